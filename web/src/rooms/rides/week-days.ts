//! Days of a week and of a month, as dates such as 2026-11-30. Pure.

const at = (date: string): Date => new Date(`${date}T12:00:00Z`);
const text = (date: Date): string => date.toISOString().slice(0, 10);

/** So many days later. */
export function later(date: string, days: number): string {
    const day = at(date);
    day.setUTCDate(day.getUTCDate() + days);
    return text(day);
}

/** The Monday of its week. */
export const monday = (date: string): string => later(date, -((at(date).getUTCDay() + 6) % 7));

/** The seven days from a Monday on. */
export const week = (from: string): string[] => [0, 1, 2, 3, 4, 5, 6].map((days) => later(from, days));

/** The first day of a month so many months later. */
export function month(date: string, months: number): string {
    const day = at(date.slice(0, 7) + "-01");
    day.setUTCMonth(day.getUTCMonth() + months);
    return text(day);
}
