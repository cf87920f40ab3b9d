//! My rides of the next four weeks, and the carpools that they come from.

import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { intlTag, say } from "../../shell/words.ts";
import { Leg, type Ride, Stand, Stop, useRides } from "./shown.tsx";

export default function Rides() {
    const read = useRides();
    return (
        <>
            <Title text={say("rides-mine")} />
            <div class="actions">
                <a class="button quiet" href="/requests"><Icon name="list" /> {say("requests")}</a>
                <a class="button quiet" href="/rides/week"><Icon name="print" /> {say("rides-week")}</a>
                <a class="button quiet" href="/rides/month"><Icon name="coins" /> {say("rides-month")}</a>
            </div>
            <Since read={read} />
            {!read.value && (read.loading ? <Loading /> : <Failed read={read} />)}
            <h2>{say("rides-next")}</h2>
            {read.value?.items.length === 0 && <p class="card">{say("rides-none")}</p>}
            <ul class="plain">{read.value?.items.map((ride) => <Dated key={ride.id} ride={ride} />)}</ul>
            <Carpools again={read.again} />
        </>
    );
}

/** When the reader gets in, or sets out as the driver. */
export function mine(ride: Ride): Schemas["When"] {
    const seat = ride.riders.find(({ person }) => person.me);
    return ride.drives || !seat ? ride.departs : seat.gets_in;
}

export function Dated({ ride }: { ride: Ride }) {
    const { date, time } = mine(ride);
    const others = ride.riders.filter(({ person, state }) => !person.me && state === "CONFIRMED").map(({ person }) => person.name);
    const seat = ride.riders.find(({ person, state }) => ride.drives ? state === "CONFIRMED" : person.me);
    return (
        <li class="card">
            <h3><a href={`/ride/${ride.id}`}><Leg date={date} time={time} leg={ride.leg} /></a> {ride.state !== "CONFIRMED" && <Stand state={ride.state} />}</h3>
            {seat && <p><Icon name="pin" /> <Stop rider={seat} /></p>}
            <p><Icon name="car" /> {ride.drives ? say("match-you-drive") : say("ride-driver", { name: ride.driver.name })}{" "}
                {others.map((name) => <span key={name} class="tag"><bdi>{name}</bdi></span>)}</p>
        </li>
    );
}

function Carpools({ again }: { again: () => void }) {
    const read = useRead("own", "carpools", () => told(api.GET("/api/v1/me/carpools")));
    if (!read.value?.items.length) return read.loading ? <Loading /> : null;
    return (
        <>
            <h2>{say("carpools-mine")}</h2>
            {read.value.items.map((carpool) => <One key={carpool.id} carpool={carpool} again={() => { read.again(); again(); }} />)}
        </>
    );
}

function One({ carpool, again }: { carpool: Schemas["CarpoolView"]; again: () => void }) {
    const [sure, setSure] = useState(false);
    const [problem, setProblem] = useState<Problem>();
    const leave = async (): Promise<void> => {
        const outcome = await act({ method: "POST", path: `/api/v1/carpools/${carpool.id}/leave`, what: "deed-leave-carpool" });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        again();
    };
    const balance = new Intl.NumberFormat(intlTag(), { maximumFractionDigits: 1, signDisplay: "exceptZero" });
    return (
        <div class="card">
            <ul>{carpool.members.map((one) => <li key={one.commute_id}><bdi>{one.name}</bdi> · {say("carpool-balance")} <bdi dir="ltr">{balance.format(one.balance)}</bdi></li>)}</ul>
            <p class="hint">{say("carpool-balance-hint")}</p>
            <p><a class="button quiet" href={`/carpool/${carpool.id}/thread`}><Icon name="speak" /> {say("thread-group")}</a></p>
            <Refusal problem={problem} />
            <button type="button" class="danger" onClick={() => (sure ? void leave() : setSure(true))}><Icon name="door" /> {say(sure ? "carpool-leave-sure" : "carpool-leave")}</button>
        </div>
    );
}
