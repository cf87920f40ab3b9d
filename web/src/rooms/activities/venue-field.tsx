//! Where it is: a place, workplace or meeting point by its name, or in one's own words.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Input, Select } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { Chosen, Hits, usePlaces, useRested } from "../places/place-field.tsx";
import type { Venue } from "./draft.ts";

interface VenueFieldProps {
    venue: Venue | undefined;
    onVenue: (venue: Venue | undefined) => void;
    wrong: string | undefined;
}

export function VenueField({ venue, onVenue, wrong }: VenueFieldProps) {
    const [typed, setTyped] = useState("");
    if (!venue) return <Search typed={typed} setTyped={setTyped} onVenue={onVenue} wrong={wrong} />;
    const again = (): void => {
        setTyped(venue.kind === "address" ? venue.name : "");
        onVenue(undefined);
    };
    return (
        <>
            <Chosen label={say("venue")} name={venue.name} onAgain={again} />
            {wrong && <p class="wrong">{wrong}</p>}
            {venue.kind === "place" && venue.id && <MeetingPoint place={venue.id} onVenue={onVenue} />}
        </>
    );
}

function Search({ typed, setTyped, onVenue, wrong }: Omit<VenueFieldProps, "venue"> & { typed: string; setTyped: (text: string) => void }) {
    const { region } = useHere();
    const text = typed.trim();
    const places = usePlaces(typed);
    const q = useRested(text);
    const sites = useRead("public", q === "" ? undefined : `search sites ${region.slug} ${q.toLowerCase()}`, async () =>
        (await told(api.GET("/api/v1/regions/{region}/sites", { params: { path: { region: region.slug }, query: { q, limit: 4 } } }))).items,
    ).value;
    const hits: Venue[] = [
        ...(places ?? []).map(({ id, name }) => ({ kind: "place" as const, id, name })),
        ...(sites ?? []).map(({ id, name }) => ({ kind: "site" as const, id, name })),
    ];
    return (
        <div>
            <Input label={say("venue")} hint={say("venue-hint")} type="search" value={typed} onText={setTyped} maxLength={200} autocomplete="off" wrong={wrong} />
            <Hits asked={text !== ""} none={false}>
                {hits.map((hit) => (
                    <li key={hit.id}><button type="button" class="quiet" onClick={() => onVenue(hit)}><Icon name={hit.kind === "site" ? "work" : "pin"} /> <bdi>{hit.name}</bdi></button></li>
                ))}
                <li><button type="button" class="quiet" onClick={() => onVenue({ kind: "address", name: text })}><Icon name="edit" /> {say("venue-as-typed", { text })}</button></li>
            </Hits>
        </div>
    );
}

/** The stops, benches and car parks of a place, for who wants to be exact. */
function MeetingPoint({ place, onVenue }: { place: string; onVenue: (venue: Venue) => void }) {
    const { region } = useHere();
    const near = useRead("public", `meeting points ${region.slug} ${place}`, async () =>
        (await told(api.GET("/api/v1/regions/{region}/meeting-points", { params: { path: { region: region.slug }, query: { place } } }))).items,
    ).value?.filter((point) => point.name !== "");
    if (!near || near.length === 0) return null;
    return (
        <Select label={say("venue-meeting-point")} value="" options={[["", say("venue-anywhere")], ...near.map(({ id, name }) => [id, name] as const)]}
            onChoice={(id) => {
                const name = near.find((point) => point.id === id)?.name;
                if (name) onVenue({ kind: "meeting_point", id, name });
            }} />
    );
}
