//! What requests and rides show alike: which way, when, where it stands, and who it is with.

import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useDeeds } from "../../shell/queue.ts";
import { type Read, put, useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Clock, dayText } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";

export type Request = Schemas["RequestView"];
export type Ride = Schemas["RideView"];

/** My rides; each is in the list in full, and is kept for its own screen. */
export async function readRides(): Promise<Schemas["Page_RideView"]> {
    const rides = await told(api.GET("/api/v1/me/rides", { params: { query: { limit: 50 } } }));
    for (const ride of rides.items) await put("own", `ride ${ride.id}`, ride);
    return rides;
}

export const useRides = (): Read<Schemas["Page_RideView"]> => useRead("own", "rides", readRides);

export const useRequests = (direction: Schemas["Direction"]): Read<Schemas["Page_RequestView"]> =>
    useRead("own", `requests ${direction}`, () => told(api.GET("/api/v1/me/requests", { params: { query: { direction, limit: 50 } } })));

/** Whether something that was tapped here waits for a network. */
export const useWaits = (path: string): boolean => useDeeds().some((deed) => deed.path.startsWith(path) && !deed.refused);

/** The way to what the two of a request say to each other. */
export const Talk = ({ request, name }: { request: string; name: string }) => (
    <p><a class="button quiet named" href={`/requests/${request}/thread`}><Icon name="speak" /> {say("thread-with", { name })}</a></p>
);

/** Where a request or a ride stands. */
export const Stand = ({ state }: { state: Schemas["State"] }) => <span class="tag">{say(`ride-state-${state.toLowerCase().replaceAll("_", "-")}`)}</span>;

/** "Mon 30 Nov, 05:20, to work": the words of one dated leg. */
export function Leg({ date, time, leg }: { date: string; time: string; leg: Schemas["RideLeg"] }) {
    return <><Icon name={leg === "out" ? "out" : "back"} /> <bdi>{dayText(date)}</bdi> <Clock time={time} /> {say(`commute-legs-${leg}`)}</>;
}

/** Where a rider gets in or out; no stop is their own neighbourhood, which is named nowhere. */
export function Stop({ rider: { stop, person } }: { rider: Ride["riders"][number] }) {
    if (stop) return <bdi>{stop.name || say("stop-nameless")}</bdi>;
    return <>{say(person.me ? "stop-neighbourhood" : "ride-stop-near")}</>;
}

/** The day on which one gets in: some nights begin on the evening before. */
export function boards(date: string, days: number): string {
    const day = new Date(`${date}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + days);
    return day.toISOString().slice(0, 10);
}
