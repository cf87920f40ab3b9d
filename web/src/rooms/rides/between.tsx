//! What two who agreed let each other see: a number to call, a car to look for, a spot to wait at; each by consent.

import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Area, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal, Since } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import { RegionMap } from "../places/map.tsx";
import { useCard } from "./card-read.ts";

type Mine = Schemas["ConsentView"];

export function Between({ request, name }: { request: string; name: string }) {
    const read = useRead("own", `details ${request}`, () => told(api.GET("/api/v1/requests/{id}/details", { params: { path: { id: request } } })));
    if (!read.value) return null;
    const { mine, theirs } = read.value;
    return (
        <section class="card">
            <h2>{say("between-title", { name })}</h2>
            <Since read={read} />
            <Theirs shown={theirs} name={name} />
            <Give request={request} name={name} mine={mine} again={read.again} />
        </section>
    );
}

/** What somebody shows: to call them, an SMS where there is no network, the car, the spot. */
function Theirs({ shown, name }: { shown: Schemas["ShownView"]; name: string }) {
    const { look, plate, phone, spot } = shown;
    if (!look && !plate && !phone && !spot) return <p class="hint">{say("between-nothing", { name })}</p>;
    return (
        <>
            {(look || plate) && <p><Icon name="car" /> <bdi>{look}</bdi> {plate && <strong><bdi dir="ltr">{plate}</bdi></strong>}</p>}
            {spot && (
                <p><Icon name="pin" /> <bdi>{spot.words}</bdi>{" "}
                    {spot.point && <a href={`geo:${spot.point.lat},${spot.point.lon}?q=${spot.point.lat},${spot.point.lon}`}>{say("between-spot-map")}</a>}</p>
            )}
            {phone && (
                <div class="actions">
                    <a class="button" href={`tel:${phone}`}><Icon name="phone" /> <span>{say("between-call")} <bdi dir="ltr">{phone}</bdi></span></a>
                    <a class="button quiet" href={`sms:${phone}`}><Icon name="message" /> {say("between-sms")}</a>
                </div>
            )}
        </>
    );
}

function Give({ request, name, mine: told, again }: { request: string; name: string; mine: Mine; again: () => void }) {
    const card = useCard().value;
    const [problem, setProblem] = useState<Problem>();
    // What was tapped since it was read: a second tap must not take the first one back.
    const [since, setSince] = useState<Partial<Mine>>({});
    const mine = { ...told, ...since };
    const set = async (to: Partial<Mine>): Promise<void> => {
        setSince({ ...since, ...to });
        const outcome = await act({ method: "PUT", path: `/api/v1/requests/${request}/details`, body: { ...mine, ...to }, what: "deed-ride-details", about: name });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "refused") setSince({});
        again();
    };
    const car = Boolean(card?.look || card?.plate);
    return (
        <details>
            <summary class="named"><Icon name="person" /> {say("between-mine", { name })}</summary>
            <p class="hint">{say("between-mine-hint", { name })}</p>
            <Refusal problem={problem} />
            {car && <Tick label={say("between-car")} hint={[card?.look, card?.plate].filter(Boolean).join(" · ")} checked={mine.car} onTick={(on) => void set({ car: on, car_in_links: on && mine.car_in_links })} />}
            {mine.car && <Tick label={say("between-links", { name })} checked={mine.car_in_links} onTick={(on) => void set({ car_in_links: on })} />}
            {card?.phone && <Tick label={say("between-phone")} hint={card.phone} checked={mine.phone} onTick={(on) => void set({ phone: on })} />}
            <p><a href="/me/travel-card"><Icon name="edit" /> {say("between-card")}</a></p>
            <SpotForm key={JSON.stringify(mine.spot)} known={mine.spot} onSpot={(spot) => void set({ spot })} />
        </details>
    );
}

/** Where exactly one waits, in words or on the map. */
function SpotForm({ known, onSpot }: { known: Mine["spot"]; onSpot: (spot: Schemas["SpotView"] | null) => void }) {
    const [words, setWords] = useState(known?.words ?? "");
    const [point, setPoint] = useState(known?.point);
    const [map, setMap] = useState(false);
    const spot = words.trim() || point ? { words: words.trim() || null, point: point ?? null } : null;
    return (
        <>
            <Area label={say("between-spot")} hint={say("between-spot-hint")} value={words} maxLength={200} dir="auto" onText={setWords} />
            <details onToggle={(event) => setMap(event.currentTarget.open)}>
                <summary><Icon name="map" /> {say("between-spot-map")}</summary>
                {map && <RegionMap label={say("between-spot-map")} pins={point ? [{ id: "spot", label: say("between-spot"), ...point }] : []} chosen="spot" onPick={({ lat, lon }) => setPoint({ lat, lon })}>{null}</RegionMap>}
            </details>
            <div class="actions">
                <button type="button" disabled={!spot} onClick={() => onSpot(spot)}><Icon name="check" /> {say("save")}</button>
                {known && <button type="button" class="quiet" onClick={() => onSpot(null)}><Icon name="cross" /> {say("between-spot-clear")}</button>}
            </div>
        </>
    );
}
