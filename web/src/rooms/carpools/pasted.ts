//! Reads text that was copied out of a shift planner: a date and two times a line, or below their date.

import { intlTag } from "../../shell/words.ts";
import { type Code, plus } from "./days.ts";
import type { Shift } from "./shifts-found.ts";

/** With a dot it is a time only where no date goes on. */
const CLOCK = /(?<!\d)([01]?\d|2[0-3]|24(?=.00))(?::([0-5]\d)(?!\d)|\.([0-5]\d)(?![\d.]))/g;
const NUMBERS = /(?<!\d)(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d(?![\d:.]))?|(\d{1,2})\/(\d{1,2})\/(\d{4}))/;
const WORDS = /(?<!\d)(\d{1,2})\.?\s+(\p{L}{3,})\.?(?:\s+(\d{4}))?/gu;

/** The shifts in it; a line with a date and the name of a known shift, but no times, is one too. */
export function linesIn(text: string, now: string, known: readonly Code[]): Shift[] {
    let date: string | undefined;
    return text.split(/\r?\n/).flatMap((line) => {
        const dated = dateIn(line, now);
        date = dated?.date ?? date;
        const rest = dated ? line.replace(dated.text, " ") : line;
        const [start, end] = [...rest.matchAll(CLOCK)].map(([, hour = "", minute, dotted]) => `${hour.padStart(2, "0")}:${minute ?? dotted}`);
        const words = rest.replace(CLOCK, " ").split(/[\s,;|()–—-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
        if (date && start && end && start !== end && start < "24") return [{ date, start, end, title: words.filter((word) => !IDLE.test(word)).slice(0, 2).join(" ") }];
        const code = dated && known.find((one) => words.includes(one.code));
        return code ? [{ date: dated.date, start: code.start, end: code.end, title: code.code }] : [];
    });
}

/** Words between the times, and weekdays. */
const IDLE = /^(uhr|von|bis|to|from|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|(mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|.*day)\.?$/i;

/** The first date of a line, as it stands there and as 2026-12-01; without a year it is the one that is next. */
function dateIn(line: string, now: string): { text: string; date: string } | undefined {
    const numbers = NUMBERS.exec(line);
    const [, y1, m1, d1, d2, m2, y2, d3, m3, y3] = numbers ?? [];
    const words = numbers ? undefined : [...line.matchAll(WORDS)].find((one) => monthNamed(one[2] ?? ""));
    const month = Number(m1 ?? m2 ?? m3 ?? monthNamed(words?.[2] ?? ""));
    const day = Number(d1 ?? d2 ?? d3 ?? words?.[1]);
    const year = y1 ?? y2 ?? y3 ?? words?.[3];
    const written = (full: number): string => `${full}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const this_ = Number(now.slice(0, 4));
    const years = year ? [Number(year) % 2000 + 2000] : [this_ - 1, this_, this_ + 1];
    // What is not in the calendar comes back as another day.
    const sound = years.map(written).filter((date) => !Number.isNaN(Date.parse(date)) && plus(date, 0) === date);
    const date = year ? sound[0] : sound.find((one) => one >= plus(now, -90));
    return date ? { text: (numbers ?? words)?.[0] ?? "", date } : undefined;
}

/** Which month of a date a word begins like, in German or the reader's language; 0: none. */
function monthNamed(word: string): number {
    const begins = word.toLowerCase().slice(0, 3);
    const names = ["de", intlTag()].map((tag) => new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: "UTC", calendar: "gregory" }));
    return 1 + Array.from({ length: 12 }, (_, at) => Date.UTC(2026, at, 15))
        .findIndex((time) => names.some((name) => name.format(time).toLowerCase().includes(begins)));
}
