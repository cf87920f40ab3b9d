//! My week on one sheet: to be printed for who has no app, or sent as a text message.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Clock, dayText, today } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { mine } from "./rides.tsx";
import { type Ride, Stop } from "./shown.tsx";
import { Sms } from "./sms-links.tsx";
import { titleOf } from "./sms-text.ts";
import { later, monday, week } from "./week-days.ts";

export default function WeekSheet() {
    const { region } = useHere();
    const [from, setFrom] = useState(() => monday(today(region.time_zone)));
    const read = useRead("own", `week ${from}`, () =>
        told(api.GET("/api/v1/me/rides", { params: { query: { from, limit: 100 } } })));
    const until = later(from, 6);
    const rides = read.value?.items.filter((ride) => ride.state !== "CANCELLED" && mine(ride).date >= from && mine(ride).date <= until) ?? [];
    return (
        <>
            <p class="no-print"><a class="back" href="/rides"><Icon name="back" /> {say("rides-mine")}</a></p>
            <Title text={say("week-title")} />
            <p><strong><bdi>{dayText(from)}</bdi> – <bdi>{dayText(until, { year: "numeric" })}</bdi></strong></p>
            <div class="actions no-print">
                <button type="button" class="quiet" onClick={() => setFrom(later(from, -7))}><Icon name="back" /> {say("week-before")}</button>
                <button type="button" class="quiet" onClick={() => setFrom(later(from, 7))}><Icon name="out" /> {say("week-after")}</button>
                <button type="button" onClick={() => print()}><Icon name="print" /> {say("print")}</button>
            </div>
            <Since read={read} />
            {!read.value && (read.loading ? <Loading /> : <Failed read={read} />)}
            {read.value && <ul class="plain sheet">{week(from).map((date) => <Day key={date} date={date} rides={rides.filter((ride) => mine(ride).date === date)} />)}</ul>}
            {rides.length > 0 && <Sms rides={rides} />}
        </>
    );
}

/** One day: every ride, and honestly where none leads home. */
function Day({ date, rides }: { date: string; rides: Ride[] }) {
    const one = (leg: Ride["leg"]): boolean => rides.some((ride) => ride.leg === leg);
    return (
        <li class="card">
            <h2><bdi>{dayText(date, { weekday: "long" })}</bdi></h2>
            {rides.length === 0 && <p>{say("week-none")}</p>}
            {rides.map((ride) => <Line key={ride.id} ride={ride} />)}
            {one("out") && !one("home") && <p><Icon name="warning" /> {say("week-no-home")}</p>}
        </li>
    );
}

function Line({ ride }: { ride: Ride }) {
    const seat = ride.riders.find(({ person, state }) => (ride.drives ? state === "CONFIRMED" : person.me));
    const others = ride.riders.filter(({ person, state }) => !person.me && state === "CONFIRMED").map(({ person }) => person.name);
    return (
        <div>
            <p class="big"><Clock time={mine(ride).time} /> {titleOf(ride)}</p>
            {seat && ride.leg === "out" && <p><Icon name="pin" /> {ride.drives && <><Clock time={seat.gets_in.time} /> </>}<Stop rider={seat} /></p>}
            {seat && ride.leg === "home" && <p><Icon name="home" /> <Clock time={seat.gets_out.time} /> <Stop rider={seat} /></p>}
            {others.length > 0 && <p><Icon name="people" /> {say("calendar-ride-aboard", { names: others.join(", ") })}</p>}
        </div>
    );
}
