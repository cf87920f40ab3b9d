//! Rosters by day: dates as 2026-12-01, cycles, and what is worked when.

import type { Schemas } from "../../shell/api/client.ts";

export type Roster = Schemas["RosterShape"];
export type Code = Schemas["CodeShape"];

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dated = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const plus = (date: string, days: number): string => dated(at(date) + days * DAY);
const between = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);
export const monday = (date: string): string => plus(date, -((new Date(at(date)).getUTCDay() + 6) % 7));

/** The first day of the month of a date, or of one so many months later. */
export const monthOf = (date: string, later = 0): string =>
    dated(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + later, 1));

/** The days of a month. */
export const daysOf = (month: string): string[] =>
    Array.from({ length: between(month, monthOf(month, 1)) }, (_, day) => plus(month, day));

/** All days from one to another, whichever is the first. */
export function stretch(one: string, other: string): string[] {
    const [from, to] = one < other ? [one, other] : [other, one];
    return Array.from({ length: Math.min(between(from, to) + 1, 366) }, (_, day) => plus(from, day));
}

const USUAL: readonly Code[] = [
    { code: "F", start: "06:00", end: "14:00" },
    { code: "S", start: "14:00", end: "22:00" },
    { code: "N", start: "22:00", end: "06:00" },
];
const OFFICE: Code = { code: "T", start: "08:00", end: "16:30" };

/** A letter for each day; `-` is free. */
const PATTERNS = { week: "TTTTT--", two: "FFFFF--SSSSS--", three: "FFFFF--SSSSS--NNNNN--", four: "FFFF--" } as const;

export type Preset = keyof typeof PATTERNS;
export const PRESETS = Object.keys(PATTERNS) as Preset[];

/** A usual roster; weeks begin on this week's Monday, all others today. Codes that are known keep their times. */
export function preset(name: Preset, today: string, known: readonly Code[] = []): Roster {
    const days = [...PATTERNS[name]].map((letter) => (letter === "-" ? null : letter));
    const usual = name === "week" ? [OFFICE] : USUAL;
    const codes = [...known, ...usual.filter((code) => !known.some((one) => one.code === code.code))];
    return { codes, cycle: { anchor: days.length % 7 ? today : monday(today), days } };
}

/** Which day of the cycle a date is. */
export function dayOf(cycle: { anchor: string; days: readonly unknown[] }, date: string): number {
    const length = cycle.days.length;
    return ((between(cycle.anchor, date) % length) + length) % length;
}

/** What is worked on a date; nothing: free. */
export function codeOn(roster: Roster, date: string): Code | undefined {
    const exception = roster.exceptions?.find((one) => one.date === date);
    const usual = roster.cycle ? roster.cycle.days[dayOf(roster.cycle, date)] : roster.dated?.find((one) => one.date === date)?.code;
    const name = exception ? exception.code : usual;
    return roster.codes.find((one) => one.code === name);
}

/** What part of the day a shift begins in: the same bands as when one asks who rides one's way. */
export function part(code: { start?: string | null | undefined } | undefined): "early" | "daytime" | "late" | "night" | "free" {
    const start = code?.start;
    if (!start) return "free";
    if (start < "04:00" || start >= "19:00") return "night";
    return start < "07:30" ? "early" : start < "12:00" ? "daytime" : "late";
}

/** Whether a code is worked on any day. */
export const isUsed = ({ cycle, dated, exceptions }: Roster, name: string): boolean =>
    cycle?.days.includes(name) || [...(dated ?? []), ...(exceptions ?? [])].some((one) => one.code === name);

/** The same roster with these codes alone; a day of any other is free. */
export function fitting({ codes: _, cycle, dated, ...rest }: Roster, codes: Code[]): Roster {
    const known = (name: string | null | undefined): boolean => name === null || codes.some((one) => one.code === name);
    const exceptions = rest.exceptions?.filter((one) => known(one.code));
    return {
        ...rest, codes,
        ...(exceptions && { exceptions }),
        ...(cycle && { cycle: { ...cycle, days: cycle.days.map((day) => (known(day) ? day : null)) } }),
        ...(dated && { dated: dated.filter((one) => known(one.code)) }),
    };
}

/** The same roster, with another name for one code. */
export function renamed(roster: Roster, from: string, to: string): Roster {
    const name = <T,>(code: T): T | string => (code === from ? to : code);
    const listed = <T extends { code?: string | null | undefined }>(list: T[]): T[] => list.map((one) => ({ ...one, code: name(one.code) }));
    return {
        ...roster,
        codes: roster.codes.map((one) => ({ ...one, code: name(one.code) })),
        ...(roster.cycle && { cycle: { ...roster.cycle, days: roster.cycle.days.map(name) } }),
        ...(roster.dated && { dated: listed(roster.dated) }),
        ...(roster.exceptions && { exceptions: listed(roster.exceptions) }),
    };
}

export interface Block {
    from: string;
    to: string;
    code: string | null;
}

/** Days after each other on which the same holds, as one. */
export function blocks(days: readonly { date: string; code?: string | null }[]): Block[] {
    const found: Block[] = [];
    for (const { date, code = null } of days) {
        const last = found.at(-1);
        if (last && last.code === code && plus(last.to, 1) === date) last.to = date;
        else found.push({ from: date, to: date, code });
    }
    return found;
}
