//! A place, by its name as one types it: what fits stands below, to be tapped.

import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import type { Place } from "./my-place.ts";

type Found = Schemas["PlaceView"];

interface PlaceFieldProps {
    label: string;
    hint?: string;
    wrong?: string | undefined;
    place: Place | undefined;
    onPlace: (place: Found | undefined) => void;
}

export function PlaceField({ label, hint, wrong, place, onPlace }: PlaceFieldProps) {
    const [typed, setTyped] = useState<string>();
    const found = usePlaces(typed);
    if (place && typed === undefined) return <Chosen label={label} name={place.name} onAgain={() => { onPlace(undefined); setTyped(""); }} />;
    const choose = (one: Found): void => {
        setTyped(undefined);
        onPlace(one);
    };
    return (
        <div>
            <Input label={label} hint={hint} wrong={wrong} type="search" value={typed ?? ""} onText={setTyped} maxLength={80} autocomplete="off" />
            <Hits asked={(typed ?? "").trim() !== ""} none={found?.length === 0}>
                {found?.map((one) => (
                    <li key={one.id}>
                        <button type="button" class="quiet" onClick={() => choose(one)}><Icon name="pin" /> <bdi>{one.name}</bdi>{one.also && <span> (<bdi>{one.also}</bdi>)</span>}</button>
                    </li>
                ))}
            </Hits>
        </div>
    );
}

/** What was chosen, and the way to choose again. */
export function Chosen({ label, name, onAgain }: { label: string; name: string; onAgain: () => void }) {
    return (
        <div class="field">
            <strong>{label}</strong>
            <p class="actions"><span class="big"><Icon name="pin" /> <bdi>{name}</bdi></span>
                <button type="button" class="quiet" onClick={onAgain}><Icon name="edit" /> {say("change")}</button></p>
        </div>
    );
}

/** What fits, as a list that those who listen hear of. */
export function Hits({ asked, none, children }: { asked: boolean; none: boolean; children: ComponentChildren }) {
    return (
        <div aria-live="polite">
            {asked && none && <p class="hint">{say("place-none")}</p>}
            {asked && <ul class="plain hits">{children}</ul>}
        </div>
    );
}

/** The places that fit what is typed, once the typing rests. */
export function usePlaces(typed: string | undefined): Found[] | undefined {
    const { region } = useHere();
    const q = useRested((typed ?? "").trim());
    return useRead("public", q === "" ? undefined : `search places ${region.slug} ${q.toLowerCase()}`, async () =>
        (await told(api.GET("/api/v1/regions/{region}/places", { params: { path: { region: region.slug }, query: { q, limit: 6 } } }))).items,
    ).value;
}

/** The same text a moment later, when no more of it came. */
export function useRested(text: string): string {
    const [rested, setRested] = useState(text);
    useEffect(() => {
        const timer = setTimeout(() => setRested(text), 250);
        return () => clearTimeout(timer);
    }, [text]);
    return rested;
}
