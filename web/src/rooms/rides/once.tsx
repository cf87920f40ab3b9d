//! My one-off rides: what I need or offer on one date, and who fits.

import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { type Read, useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Clock, dayText } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { type Match, Who, useMatches } from "../carpools/matches.tsx";
import { Rides } from "../carpools/rides.tsx";

type OneOff = Schemas["OneOffView"];

const useOneOffs = (): Read<Schemas["OneOffs"]> => useRead("own", "one-offs", () => told(api.GET("/api/v1/me/one-offs")));

export default function Once() {
    const read = useOneOffs();
    return (
        <>
            <Title text={say("once")} />
            <p><a class="back" href="/matches"><Icon name="back" /> {say("matches")}</a></p>
            <p>{say("once-what")}</p>
            <div class="actions">
                <a class="button" href="/once/request"><Icon name="help" /> {say("once-request")}</a>
                <a class="button" href="/once/offer"><Icon name="car" /> {say("once-offer")}</a>
            </div>
            <Since read={read} />
            {!read.value && (read.loading ? <Loading /> : <Failed read={read} />)}
            {read.value?.items.length === 0 && <p class="card">{say("once-none")}</p>}
            {read.value?.items.map((one) => <Mine key={one.id} one={one} again={read.again} />)}
        </>
    );
}

/** One of mine, to be taken back, with whoever fits. */
function Mine({ one, again }: { one: OneOff; again: () => void }) {
    const [sure, setSure] = useState(false);
    const [problem, setProblem] = useState<Problem>();
    const takeBack = async (): Promise<void> => {
        const outcome = await act({ method: "DELETE", path: `/api/v1/one-offs/${one.id}`, what: "deed-once-back" });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        again();
    };
    return (
        <section>
            <div class="card">
                <h2><bdi>{dayText(one.date)}</bdi> <span class="tag">{say(`once-is-${one.kind}`)}</span></h2>
                <p><Icon name="pin" /> <bdi>{one.from_name}</bdi> <Icon name="out" /> <bdi>{one.to.name}</bdi></p>
                {one.there_by && <p><Icon name="out" /> {say("once-there-by")}: <Clock time={one.there_by} /></p>}
                {one.back_from && <p><Icon name="back" /> {say("once-back-from")}: <Clock time={one.back_from} /></p>}
                {one.seats && <p><Icon name="people" /> {say("once-seats", { count: one.seats })}</p>}
                <Refusal problem={problem} />
                <button type="button" class="danger" onClick={() => (sure ? void takeBack() : setSure(true))}>
                    <Icon name="trash" /> {say(sure ? "once-back-sure" : "once-back")}</button>
            </div>
            <Fitting one={one} />
        </section>
    );
}

function Fitting({ one: { id, kind } }: { one: OneOff }) {
    const read = useMatches(id);
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    const all = [...read.value.matches, ...read.value.also_possible];
    if (all.length === 0) return <p class="card">{say("once-nobody")}</p>;
    return (
        <>
            <h3>{say(kind === "offer" ? "once-riders" : "once-drivers")}</h3>
            <ul class="plain">{all.map((match) => <One key={match.commute_id} mine={id} match={match} again={read.again} />)}</ul>
        </>
    );
}

function One({ mine, match, again }: { mine: string; match: Match; again: () => void }) {
    return (
        <li class="card">
            <Who match={match} />
            {match.site && <p><Icon name="work" /> <bdi>{match.site.employer}</bdi></p>}
            <ul>{match.reasons.map((reason) => <li key={reason.code + reason.text}>{reason.text}</li>)}</ul>
            {match.driver === "other"
                ? <p><a class="button" href={`/ask/${mine}/${match.commute_id}`}><Icon name="car" /> {say("ask-open")}</a></p>
                : <p class="hint">{say("ask-them", { name: match.name })}</p>}
            <Rides mine={mine} match={match} again={again} />
        </li>
    );
}
