//! Two strips laid over each other: my next four weeks, and on which of their days there is a ride.

import type { Schemas } from "../../shell/api/client.ts";
import { dayText } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { part } from "./days.ts";

type Day = Schemas["DayView"];

export function Strip({ days, from, strip }: { days: Day[]; from: string; strip: string }) {
    if (days.length === 0) return null;
    const shared = new Set(sharedDates(from, strip));
    const together = days.filter((day) => shared.has(day.date)).length;
    const work = days.filter((day) => day.code).length;
    return (
        <div class="strip" role="img" aria-label={say("strip-told", { shared: together, of: work })}>
            {days.map((day) => (
                <span key={day.date} class={`day ${part(day)} ${shared.has(day.date) ? "both" : ""}`} title={dayText(day.date)}>
                    {day.code ?? ""}
                </span>
            ))}
        </div>
    );
}

/** The dates on which a strip, whose first letter is of the day `from`, has a ride. */
function sharedDates(from: string, strip: string): string[] {
    const first = Date.parse(`${from}T00:00:00Z`);
    const date = (day: number) => new Date(first + day * 86_400_000).toISOString().slice(0, 10);
    return [...strip].flatMap((letter, day) => (letter === "-" ? [] : [date(day)]));
}
