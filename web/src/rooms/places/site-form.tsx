//! Suggesting a workplace or school that is missing, and for the county correcting one.

import { useState } from "preact/hooks";
import type { Problem, Schemas } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Input, Select } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import { PlaceField } from "./place-field.tsx";
import { RegionMap } from "./map.tsx";
import type { Point } from "./map.tsx";
import type { Site } from "./sites.tsx";

const KINDS = ["employer", "school"] as const;

export function SiteForm({ site, onDone }: { site?: Site; onDone: () => void }) {
    const { region } = useHere();
    const [kind, setKind] = useState<Schemas["SiteKind"]>(site?.kind ?? "employer");
    const [name, setName] = useState(site?.name ?? "");
    const [employer, setEmployer] = useState(site?.employer ?? "");
    const [at, setAt] = useState<Point | undefined>(site && { lat: site.lat, lon: site.lon });
    const [told, setTold] = useState("");
    const [problem, setProblem] = useState<Problem>();
    const wrong = problem?.fields ?? {};
    const send = async (event: Event): Promise<void> => {
        event.preventDefault();
        const path = site ? `/api/v1/sites/${site.id}` : `/api/v1/regions/${region.slug}/sites`;
        const body = { kind, name, employer, ...at };
        const outcome = await act({ method: site ? "PATCH" : "POST", path, body, what: site ? "deed-edit" : "deed-suggest-site", about: name });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "refused") return setTold("");
        setTold(say(outcome.kind === "queued" ? "saved-will-be-sent" : site ? "saved" : "site-suggested"));
        if (outcome.kind === "done") onDone();
    };
    return (
        <form onSubmit={(event) => void send(event)}>
            <Refusal problem={problem} />
            <p role="status">{told}</p>
            <Select label={say("site-kind")} value={kind} onChoice={setKind} options={KINDS.map((one) => [one, say(`site-kind-${one}`)] as const)} />
            <Input label={say("site-name")} value={name} required minLength={2} maxLength={120} onText={setName} wrong={wrong["name"]} />
            <Input label={say("site-employer")} value={employer} required minLength={2} maxLength={120} onText={setEmployer} wrong={wrong["employer"]} />
            <Where at={at} setAt={setAt} wrong={wrong["lat"] ?? wrong["lon"]} />
            <button type="submit" disabled={!at}><Icon name="check" /> {say(site ? "save" : "site-suggest")}</button>
        </form>
    );
}

/** By the name of its place, then exactly by a tap on the map. */
function Where({ at, setAt, wrong }: { at: Point | undefined; setAt: (at: Point) => void; wrong: string | undefined }) {
    return (
        <>
            <PlaceField label={say("site-place")} place={undefined} wrong={wrong} onPlace={(place) => place && setAt({ lat: place.lat, lon: place.lon })} />
            <RegionMap key={`${at?.lat} ${at?.lon}`} label={say("site-map")} onPick={setAt} pins={at ? [{ id: "site", label: "", ...at }] : []}>
                <p class="hint">{say(at ? "site-at-marked" : "site-map")}</p>
            </RegionMap>
        </>
    );
}
