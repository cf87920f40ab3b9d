//! Reads the calendar file of a shift planner, on the phone: nothing of it is sent but the shifts that are kept.

import type { Shift } from "./shifts-found.ts";

/** The shifts in it that have a start and an end. */
export function eventsIn(text: string, timeZone: string): Shift[] {
    return text.replace(/\r?\n[ \t]/g, "").split(/^BEGIN:VEVENT/m).slice(1).flatMap((block) => {
        const start = local(block, "DTSTART", timeZone);
        const end = local(block, "DTEND", timeZone);
        if (!start || !end || start.date + start.time >= end.date + end.time) return [];
        const title = /^SUMMARY[^:\n]*:(.*)$/m.exec(block)?.[1]?.replace(/\\[nN]/g, " ").replace(/\\(.)/g, "$1") ?? "";
        return [{ date: start.date, start: start.time, end: end.time, title }];
    });
}

interface Local {
    date: string;
    time: string;
}

function local(block: string, field: string, timeZone: string): Local | undefined {
    const found = new RegExp(`^${field}[^:\\n]*:(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)\\d\\d(Z?)`, "m").exec(block);
    if (!found) return undefined;
    const [, year, month, day, hour, minute, utc] = found;
    const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
    if (Number.isNaN(instant.getTime())) return undefined;
    if (!utc) return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
    const told = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(instant);
    return { date: told.slice(0, 10), time: told.slice(11, 16) };
}
