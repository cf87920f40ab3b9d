//! Times as people say them, in the region's clock; hours stay left to right in every language.

import { useHere } from "../session.ts";
import { intlTag } from "../words.ts";

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
    ["day", 86_400_000],
    ["hour", 3_600_000],
    ["minute", 60_000],
];

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make such a format takes a cheap phone milliseconds, and a list wants the same one for each line. */
function format(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const name = tag + JSON.stringify(options);
    const known = formats.get(name) ?? new Intl.DateTimeFormat(tag, options);
    formats.set(name, known);
    return known;
}

/** "5 minutes ago", "in 2 hours". */
export function ago(then: number, now = Date.now()): string {
    const [unit, size] = STEPS.find(([, size]) => Math.abs(then - now) >= size) ?? ["minute", 60_000];
    return new Intl.RelativeTimeFormat(intlTag(), { numeric: "auto" }).format(Math.round((then - now) / size), unit);
}

/** A date such as 2026-12-01, worded: "Tue 1 Dec". */
export function dayText(date: string, options: Intl.DateTimeFormatOptions = {}): string {
    // What is agreed on here is agreed on by this calendar, in Persian too.
    const usual = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC", calendar: "gregory" } as const;
    return format(intlTag(), { ...usual, ...options }).format(new Date(`${date.slice(0, 10)}T12:00:00Z`));
}

/** Today in this time zone, as 2026-12-01. */
export const today = (timeZone: string, now: Date | number = new Date()): string =>
    format("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);

/** An instant as a clock in this time zone shows it, such as 2026-12-01T18:00. */
export function onTheClock(timeZone: string, at: Date | number = new Date()): string {
    const clock = format("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
    return `${today(timeZone, at)}T${clock.format(at)}`;
}

/** A clock time such as 05:20, left to right everywhere. */
export const Clock = ({ time }: { time: string }) => <bdi class="clock" dir="ltr">{time}</bdi>;

/** A local instant such as 2026-12-01T17:00 on the region's clock: day and time. */
export function When({ local }: { local: string }) {
    const { region } = useHere();
    const date = local.slice(0, 10);
    const far = date.slice(0, 4) !== today(region.time_zone).slice(0, 4);
    return (
        <time dateTime={local.slice(0, 16)}>
            {dayText(date, far ? { year: "numeric" } : {})} <Clock time={local.slice(11, 16)} />
        </time>
    );
}

/** An instant such as 2026-12-01T16:00:00Z, on the region's clock: day and time. */
export function Moment({ at }: { at: string }) {
    const { region } = useHere();
    return <When local={onTheClock(region.time_zone, new Date(at))} />;
}
