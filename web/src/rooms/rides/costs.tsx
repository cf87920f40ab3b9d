//! What two share for each of their rides: each names an amount, and it holds once both name the same.

import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { cents, euros } from "./money.ts";
import { Rate } from "./rate.tsx";

type Costs = Schemas["AgreedCosts"];

export default function SharedCosts() {
    const id = useRoute().params["id"] ?? "";
    const read = useRead("own", `costs of ${id}`, () => told(api.GET("/api/v1/requests/{id}/costs", { params: { path: { id } } })));
    return (
        <>
            <p><a class="back" href={`/requests/${id}`}><Icon name="back" /> {say("requests")}</a></p>
            <Title text={say("costs-title")} />
            <Since read={read} />
            {!read.value && (read.loading ? <Loading /> : <Failed read={read} />)}
            {read.value && <Said costs={read.value} />}
            {read.value && <Name id={id} costs={read.value} again={read.again} />}
            {read.value && <div class="card"><Rate rate={read.value.rate} /><p>{say("month-nothing")}</p></div>}
        </>
    );
}

const line = (word: string, amount: number | null | undefined) => (typeof amount === "number" ? <p>{say(word, { amount: euros(amount) })}</p> : null);

function Said({ costs }: { costs: Costs }) {
    const holds = typeof costs.agreed_cents === "number";
    return (
        <div class={holds ? "card ok" : "card"} role="status">
            {holds ? line("costs-agreed", costs.agreed_cents) : <p>{say("costs-not-agreed")}</p>}
            {costs.mine_cents !== costs.theirs_cents && <>{line("costs-mine", costs.mine_cents)}{line("costs-theirs", costs.theirs_cents)}</>}
            {line("costs-suggested", costs.suggested_cents)}
            {line("costs-most", costs.most_cents)}
        </div>
    );
}

function Name({ id, costs, again }: { id: string; costs: Costs; again: () => void }) {
    const [typed, setTyped] = useState("");
    const [problem, setProblem] = useState<Problem>();
    const [state, setState] = useState<"no-amount" | "waits">();
    const send = async (amount: number | undefined): Promise<void> => {
        setState(amount === undefined ? "no-amount" : undefined);
        setProblem(undefined);
        if (amount === undefined) return;
        const outcome = await act({ method: "PUT", path: `/api/v1/requests/${id}/costs`, body: { cents: amount }, what: "deed-costs" });
        if (outcome.kind === "refused") setProblem(outcome.problem);
        if (outcome.kind === "queued") setState("waits");
        if (outcome.kind === "done") setTyped("");
        again();
    };
    const { theirs_cents: theirs } = costs;
    if (typeof costs.most_cents !== "number") return <p class="card">{say("costs-no-rides")}</p>;
    return (
        <form class="card" onSubmit={(event) => { event.preventDefault(); void send(cents(typed)); }}>
            <Refusal problem={problem} />
            {state === "waits" && <p role="status"><Icon name="clock" /> {say("saved-will-be-sent")}</p>}
            {typeof theirs === "number" && theirs !== costs.mine_cents && (
                <button type="button" onClick={() => void send(theirs)}><Icon name="check" /> {say("costs-yes", { amount: euros(theirs) })}</button>
            )}
            <Input label={say("costs-amount")} hint={say("costs-hint")} value={typed} onText={setTyped}
                wrong={state === "no-amount" ? say("costs-not-number") : undefined} maxLength={6} />
            <button type="submit" class="quiet"><Icon name="coins" /> {say("costs-say")}</button>
        </form>
    );
}
