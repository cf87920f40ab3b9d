//! The moderators' desk: what was reported, and who appeals.

import { useState } from "preact/hooks";
import { type Problem, api, told } from "../../shell/api/client.ts";
import { More, usePages } from "../../shell/pages.tsx";
import { act } from "../../shell/queue.ts";
import { Area } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Statement, type StatementView } from "./statement.tsx";

export default function Queue() {
    const list = usePages("own", "reports", (after) => told(api.GET("/api/v1/moderation/reports", { params: { query: after ? { after } : {} } })));
    return (
        <>
            <Title text={say("moderation")} />
            {!list.value && (list.loading ? <Loading /> : <Failed read={list} />)}
            {list.value && list.items.length === 0 && <p class="card">{say("moderation-none")}</p>}
            <ul class="plain">
                {list.items.map(({ id, kind, reason, created_at }) => (
                    <li class="card" key={id}>
                        <a href={`/moderation/${id}`}><strong><Icon name="flag" /> {say(`reason-${reason}`)}</strong></a>
                        <p>{kind && say("report-about", { kind })} <Moment at={created_at} /></p>
                    </li>
                ))}
            </ul>
            <More list={list} />
            <Appeals />
        </>
    );
}

function Appeals() {
    const list = usePages("own", "appeals", (after) => told(api.GET("/api/v1/moderation/appeals", { params: { query: after ? { after } : {} } })));
    if (list.items.length === 0) return null;
    return (
        <>
            <h2>{say("appeals")}</h2>
            {list.items.map((one) => <Appeal key={one.id} one={one} again={list.again} />)}
            <More list={list} />
        </>
    );
}

function Appeal({ one, again }: { one: StatementView; again: () => void }) {
    const [reasons, setReasons] = useState("");
    const [problem, setProblem] = useState<Problem>();
    const answer = async (granted: boolean): Promise<void> => {
        const path = `/api/v1/moderation/appeals/${one.id}/answer`;
        const outcome = await act({ method: "POST", path, body: { granted, reasons }, what: "decide" });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "done") again();
    };
    return (
        <section class="card">
            <Statement one={one} />
            <Area label={say("reasons")} hint={say("reasons-hint")} value={reasons} onText={setReasons} rows={3} maxLength={2000} dir="auto" wrong={problem?.fields["reasons"]} />
            <Refusal problem={problem} />
            <div class="actions">
                <button type="button" onClick={() => void answer(true)}><Icon name="check" /> {say("appeal-grant")}</button>
                <button type="button" class="quiet" onClick={() => void answer(false)}><Icon name="cross" /> {say("appeal-decline")}</button>
            </div>
        </section>
    );
}
