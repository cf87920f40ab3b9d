//! A ride in one line, in the reader's words.

import { dayText } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { mine } from "./rides.tsx";
import type { Ride } from "./shown.tsx";

/** "To work with Jonas", "You drive home". */
export const titleOf = (ride: Ride): string =>
    say("calendar-ride", { how: `${ride.drives ? "drive" : "ride"}-${ride.leg}`, name: ride.driver.name });

/** "Tue 1 Dec 05:20 To work with Jonas, Church". */
export function lineOf(ride: Ride): string {
    const { date, time } = mine(ride);
    const seat = ride.riders.find(({ person, state }) => (ride.drives ? state === "CONFIRMED" : person.me));
    const place = ride.leg === "out" && seat?.stop?.name ? `, ${seat.stop.name}` : "";
    return `${dayText(date)} ${time} ${titleOf(ride)}${place}`;
}
