//! Two strips laid over each other: my next four weeks, and on which of their days there is a ride.

import type { Schemas } from "../../shell/api/client.ts";
import { dayText } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";

type Day = Schemas["DayView"];

export function Strip({ days, rides }: { days: Day[]; rides: Schemas["MatchView"]["rides"] }) {
    if (days.length === 0) return null;
    const shared = new Set(rides.flatMap((ride) => ride.dates));
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

/** What part of the day a shift begins in. */
function part(day: Day): "early" | "late" | "night" | "free" {
    if (!day.code || !day.start) return "free";
    const hour = Number(day.start.slice(0, 2));
    if (hour >= 4 && hour < 12) return "early";
    return hour >= 12 && hour < 20 ? "late" : "night";
}
