//! Rosters by day: dates as 2026-12-01, cycles, and what is worked when.

import type { Schemas } from "../../shell/api/client.ts";

export type Roster = Schemas["RosterShape"];
export type Code = Schemas["CodeShape"];

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);

export const plus = (date: string, days: number): string => new Date(at(date) + days * DAY).toISOString().slice(0, 10);
const between = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);
export const monday = (date: string): string => plus(date, -((new Date(at(date)).getUTCDay() + 6) % 7));

const USUAL: readonly Code[] = [
    { code: "F", start: "06:00", end: "14:00" },
    { code: "S", start: "14:00", end: "22:00" },
    { code: "N", start: "22:00", end: "06:00" },
];

/** A letter for each day; `-` is free. */
const PATTERNS = { week: "FFFFF--", two: "FFFFF--SSSSS--", three: "FFFFF--SSSSS--NNNNN--", four: "FFFF--" } as const;

export type Preset = keyof typeof PATTERNS;
export const PRESETS = Object.keys(PATTERNS) as Preset[];

/** A usual roster; weeks begin on this week's Monday, all others today. Codes that are known keep their times. */
export function preset(name: Preset, today: string, known: readonly Code[] = []): Roster {
    const days = [...PATTERNS[name]].map((letter) => (letter === "-" ? null : letter));
    const codes = [...known, ...USUAL.filter((code) => !known.some((one) => one.code === code.code))];
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
export function part(code: { start?: string | null | undefined } | undefined): "early" | "day" | "late" | "night" | "free" {
    const start = code?.start;
    if (!start) return "free";
    if (start < "04:00" || start >= "19:00") return "night";
    return start < "07:30" ? "early" : start < "12:00" ? "day" : "late";
}
