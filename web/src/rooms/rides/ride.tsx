//! One ride: when and where, who, and one tap for whatever happens on the day.

import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { useEachMinute } from "../../shell/news.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon, type IconName } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Clock, dayText } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { RegionMap } from "../places/map.tsx";
import { ShareRide } from "../shares/share.tsx";
import { Between } from "./between.tsx";
import { RideMore } from "./ride-more.tsx";
import { mine } from "./rides.tsx";
import { type Ride, Stand, Stop, Talk, useWaits } from "./shown.tsx";
import { Way, stopsOf } from "./way.tsx";

export default function OneRide() {
    const id = useRoute().params["id"] ?? "";
    const read = useRead("own", `ride ${id}`, () => told(api.GET("/api/v1/rides/{id}", { params: { path: { id } } })));
    useEachMinute(read.value !== undefined && isNear(read.value), read.again);
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    const ride = read.value;
    const { date, time } = mine(ride);
    return (
        <>
            <Title text={`${dayText(date)} ${time}`} />
            <p><a class="back" href="/rides"><Icon name="back" /> {say("rides-mine")}</a></p>
            <Since read={read} />
            <div class="card">
                <p><strong>{say(`commute-legs-${ride.leg}`)}</strong> <Stand state={ride.state} /></p>
                <Traveller who={ride.driver} word={ride.drives ? say("match-you-drive") : say("ride-driver", { name: ride.driver.name })} />
                <p><Icon name="clock" /> <Clock time={ride.departs.time} /> – <Clock time={ride.arrives.time} /></p>
                {ride.suggested_driver && <p class="hint">{say("ride-turn", { name: ride.suggested_driver })}</p>}
            </div>
            <Riders ride={ride} />
            <Way ride={ride} />
            <Taps ride={ride} again={read.again} />
            {others(ride).map(({ request, name }) => <Between key={request} request={request} name={name} />)}
            <Stops ride={ride} />
            <RideMore ride={ride} />
            {ride.state === "CONFIRMED" && <ShareRide id={ride.id} />}
            <p><a class="button danger" href="tel:112"><Icon name="warning" /> {say("ride-emergency")}</a></p>
        </>
    );
}

const AN_HOUR = 3_600_000;

/** From two hours before it sets out until an hour after it arrives. */
function isNear({ departs, arrives }: Ride): boolean {
    const now = Date.now();
    return now > Date.parse(departs.at) - 2 * AN_HOUR && now < Date.parse(arrives.at) + AN_HOUR;
}

/** With whom the reader agreed on this ride: a driver with each rider, a rider with the driver. */
function others({ drives, driver, riders }: Ride): { request: string; name: string }[] {
    const mine = riders.filter(({ person }) => drives || person.me);
    return mine.map(({ request_id, person }) => ({ request: request_id, name: drives ? person.name : driver.name }));
}

function Traveller({ who, word }: { who: Schemas["TravellerView"]; word: string }) {
    return (
        <p>
            <Icon name="person" /> {word} {who.here_at && <span class="tag">{say("ride-is-here")}</span>}
            {!who.here_at && who.late_minutes ? <span class="tag warn">{say("ride-is-late", { minutes: who.late_minutes })}</span> : null}
        </p>
    );
}

function Riders({ ride }: { ride: Ride }) {
    return (
        <ul class="plain">
            {ride.riders.map((rider) => (
                <li key={rider.seat_id} class="card">
                    <Traveller who={rider.person} word={rider.person.me ? say("ride-me") : rider.person.name} />
                    <p><Icon name="pin" /> <Clock time={(ride.leg === "out" ? rider.gets_in : rider.gets_out).time} />{" "}
                        <Stop rider={rider} />
                        {rider.stop && <> <a href={`geo:${rider.stop.lat},${rider.stop.lon}?q=${rider.stop.lat},${rider.stop.lon}`}>{say("ride-stop-map")}</a></>}</p>
                    {rider.state !== "CONFIRMED" && <p><Stand state={rider.state} /></p>}
                    {(ride.drives || rider.person.me) && <Talk request={rider.request_id} name={ride.drives ? rider.person.name : ride.driver.name} />}
                </li>
            ))}
        </ul>
    );
}

/** The stops on the drawn map; their list stands above. */
function Stops({ ride }: { ride: Ride }) {
    const pins = stopsOf(ride).map(({ seat_id, stop }) => ({ id: seat_id, label: stop.name, lat: stop.lat, lon: stop.lon }));
    if (pins.length === 0) return null;
    return (
        <details>
            <summary><Icon name="map" /> {say("ride-map")}</summary>
            <RegionMap label={say("ride-map")} pins={pins} line={pins.length > 1 ? pins : undefined}>{null}</RegionMap>
        </details>
    );
}

function Taps({ ride, again }: { ride: Ride; again: () => void }) {
    const [problem, setProblem] = useState<Problem>();
    const waits = useWaits(`/api/v1/rides/${ride.id}/`);
    const [instead, setInstead] = useState<Schemas["PlanBView"]>();
    const [sure, setSure] = useState(false);
    const go = async (end: string, body?: unknown): Promise<void> => {
        const outcome = await act({ method: "POST", path: `/api/v1/rides/${ride.id}/${end}`, body, what: `deed-ride-${end}` });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "done") setInstead((outcome.answer as Partial<Schemas["Instead"]>).plan_b);
        again();
    };
    const tap = (icon: IconName, word: string, end: string, body?: unknown) => (
        <button type="button" class="quiet" onClick={() => void go(end, body)}><Icon name={icon} /> {word}</button>
    );
    const { taps } = ride;
    return (
        <section aria-live="polite">
            <Refusal problem={problem} />
            {waits && <p role="status"><Icon name="clock" /> {say("saved-will-be-sent")}</p>}
            <div class="actions">
                {taps.late_or_here && tap("check", say("ride-here"), "here")}
                {taps.late_or_here && [5, 10, 15].map((minutes) => tap("clock", say("ride-late", { minutes }), "late", { minutes }))}
                {taps.nobody_here && tap("warning", say("ride-nobody-here"), "nobody-here")}
                {taps.drive_instead && tap("car", say("ride-drive-instead"), "drive-instead")}
                {taps.cancel && (
                    <button type="button" class="danger" onClick={() => (sure ? void go("cancel") : setSure(true))}>
                        <Icon name="cross" /> {say(sure ? "ride-cannot-sure" : "ride-cannot")}</button>
                )}
            </div>
            {taps.happened && (
                <div class="card">
                    <p>{say("ride-happened")}</p>
                    <div class="actions">
                        {tap("check", say("ride-happened-yes"), "happened", { happened: true })}
                        {tap("cross", say("ride-happened-no"), "happened", { happened: false })}
                    </div>
                </div>
            )}
            {instead && !ride.drives && <PlanB plan={instead} />}
            {!instead && ride.state === "CANCELLED" && !ride.drives && <Other id={ride.id} />}
        </section>
    );
}

function Other({ id }: { id: string }) {
    const read = useRead("own", `plan b ${id}`, () => told(api.GET("/api/v1/rides/{id}/plan-b", { params: { path: { id } } })));
    return read.value ? <PlanB plan={read.value} /> : null;
}

/** Who else drives that way on that day, and what the region lists. */
function PlanB({ plan }: { plan: Schemas["PlanBView"] }) {
    return (
        <div class="card ok">
            <h2>{say("plan-b")}</h2>
            {plan.others.length === 0 && <p>{say("plan-b-nobody")}</p>}
            <ul class="plain">{plan.others.map((one) => <li key={one.commute_id}><a href={`/matches?to=${one.commute_id}`}><Icon name="car" /> <bdi>{one.name}</bdi></a></li>)}</ul>
            {plan.text && <p class="written">{plan.text}</p>}
        </div>
    );
}
