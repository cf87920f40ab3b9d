//! Who comes and who waits, for who organises it; and a message to all of them.

import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { More, usePages } from "../../shell/pages.tsx";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Area } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Safety } from "../moderation/safety.tsx";

type Attendee = Schemas["Page_AttendeeView"]["items"][number];

export default function Attendees() {
    const id = useRoute().params["id"] ?? "";
    const list = usePages("own", `attendees ${id}`, (after) =>
        told(api.GET("/api/v1/activities/{id}/attendees", { params: { path: { id }, query: { limit: 50, ...(after && { after }) } } })),
    );
    const remove = async (who: Attendee): Promise<void> => {
        const path = `/api/v1/activities/${id}/attendees/${who.account_id}`;
        await act({ method: "DELETE", path, what: "deed-remove", about: who.display_name });
        list.again();
    };
    return (
        <>
            <Title text={say("attendees")} />
            <p><a class="back" href={`/a/${id}`}><Icon name="back" /> {say("back-to-activity")}</a></p>
            <Since read={list} />
            {!list.value && (list.loading ? <Loading /> : <Failed read={list} />)}
            {list.value && list.items.length === 0 && <p class="card">{say("attendees-none")}</p>}
            <ul class="plain">{list.items.map((who) => <Line key={who.account_id} who={who} remove={remove} again={list.again} />)}</ul>
            <More list={list} />
            {list.items.length > 0 && <Message id={id} />}
        </>
    );
}

function Line({ who, remove, again }: { who: Attendee; remove: (who: Attendee) => Promise<void>; again: () => void }) {
    const { me } = useHere();
    const [sure, setSure] = useState(false);
    return (
        <li class="card">
            <p>
                <strong><Icon name="person" /> <bdi>{who.display_name}</bdi></strong>{" "}
                {who.standing === "waiting" && <span class="tag">{say("on-waiting-list")}</span>}
            </p>
            {who.companions > 0 && <p>{say("with-companions", { count: who.companions })}</p>}
            {who.children > 0 && <p>{say("with-children", { count: who.children })}</p>}
            {sure
                ? <button type="button" class="danger" onClick={() => void remove(who)}><Icon name="trash" /> {say("remove-really", { name: who.display_name })}</button>
                : <button type="button" class="quiet" onClick={() => setSure(true)}><Icon name="trash" /> {say("remove")}</button>}
            {who.account_id !== me?.id && <Safety about={{ kind: "person", id: who.account_id }} name={who.display_name} again={again} />}
        </li>
    );
}

function Message({ id }: { id: string }) {
    const [text, setText] = useState("");
    const [sent, setSent] = useState("");
    const [problem, setProblem] = useState<Problem>();
    const send = async (event: Event): Promise<void> => {
        event.preventDefault();
        const outcome = await act({ method: "POST", path: `/api/v1/activities/${id}/messages`, body: { text }, what: "deed-message" });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "refused") return;
        setText("");
        setSent(say(outcome.kind === "done" ? "message-sent" : "saved-will-be-sent"));
    };
    return (
        <form class="card" onSubmit={(event) => void send(event)}>
            <h2>{say("message-all")}</h2>
            <Refusal problem={problem} />
            <p role="status">{sent}</p>
            <Area label={say("message-text")} hint={say("message-hint")} value={text} onText={setText} rows={3} maxLength={500} dir="auto" wrong={problem?.fields["text"]} />
            <button type="submit" disabled={text.trim() === ""}><Icon name="out" /> {say("send")}</button>
        </form>
    );
}
