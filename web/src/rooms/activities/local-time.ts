//! Times on the region's clock, which skips an hour once a year.

import { onTheClock } from "../../shell/ui/time.tsx";

/** The instant of a local time, in milliseconds since 1970; nothing where the clock skips it, or it is no time at all. */
export function instantOf(local: string, timeZone: string): number | undefined {
    const wall = Date.parse(`${local}:00Z`);
    if (Number.isNaN(wall)) return undefined;
    const guesses = [-1, 1].map((days) => {
        const near = wall + days * 86_400_000;
        return wall - (Date.parse(`${onTheClock(timeZone, near)}:00Z`) - near);
    });
    return guesses.find((at) => onTheClock(timeZone, at) === local);
}

/** What is wrong with a start, as the id of a message. */
export function wrongStart(local: string, timeZone: string, now: number): string | undefined {
    const at = instantOf(local, timeZone);
    if (at === undefined) return "field-no-such-time";
    return at < now ? "field-in-the-past" : undefined;
}
