//! A roster out of a shift planner's calendar file, or out of text that was copied from it.

import { useState } from "preact/hooks";
import { useHere } from "../../shell/session.ts";
import { Area, Field } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { eventsIn } from "./calendar-file.ts";
import { linesIn } from "./pasted.ts";
import type { RosterProps } from "./roster.tsx";
import { rosterOf } from "./shifts-found.ts";

const MOST_CHARACTERS = 2_000_000;

export function FromFile({ roster, onRoster, now }: Omit<RosterProps, "wrong"> & { now: string }) {
    const { region } = useHere();
    const [typed, setTyped] = useState("");
    const [wrong, setWrong] = useState<"file" | "text">();
    const read = (text: string, from: "file" | "text"): void => {
        const known = text.length > MOST_CHARACTERS ? "" : text;
        const shifts = known.includes("BEGIN:VEVENT") ? eventsIn(known, region.time_zone) : linesIn(known, now, roster.codes);
        const found = rosterOf(shifts, roster);
        setWrong(found ? undefined : from);
        if (!found) return;
        setTyped("");
        onRoster(found);
    };
    const told = (where: typeof wrong): string | undefined => (wrong === where ? say("roster-file-wrong") : undefined);
    return (
        <details>
            <summary><Icon name="download" /> {say("roster-file")}</summary>
            <Field label={say("roster-file-choose")} hint={say("roster-file-hint")} wrong={told("file")}>
                {(tied) => <input {...tied} type="file" accept=".ics,.txt,text/*" onChange={(event) => void event.currentTarget.files?.[0]?.text().then((text) => read(text, "file"))} />}
            </Field>
            <Area label={say("roster-file-paste")} hint={say("roster-file-paste-hint")} wrong={told("text")} value={typed} rows={4} dir="auto" onText={setTyped} />
            <button type="button" class="quiet" disabled={!typed.trim()} onClick={() => read(typed, "text")}><Icon name="check" /> {say("roster-add")}</button>
        </details>
    );
}
