//! Reads the calendar file of a shift planner, on the phone: nothing of it is sent but the shifts that are kept.

import type { Code, Roster } from "./days.ts";

const MOST_CHARACTERS = 2_000_000;
const MOST_SHIFTS = 400;

/** The roster in it; nothing where no shift with a start and an end is found. */
export function rosterIn(text: string, timeZone: string): Roster | undefined {
    if (text.length > MOST_CHARACTERS) return undefined;
    const codes = new Map<string, Code>();
    const dated = new Map<string, string>();
    for (const block of text.replace(/\r?\n[ \t]/g, "").split(/^BEGIN:VEVENT/m).slice(1)) {
        const start = local(block, "DTSTART", timeZone);
        const end = local(block, "DTEND", timeZone);
        if (!start || !end || start.date + start.time >= end.date + end.time || dated.has(start.date)) continue;
        const title = /^SUMMARY[^:\n]*:(.*)$/m.exec(block)?.[1]?.replace(/\\[nN]/g, " ").replace(/\\(.)/g, "$1") ?? "";
        const code = named(codes, title, start.time, end.time);
        if (code) dated.set(start.date, code);
        if (dated.size === MOST_SHIFTS) break;
    }
    if (dated.size === 0) return undefined;
    const days = [...dated].sort().map(([date, code]) => ({ date, code }));
    return { codes: [...codes.values()], dated: days };
}

/** The code of these times: the title's beginning, told apart by a number where it stands for other times too. */
function named(codes: Map<string, Code>, title: string, start: string, end: string): string | undefined {
    const same = [...codes.values()].find((one) => one.start === start && one.end === end);
    if (same) return same.code;
    if (codes.size === 64) return undefined;
    const name = title.replace(/[\p{C}\s]+/gu, " ").trim().slice(0, 9).trim() || "S";
    let code = name;
    for (let number = 2; codes.has(code); number += 1) code = `${name}${number}`;
    codes.set(code, { code, start, end });
    return code;
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
