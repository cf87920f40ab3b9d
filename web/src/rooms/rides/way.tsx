//! The way of a car that fetches several people: who gets in and out when and where, in the order of the road.

import type { Schemas } from "../../shell/api/client.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Clock } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { type Ride, Stop } from "./shown.tsx";

type Rider = Ride["riders"][number];

interface Call {
    when: Schemas["When"];
    gets: "in" | "out";
    riders: Rider[];
}

const aboard = (ride: Ride): Rider[] => ride.riders.filter(({ state }) => state !== "CANCELLED");

/** Everybody's getting in and out by time; those who do it together stand together. */
function callsOf(ride: Ride): Call[] {
    const each = aboard(ride).flatMap((rider): Call[] => [
        { when: rider.gets_in, gets: "in", riders: [rider] },
        { when: rider.gets_out, gets: "out", riders: [rider] },
    ]);
    each.sort((a, b) => a.when.at.localeCompare(b.when.at));
    const calls: Call[] = [];
    for (const one of each) {
        const last = calls.at(-1);
        if (last && last.when.at === one.when.at && last.gets === one.gets && sameStop(last, one)) last.riders.push(...one.riders);
        else calls.push(one);
    }
    return calls;
}

/** Those who get in or out together at one public place; where each has a neighbourhood of their own, each stands alone. */
const sameStop = (a: Call, b: Call): boolean => a.riders[0]?.stop?.id === b.riders[0]?.stop?.id;

/** The public stops of a ride in the order of the road. */
export function stopsOf(ride: Ride): (Rider & { stop: NonNullable<Rider["stop"]> })[] {
    const at = (rider: Rider): string => (ride.leg === "out" ? rider.gets_in : rider.gets_out).at;
    const has = (rider: Rider): rider is Rider & { stop: NonNullable<Rider["stop"]> } => Boolean(rider.stop);
    return aboard(ride).filter(has).sort((a, b) => at(a).localeCompare(at(b)));
}

export function Way({ ride }: { ride: Ride }) {
    if (aboard(ride).length < 2) return null;
    const there = ride.leg === "out" ? "in" : "out";
    return (
        <section class="card">
            <h2><Icon name="out" /> {say("ride-way")}</h2>
            <ol class="plain">
                {callsOf(ride).map(({ when, gets, riders }) => (
                    <li key={`${when.at} ${gets} ${riders[0]?.seat_id}`}>
                        <Clock time={when.time} />{" "}
                        {say(`ride-way-${gets}`, { names: riders.map(({ person }) => (person.me ? say("ride-me") : person.name)).join(", ") })}
                        {gets === there && riders[0] && <> · <Stop rider={riders[0]} /></>}
                    </li>
                ))}
            </ol>
        </section>
    );
}
