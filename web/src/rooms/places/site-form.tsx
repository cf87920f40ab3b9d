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

interface SiteFormProps {
    /** The one to be corrected; nothing: one is suggested. */
    site?: Site;
    /** What was typed already. */
    called?: string;
    /** Part of another form: then it is sent by its own button alone. */
    within?: boolean;
    /** It is there now; where it was there before, that one is meant. */
    onDone: (id: string) => void;
}

export function SiteForm({ site, called = "", within = false, onDone }: SiteFormProps) {
    const { region } = useHere();
    const [kind, setKind] = useState<Schemas["SiteKind"]>(site?.kind ?? "employer");
    const [name, setName] = useState(site?.name ?? called);
    const [employer, setEmployer] = useState(site?.employer ?? "");
    const [at, setAt] = useState<Point | undefined>(site && { lat: site.lat, lon: site.lon });
    const [told, setTold] = useState("");
    const [problem, setProblem] = useState<Problem>();
    const wrong = problem?.fields ?? {};
    const send = async (): Promise<void> => {
        const path = site ? `/api/v1/sites/${site.id}` : `/api/v1/regions/${region.slug}/sites`;
        const body = { kind, name, employer, ...at };
        const outcome = await act({ method: site ? "PATCH" : "POST", path, body, what: site ? "deed-edit" : "deed-suggest-site", about: name });
        if (outcome.kind === "refused" && within && outcome.problem.existing) return onDone(outcome.problem.existing);
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "refused") return setTold("");
        setTold(say(outcome.kind === "queued" ? "saved-will-be-sent" : site ? "saved" : "site-suggested"));
        if (outcome.kind === "done") onDone((outcome.answer as Site).id);
    };
    const missing = !at || name.trim().length < 2 || employer.trim().length < 2;
    const fields = (
        <>
            <Refusal problem={problem} />
            <p role="status">{told}</p>
            <Select label={say("site-kind")} value={kind} onChoice={setKind} options={KINDS.map((one) => [one, say(`site-kind-${one}`)] as const)} />
            <Input label={say("site-name")} value={name} required minLength={2} maxLength={120} onText={setName} wrong={wrong["name"]} />
            <Input label={say("site-employer")} value={employer} required minLength={2} maxLength={120} onText={setEmployer} wrong={wrong["employer"]} />
            <Where at={at} setAt={setAt} wrong={wrong["lat"] ?? wrong["lon"]} />
            <button type={within ? "button" : "submit"} disabled={missing} onClick={within ? () => void send() : undefined}><Icon name="check" /> {say(site ? "save" : "site-suggest")}</button>
        </>
    );
    if (within) return <div onKeyDown={(event) => event.key === "Enter" && event.target instanceof HTMLInputElement && event.preventDefault()}>{fields}</div>;
    return <form onSubmit={(event) => { event.preventDefault(); void send(); }}>{fields}</form>;
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
