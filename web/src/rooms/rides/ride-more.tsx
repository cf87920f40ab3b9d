//! What else there is about a ride: what it may cost, and its words as a text message.

import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { euros, kilometres } from "./money.ts";
import { Rate } from "./rate.tsx";
import type { Ride } from "./shown.tsx";
import { Sms } from "./sms-links.tsx";

export function RideMore({ ride }: { ride: Ride }) {
    const { id } = ride;
    const read = useRead("own", `ride costs ${id}`, () => told(api.GET("/api/v1/rides/{id}/costs", { params: { path: { id } } })));
    return (
        <>
            {read.value && read.value.riders > 0 && <Costs costs={read.value} ride={ride} />}
            <Sms rides={[ride]} />
        </>
    );
}

/** With whom the reader agrees on an amount: a driver with each rider, a rider with the driver. */
const agreed = ({ riders, drives }: Ride): Ride["riders"] => riders.filter(({ person, state }) => state === "CONFIRMED" && (drives || person.me));

const Costs = ({ costs, ride }: { costs: Schemas["RideCosts"]; ride: Ride }) => (
    <details>
        <summary><Icon name="coins" /> {say("costs-title")}</summary>
        <p><bdi>{kilometres(costs.metres)}</bdi> · {say("month-riders", { count: costs.riders })}</p>
        <p>{say("costs-most", { amount: euros(costs.most_cents) })}</p>
        {costs.mine && <p><strong>{say("month-my-share", { amount: euros(costs.mine.owed_cents) })}</strong></p>}
        <Rate rate={costs.rate} />
        {agreed(ride).map(({ request_id, person }) => (
            <p key={request_id}><a class="button quiet named" href={`/requests/${request_id}/costs`}><Icon name="coins" /> {say("costs-open")}{ride.drives && <>: <bdi>{person.name}</bdi></>}</a></p>
        ))}
    </details>
);
