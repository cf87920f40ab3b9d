//! Says a roster back in a plain sentence.

import { intlTag, say } from "../../shell/words.ts";
import { type Roster, codeOn, part } from "./days.ts";

export function toldRoster(roster: Roster, now: string): string {
    const days = roster.cycle?.days ?? roster.dated?.map((one) => one.code) ?? [];
    const parts = roster.codes
        .map((code) => [code, days.filter((day) => day === code.code).length] as const)
        .filter(([, count]) => count > 0)
        .map(([code, count]) => say("roster-told-part", { count, code: code.code, start: code.start, end: code.end }));
    const list = new Intl.ListFormat(intlTag()).format(parts);
    const code = codeOn(roster, now);
    const whole = roster.cycle ? say("roster-told-cycle", { days: days.length }) : say("roster-told-dated", { days: days.length });
    return `${whole} ${list}${list && "."} ${say("roster-told-today", { what: code ? say(`part-${part(code)}`) : say("part-free") })}`;
}
