//! The costs of a month: who drove whom how far, and what that comes to; to be read, printed, and settled among themselves.

import { useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { dayText, today } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { euros, kilometres } from "./money.ts";
import { Rate } from "./rate.tsx";
import { month } from "./week-days.ts";

export default function MonthSheet() {
    const { region } = useHere();
    const [date, setDate] = useState(() => month(today(region.time_zone), 0));
    const read = useRead("own", `costs ${date}`, () => told(api.GET("/api/v1/me/costs", { params: { query: { date } } })));
    return (
        <>
            <p class="no-print"><a class="back" href="/rides"><Icon name="back" /> {say("rides-mine")}</a></p>
            <Title text={say("month-title")} />
            <p><strong><bdi>{dayText(date, { weekday: undefined, day: undefined, month: "long", year: "numeric" })}</bdi></strong></p>
            <div class="actions no-print">
                <button type="button" class="quiet" onClick={() => setDate(month(date, -1))}><Icon name="back" /> {say("month-before")}</button>
                <button type="button" class="quiet" onClick={() => setDate(month(date, 1))}><Icon name="out" /> {say("month-after")}</button>
                <button type="button" onClick={() => print()}><Icon name="print" /> {say("print")}</button>
            </div>
            <Since read={read} />
            {!read.value && (read.loading ? <Loading /> : <Failed read={read} />)}
            {read.value && <Sheet sheet={read.value} />}
        </>
    );
}

function Sheet({ sheet }: { sheet: Schemas["MonthView"] }) {
    return (
        <>
            {sheet.carpools.length === 0 && <p class="card">{say("month-none")}</p>}
            {sheet.carpools.map((carpool) => (
                <section key={carpool.carpool_id} class="card sheet">
                    <h2>{say("month-sums")}</h2>
                    <ul>{carpool.pairs.map((pair) => <Pair key={pair.rider.name + pair.driver.name} pair={pair} />)}</ul>
                    <h2>{say("rides-mine")}</h2>
                    <ul>{carpool.rides.map((ride) => <Line key={ride.id} ride={ride} />)}</ul>
                </section>
            ))}
            <div class="card">
                {sheet.rates.map((rate) => <Rate key={rate.from} rate={rate} />)}
                <p>{say("month-nothing")}</p>
            </div>
        </>
    );
}

const named = ({ me, name }: Schemas["OnSheet"]): string => (me ? say("month-me") : name);

function Pair({ pair }: { pair: Schemas["SheetPair"] }) {
    return (
        <li>
            <strong>{say("month-pair", { rider: named(pair.rider), driver: named(pair.driver), count: say("request-rides", { count: pair.rides }) })}</strong>
            <br />{say("month-suggested", { amount: euros(pair.suggested_cents) })}
            <br />{say("month-owed", { amount: euros(pair.owed_cents) })}
        </li>
    );
}

function Line({ ride }: { ride: Schemas["SheetRide"] }) {
    const { driver } = ride;
    return (
        <li>
            <strong><bdi>{dayText(ride.date)}</bdi></strong> {say(`commute-legs-${ride.leg}`)} · <bdi>{kilometres(ride.metres)}</bdi>
            <br />{driver.me ? say("month-i-drove") : say("month-drove", { name: driver.name })} · {say("month-riders", { count: ride.riders })}
            {ride.shares.map(({ person, share }) => (
                <span key={person.name}><br />{person.me
                    ? say("month-my-share", { amount: euros(share.owed_cents) })
                    : say("month-share", { name: person.name, amount: euros(share.owed_cents) })}</span>
            ))}
        </li>
    );
}
