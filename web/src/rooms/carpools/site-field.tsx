//! A workplace or school, by its name as one types it.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Chosen, Hits, useRested } from "../places/place-field.tsx";

interface SiteFieldProps {
    label: string;
    id: string | undefined;
    wrong?: string | undefined;
    onSite: (id: string | undefined) => void;
}

export function SiteField({ label, id, wrong, onSite }: SiteFieldProps) {
    const { region, me } = useHere();
    const whose = me ? "own" : "public";
    const [typed, setTyped] = useState("");
    const q = useRested(typed.trim());
    const known = useRead(whose, id && `site ${id}`, () => told(api.GET("/api/v1/sites/{id}", { params: { path: { id: id ?? "" } } })));
    const found = useRead(whose, q && !id ? `search sites ${region.slug} ${q.toLowerCase()}` : undefined, async () =>
        (await told(api.GET("/api/v1/regions/{region}/sites", { params: { path: { region: region.slug }, query: { q, limit: 6 } } }))).items,
    ).value;
    if (id) return <Chosen label={label} name={known.value?.name ?? "…"} onAgain={() => onSite(undefined)} />;
    return (
        <div>
            <Input label={label} wrong={wrong} type="search" value={typed} onText={setTyped} maxLength={80} autocomplete="off" />
            <Hits asked={typed.trim() !== ""} none={found?.length === 0}>
                {found?.map((site) => (
                    <li key={site.id}><button type="button" class="quiet" onClick={() => { setTyped(""); onSite(site.id); }}>
                        <Icon name={site.kind === "school" ? "school" : "work"} /> <bdi>{site.name}</bdi></button></li>
                ))}
            </Hits>
        </div>
    );
}
