//! Says a roster back in plain sentences: what was understood of it, and what holds today.

import { dayText } from "../../shell/ui/time.tsx";
import { intlTag, say } from "../../shell/words.ts";
import { type Code, type Roster, codeOn, part } from "./days.ts";

export function toldRoster(roster: Roster, now: string): string {
    const days = roster.cycle?.days ?? roster.dated?.map((one) => one.code) ?? [];
    const [first, last] = [roster.dated?.[0], roster.dated?.at(-1)];
    const elsewhere = roster.codes.filter((one) => one.site_id).map((one) => one.code);
    const ahead = roster.exceptions?.filter((one) => one.date >= now).map((one) => one.code ?? null) ?? [];
    const code = codeOn(roster, now);
    return [
        say(roster.cycle ? "roster-told-cycle" : "roster-told-dated", { days: days.length }),
        first && last && `${dayText(first.date)} – ${dayText(last.date)}.`,
        sentence(roster.codes.flatMap((one) => counted(days, one.code).map((count) => worked(one, count)))),
        elsewhere.length > 0 && say("roster-told-elsewhere", { codes: listed(elsewhere) }),
        ahead.length > 0 && say("roster-told-exceptions", {
            list: listed([...roster.codes.map((one) => one.code), null].flatMap((name) => counted(ahead, name).map((count) => `${count} × ${name ?? say("part-free")}`))),
        }),
        roster.cycle && roster.observes_public_holidays && say("roster-holidays"),
        say("roster-told-today", { what: say(`part-${part(code)}`) }),
    ].filter(Boolean).join(" ");
}

const listed = (parts: readonly string[]): string => new Intl.ListFormat(intlTag()).format(parts);
const sentence = (parts: readonly string[]): string => (parts.length > 0 ? `${listed(parts)}.` : "");

/** How often, where at all. */
function counted(days: readonly (string | null)[], name: string | null): number[] {
    const count = days.filter((day) => day === name).length;
    return count > 0 ? [count] : [];
}

function worked({ code, start, end, start_window_minutes: early, end_window_minutes: late }: Code, count: number): string {
    return say(early || late ? "roster-told-flexible" : "roster-told-part", { count, code, start: span(start, early), end: span(end, late) });
}

/** A clock time, up to one so many minutes later. */
function span(time: string, minutes: number | null | undefined): string {
    if (!minutes) return time;
    const all = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
    return `${time}–${[Math.floor(all / 60) % 24, all % 60].map((part) => String(part).padStart(2, "0")).join(":")}`;
}
