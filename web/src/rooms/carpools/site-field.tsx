//! A workplace or school, by its name as one types it.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { Chosen, Hits, useRested } from "../places/place-field.tsx";
import { SiteForm } from "../places/site-form.tsx";

interface SiteFieldProps {
    label: string;
    id: string | undefined;
    wrong?: string | undefined;
    /** One that is missing can be suggested before anything is typed. */
    open?: boolean;
    onSite: (id: string | undefined) => void;
}

export function SiteField({ label, id, wrong, open = false, onSite }: SiteFieldProps) {
    const { me } = useHere();
    const [typed, setTyped] = useState("");
    const q = useRested(typed.trim());
    const known = useRead(me ? "own" : "public", id && `site ${id}`, () => told(api.GET("/api/v1/sites/{id}", { params: { path: { id: id ?? "" } } })));
    const own = useFound("suggested", me && !id ? q : "");
    const found = useFound("confirmed", id ? "" : q);
    const choose = (site: string): void => {
        setTyped("");
        onSite(site);
    };
    if (id) return <Chosen label={label} name={known.value?.name ?? "…"} onAgain={() => onSite(undefined)} />;
    return (
        <div>
            <Input label={label} wrong={wrong} type="search" value={typed} onText={setTyped} maxLength={80} autocomplete="off" />
            <Hits asked={typed.trim() !== ""} none={found?.length === 0 && !own?.length}>
                {[...own ?? [], ...found ?? []].map((site) => (
                    <li key={site.id}><button type="button" class="quiet" onClick={() => choose(site.id)}>
                        <Icon name={site.kind === "school" ? "school" : "work"} /> <bdi>{site.name}</bdi></button></li>
                ))}
            </Hits>
            {me && (open || q) && <Missing called={typed.trim()} onSite={choose} />}
        </div>
    );
}

function useFound(state: "confirmed" | "suggested", q: string) {
    const { region, me } = useHere();
    return useRead(me ? "own" : "public", q ? `search sites ${region.slug} ${state} ${q.toLowerCase()}` : undefined, async () =>
        (await told(api.GET("/api/v1/regions/{region}/sites", { params: { path: { region: region.slug }, query: { q, state, limit: 6 } } }))).items,
    ).value;
}

/** Suggests one that is not there; whoever did can use it at once. */
function Missing({ called, onSite }: { called: string; onSite: (id: string) => void }) {
    const [open, setOpen] = useState(false);
    return (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary><Icon name="plus" /> {say("commute-site-missing")}</summary>
            {open && <SiteForm within called={called} onDone={onSite} />}
        </details>
    );
}
