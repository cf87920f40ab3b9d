//! Days as people ask for them, on the region's calendar; dates are written 2026-12-01.

export const WHEN = ["any", "today", "week", "weekend", "date"] as const;
export type When = (typeof WHEN)[number];

export function plusDays(date: string, days: number): string {
    const day = new Date(`${date}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + days);
    return day.toISOString().slice(0, 10);
}

/** Sunday is 0. */
export const weekday = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();

/** From which date to which, both included; nothing: what is still to come. */
export function range(when: When, today: string, date: string | undefined): { from: string; to: string } | undefined {
    const day = weekday(today);
    if (when === "today") return { from: today, to: today };
    if (when === "week") return { from: today, to: plusDays(today, 6) };
    if (when === "weekend") return { from: day === 0 ? today : plusDays(today, 6 - day), to: plusDays(today, day === 0 ? 0 : 7 - day) };
    return when === "date" && date ? { from: date, to: date } : undefined;
}
