//! The times of each shift code, and where it is worked if not at the usual place.

import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import type { Code } from "./days.ts";
import type { RosterProps } from "./roster.tsx";
import { SiteField } from "./site-field.tsx";

export function Times({ roster, onRoster }: RosterProps) {
    const { codes } = roster;
    const set = (at: number, some: Partial<Code>): void =>
        onRoster({ ...roster, codes: codes.map((code, index) => (index === at ? { ...code, ...some } : code)) });
    const more = (): void => {
        const code = ["B", "A", "C", "D", "E"].find((name) => !codes.some((one) => one.code === name));
        if (code) onRoster({ ...roster, codes: [...codes, { code, start: "08:00", end: "15:00" }] });
    };
    return (
        <details>
            <summary><Icon name="clock" /> {say("roster-times")}</summary>
            {codes.map((code, at) => (
                <fieldset key={code.code} class="codes">
                    <legend><bdi>{code.code}</bdi></legend>
                    <Input type="time" label={say("roster-start")} value={code.start} onText={(start) => start && set(at, { start })} />
                    <Input type="time" label={say("roster-end")} value={code.end === "24:00" ? "00:00" : code.end} onText={(end) => end && set(at, { end })} />
                    <SiteField label={say("roster-elsewhere")} id={code.site_id ?? undefined} onSite={(site_id) => set(at, { site_id: site_id ?? null })} />
                </fieldset>
            ))}
            <button type="button" class="quiet" onClick={more}><Icon name="school" /> {say("roster-more-codes")}</button>
        </details>
    );
}
