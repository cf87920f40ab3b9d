//! A roster out of the single shifts that were found in a file or a text.

import type { Code, Roster } from "./days.ts";

const MOST_SHIFTS = 400;

/** A shift as a planner has it. */
export interface Shift {
    date: string;
    start: string;
    end: string;
    title: string;
}

/** The roster of these shifts and of the dated ones that are known; one found anew takes its day. Nothing found: nothing. */
export function rosterOf(shifts: readonly Shift[], known: Roster): Roster | undefined {
    const before = known.dated ?? [];
    const codes = new Map(known.codes.filter((one) => before.some(({ code }) => code === one.code)).map((one) => [one.code, one]));
    const found = new Map<string, string>();
    for (const { date, start, end, title } of shifts) {
        const code = found.has(date) ? undefined : named(codes, title, start, end);
        if (code) found.set(date, code);
    }
    if (found.size === 0) return undefined;
    const dated = new Map([...before.map(({ date, code }) => [date, code] as const), ...found]);
    return { codes: [...codes.values()], dated: [...dated].sort().map(([date, code]) => ({ date, code })).slice(-MOST_SHIFTS) };
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
