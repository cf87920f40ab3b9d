//! A roster out of a shift planner's calendar file, or out of its text.

import { useState } from "preact/hooks";
import { useHere } from "../../shell/session.ts";
import { Area, Field } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { rosterIn } from "./calendar-file.ts";
import type { Roster } from "./days.ts";

export function FromFile({ onRoster }: { onRoster: (roster: Roster) => void }) {
    const { region } = useHere();
    const [wrong, setWrong] = useState(false);
    const read = (text: string): void => {
        const found = rosterIn(text, region.time_zone);
        setWrong(!found);
        if (found) onRoster(found);
    };
    return (
        <details>
            <summary><Icon name="download" /> {say("roster-file")}</summary>
            <Field label={say("roster-file-choose")} hint={say("roster-file-hint")} wrong={wrong ? say("roster-file-wrong") : undefined}>
                {(tied) => <input {...tied} type="file" accept=".ics,text/calendar" onChange={(event) => void event.currentTarget.files?.[0]?.text().then(read)} />}
            </Field>
            <Area label={say("roster-file-paste")} value="" rows={3} onText={(text) => text.trim() && read(text)} />
        </details>
    );
}
