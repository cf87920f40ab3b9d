//! Asking somebody to ride along: on which days, which way, and with which words.

import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { useDraft } from "../../shell/drafts.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Choice, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Picks, type Shared, named, useToCome } from "./picks.tsx";
import { boards, useRides } from "./shown.tsx";

const PHRASES = ["may-i-ride-along", "shall-we-try"] as const;

interface Wish {
    /** What is not wanted: what is new on the list is. */
    without: string[];
    ongoing: boolean;
    phrase: (typeof PHRASES)[number];
}

const FRESH: Wish = { without: [], ongoing: true, phrase: "may-i-ride-along" };

export default function Ask() {
    const { mine = "", other = "" } = useRoute().params;
    const read = useRead("own", `match ${mine} ${other}`, () =>
        told(api.GET("/api/v1/commutes/{id}/matches/{other}", { params: { path: { id: mine, other } } })));
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    const match = read.value.items.find((one) => one.driver === "other");
    return (
        <>
            <Title text={say("ask-title", { name: match?.name ?? "" })} />
            <p><a class="back" href="/matches"><Icon name="back" /> {say("matches")}</a></p>
            {match ? <Form mine={mine} match={match} /> : <p class="card">{say("ask-nothing")}</p>}
        </>
    );
}

/** Every dated leg of the match, the earliest first; also those of today that have begun. */
function shared(match: Schemas["MatchDetail"]): Shared[] {
    const all = match.rides.flatMap(({ leg, dates, pick_up_time: time, pick_up_day: day, stop }) =>
        dates.map((date) => ({ leg, date, time, boards: boards(date, day), place: stop.name })));
    const when = (one: Shared): string => one.boards + one.time;
    return all.sort((a, b) => when(a).localeCompare(when(b)));
}

/** Without those at whose time I have another ride. */
function useFree(all: readonly Shared[]): Shared[] {
    const rides = useRides().value?.items ?? [];
    const taken = new Set(rides.filter(({ state }) => state === "CONFIRMED").map(named));
    return all.filter((one) => !taken.has(named(one)));
}

function Form({ mine, match }: { mine: string; match: Schemas["MatchDetail"] }) {
    const draft = `ask ${mine} ${match.commute_id}`;
    const [wish, setWish] = useDraft<Wish>(draft, FRESH);
    const [problem, setProblem] = useState<Problem>();
    const [sending, setSending] = useState(false);
    const { route } = useLocation();
    const all = useFree(useToCome(shared(match)));
    if (!wish) return <Loading />;
    if (all.length === 0) return <p class="card">{say("ask-nothing")}</p>;
    // What is for one day has no later ones.
    const once = Boolean(match.once) || match.shifts.all === 1;
    const wanted = all.filter((one) => !wish.without.includes(named(one)));
    const send = async (event: Event): Promise<void> => {
        event.preventDefault();
        setSending(true);
        const rides = wanted.map(({ date, leg }) => ({ date, leg }));
        const body = { commute_id: mine, driver_commute_id: match.commute_id, rides, ongoing: !once && wish.ongoing, phrase: wish.phrase };
        const outcome = await act({ method: "POST", path: "/api/v1/requests", body, what: "deed-ask", about: match.name, draft });
        setSending(false);
        if (outcome.kind === "refused") setProblem(outcome.problem);
        else route("/requests");
    };
    return (
        <form onSubmit={(event) => void send(event)}>
            <Picks all={all} without={wish.without} onWithout={(without) => setWish({ ...wish, without })} />
            {!once && <Tick label={say("ask-ongoing")} hint={say("ask-ongoing-hint")} checked={wish.ongoing} onTick={(ongoing) => setWish({ ...wish, ongoing })} />}
            <Choice legend={say("ask-phrase")} value={wish.phrase} onChoice={(phrase) => setWish({ ...wish, phrase })}
                options={PHRASES.map((phrase) => [phrase, say(`request-${phrase}`)] as const)} />
            <p class="hint">{say("ask-hint")}</p>
            <Refusal problem={problem} />
            <button disabled={sending || wanted.length === 0}><Icon name="check" /> {say("ask-send", { count: wanted.length })}</button>
        </form>
    );
}
