//! One request: what was asked, and the answer, or taking it back.

import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Problem, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { ReadAloud } from "../../shell/ui/read-aloud.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Between } from "./between.tsx";
import { Picks, named, useToCome } from "./picks.tsx";
import { Leg, type Request, Stand, Talk, boards, useWaits } from "./shown.tsx";

export default function OneRequest() {
    const id = useRoute().params["id"] ?? "";
    const read = useRead("own", `request ${id}`, () => told(api.GET("/api/v1/requests/{id}", { params: { path: { id } } })));
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    const request = read.value;
    const open = request.state === "WAITING_CONFIRMATION";
    return (
        <>
            <Title text={say(`request-${request.direction}`, { name: request.name })} />
            <p><a class="back" href="/requests"><Icon name="back" /> {say("requests")}</a></p>
            <Since read={read} />
            <div class="card">
                <p><Stand state={request.state} /></p>
                <p class="big">{request.text} <ReadAloud text={request.text} /></p>
                {request.ongoing && <p><Icon name="again" /> {say("ask-ongoing")}</p>}
                {open && <p><Icon name="clock" /> {say("request-until")} <Moment at={request.expires_at} /></p>}
            </div>
            <Talk request={request.id} name={request.name} />
            {open && request.direction === "incoming" ? <Answer request={request} again={read.again} /> : <Given request={request} again={read.again} />}
        </>
    );
}

type Sub = "accept" | "decline" | "cancel";

/** Answers or takes back; says what the server says against it. */
function useAnswer({ id, name }: Request, again: () => void) {
    const [problem, setProblem] = useState<Problem>();
    const waits = useWaits(`/api/v1/requests/${id}/`);
    const go = async (sub: Sub, body?: unknown): Promise<void> => {
        const outcome = await act({ method: "POST", path: `/api/v1/requests/${id}/${sub}`, body, what: `deed-request-${sub}`, about: name });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        again();
    };
    const told = <><Refusal problem={problem} />{waits && <p role="status"><Icon name="clock" /> {say("saved-will-be-sent")}</p>}</>;
    return { go, told };
}

function Answer({ request, again }: { request: Request; again: () => void }) {
    const { go, told } = useAnswer(request, again);
    const [without, setWithout] = useState<string[]>([]);
    const asked = request.rides.map(({ date, leg, pick_up_day, pick_up_time }) => ({ date, leg, time: pick_up_time, boards: boards(date, pick_up_day), place: "" }));
    const all = useToCome(asked);
    const wanted = all.filter((one) => !without.includes(named(one)));
    const accept = () => go("accept", wanted.length === all.length ? {} : { rides: wanted.map(({ date, leg }) => ({ date, leg })) });
    return (
        <>
            <Picks all={all} without={without} onWithout={setWithout} />
            {told}
            <div class="actions">
                <button type="button" disabled={wanted.length === 0} onClick={() => void accept()}><Icon name="check" /> {say("request-accept", { count: wanted.length })}</button>
                <button type="button" class="danger" onClick={() => void go("decline")}><Icon name="cross" /> {say("request-decline")}</button>
            </div>
        </>
    );
}

function Given({ request, again }: { request: Request; again: () => void }) {
    const { go, told } = useAnswer(request, again);
    const [sure, setSure] = useState(false);
    const open = request.state === "WAITING_CONFIRMATION";
    const agreed = request.state === "CONFIRMED" && request.rides.some((ride) => ride.state === "CONFIRMED");
    const word = open ? "request-take-back" : "request-cancel";
    return (
        <>
            <ul class="plain card">
                {request.rides.map((ride) => (
                    <li key={named(ride)}>
                        <Leg date={boards(ride.date, ride.pick_up_day)} time={ride.pick_up_time} leg={ride.leg} /> <Stand state={ride.state} />
                        {ride.ride_id && <> <a href={`/ride/${ride.ride_id}`}>{say("ride-open")}</a></>}
                    </li>
                ))}
            </ul>
            {agreed && <p><a class="button quiet" href={`/requests/${request.id}/costs`}><Icon name="coins" /> {say("costs-open")}</a></p>}
            {agreed && <Between request={request.id} name={request.name} />}
            {told}
            {((open && request.direction === "outgoing") || agreed) && (
                <button type="button" class="danger" onClick={() => (sure ? void go("cancel", {}) : setSure(true))}>
                    <Icon name="cross" /> {say(sure ? `${word}-sure` : word)}</button>
            )}
        </>
    );
}
