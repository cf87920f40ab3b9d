//! What was said about an activity, a request or in a carpool, and the ways to say something: an answer, a phrase to tap, or a text of one's own.

import { useLocation, useRoute } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act, useDeeds } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Safety } from "../moderation/safety.tsx";
import { Chooser, type Phrase, Tap } from "./phrases.tsx";
import { Write } from "./write.tsx";
import { Written } from "./written.tsx";

type Message = Schemas["MessageView"];
export type Saying = Schemas["MessageText"];

/** By how their addresses begin: where the way back leads, what it is called, and who reads this. */
const ABOUT = {
    a: { asks: "/api/v1/activities/{id}/thread", back: (id: string) => `/a/${id}`, word: "back-to-activity", hint: "thread-hint" },
    requests: { asks: "/api/v1/requests/{id}/thread", back: (id: string) => `/requests/${id}`, word: "thread-to-request", hint: "thread-hint-pair" },
    carpool: { asks: "/api/v1/carpools/{id}/thread", back: () => "/rides", word: "rides-mine", hint: "thread-hint-group" },
} as const;

export default function Thread() {
    const id = useRoute().params["id"] ?? "";
    const { asks, back, word, hint } = ABOUT[useLocation().path.split("/")[1] as keyof typeof ABOUT];
    const path = asks.replace("{id}", id);
    const read = useRead("own", `thread ${id}`, () => told(api.GET(asks, { params: { path: { id }, query: { limit: 50 } } })));
    const phrases = useRead("public", "phrases", () => told(api.GET("/api/v1/phrases"))).value?.items ?? [];
    const [problem, setProblem] = useState<Problem>();
    const waiting = useDeeds().some((deed) => deed.path === path && !deed.refused);
    useLive(path, read.value && (read.value.items[0]?.seq ?? 0), read.again);
    const send = async (saying: Saying, draft?: string): Promise<boolean> => {
        const outcome = await act({ method: "POST", path, body: saying, what: "thread-say", ...(draft && { draft }) });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "done") read.again();
        return outcome.kind !== "refused";
    };
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    const spoken = [...read.value.items].reverse();
    return (
        <>
            <Title text={say("thread")} />
            <p><a class="back" href={back(id)}><Icon name="back" /> {say(word)}</a></p>
            <p class="hint">{say(hint)}</p>
            {spoken.some((one) => one.translatable) && <p class="hint">{say("thread-translate-hint")}</p>}
            <Since read={read} />
            {spoken.length === 0 && <p class="card">{say("thread-none")}</p>}
            <ol class="plain" aria-live="polite">{spoken.map((message) => <Line key={message.seq} message={message} again={read.again} />)}</ol>
            {waiting && <p role="status"><Icon name="clock" /> {say("saved-will-be-sent")}</p>}
            <Refusal problem={problem} />
            {read.value.open ? (
                <>
                    <Answers message={spoken.filter((one) => !one.mine).at(-1)} phrases={phrases} send={send} />
                    <Chooser phrases={phrases} send={send} />
                    <Write id={id} send={send} />
                </>
            ) : <p class="card">{say("thread-closed")}</p>}
        </>
    );
}

/** Asks again when something was said. The events themselves are not shown: what is read is in the language of the page. */
function useLive(path: string, last: number | undefined, again: () => void): void {
    useEffect(() => {
        if (last === undefined) return;
        const events = new EventSource(`${path}/events?after=${last}`);
        events.addEventListener("message", again);
        return () => events.close();
    }, [path, last]);
}

function Line({ message, again }: { message: Message; again: () => void }) {
    return (
        <li class={message.mine ? "card ok" : "card"}>
            <p><strong><bdi>{message.mine ? say("thread-me") : message.author_name}</bdi></strong> <Moment at={message.at} /></p>
            <Written message={message} />
            {!message.mine && <Safety about={{ kind: "message", id: message.id }} name={message.author_name} again={again} />}
        </li>
    );
}

/** What answers the last thing that somebody else said, with one tap. */
function Answers({ message, phrases, send }: { message: Message | undefined; phrases: Phrase[]; send: (saying: Saying) => Promise<boolean> }) {
    const fitting = message ? phrases.filter((phrase) => message.answers.includes(phrase.code)) : [];
    if (!message || fitting.length === 0) return null;
    return (
        <section>
            <h2>{say("thread-answer")}</h2>
            <div class="actions">
                {fitting.map((phrase) => <Tap key={phrase.code} phrase={phrase} send={(said) => send({ ...said, reply_to: message.seq })} />)}
            </div>
        </section>
    );
}
