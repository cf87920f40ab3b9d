//! Where a one-off ride goes: a place or a workplace by its name, and in a place a meeting point.

import { useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Input, Select } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { Chosen, Hits, usePlaces, useRested } from "../places/place-field.tsx";

export type Goal = { kind: Schemas["PlaceKind"]; id: string; name: string };

interface GoalFieldProps {
    goal: Goal | undefined;
    onGoal: (goal: Goal | undefined) => void;
    wrong: string | undefined;
}

export function GoalField({ goal, onGoal, wrong }: GoalFieldProps) {
    const { region } = useHere();
    const [typed, setTyped] = useState("");
    const places = usePlaces(typed);
    const q = useRested(typed.trim());
    const sites = useRead("public", q ? `search sites ${region.slug} ${q.toLowerCase()}` : undefined, async () =>
        (await told(api.GET("/api/v1/regions/{region}/sites", { params: { path: { region: region.slug }, query: { q, limit: 4 } } }))).items,
    ).value;
    const again = (): void => {
        setTyped("");
        onGoal(undefined);
    };
    if (goal) return (
        <>
            <Chosen label={say("once-to")} name={goal.name} onAgain={again} />
            {wrong && <p class="wrong">{wrong}</p>}
            {goal.kind === "place" && <MeetingPoint place={goal.id} onGoal={onGoal} />}
        </>
    );
    const named = (kind: Goal["kind"]) => ({ id, name }: { id: string; name: string }): Goal => ({ kind, id, name });
    const hits = [...(places ?? []).map(named("place")), ...(sites ?? []).map(named("site"))];
    return (
        <div>
            <Input label={say("once-to")} wrong={wrong} type="search" value={typed} onText={setTyped} maxLength={80} autocomplete="off" />
            <Hits asked={typed.trim() !== ""} none={hits.length === 0 && places !== undefined && sites !== undefined}>
                {hits.map((hit) => (
                    <li key={hit.id}><button type="button" class="quiet" onClick={() => onGoal(hit)}><Icon name={hit.kind === "site" ? "work" : "pin"} /> <bdi>{hit.name}</bdi></button></li>
                ))}
            </Hits>
        </div>
    );
}

/** The stops, benches and car parks of a place, for who wants to be exact. */
function MeetingPoint({ place, onGoal }: { place: string; onGoal: (goal: Goal) => void }) {
    const { region } = useHere();
    const near = useRead("public", `meeting points ${region.slug} ${place}`, async () =>
        (await told(api.GET("/api/v1/regions/{region}/meeting-points", { params: { path: { region: region.slug }, query: { place } } }))).items,
    ).value?.filter((point) => point.name !== "") ?? [];
    if (near.length === 0) return null;
    const choose = (id: string): void => {
        const point = near.find((one) => one.id === id);
        if (point) onGoal({ kind: "meeting_point", id, name: point.name });
    };
    return <Select label={say("venue-meeting-point")} value="" onChoice={choose} options={[["", say("venue-anywhere")], ...near.map(({ id, name }) => [id, name] as const)]} />;
}
