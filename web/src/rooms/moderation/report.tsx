//! Telling the moderators, also without an account; a code to ask later what came of it.

import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { useHere } from "../../shell/session.ts";
import { Area, Choice, Input, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";

type Report = Schemas["ReportInput"];
type Reason = Report["reason"];

const REASONS: readonly Reason[] = ["harassment", "hate", "sexual", "minor", "fraud", "driving", "spam", "other"];

/** Behind these stands one person, whom one can block. */
const PERSONAL = ["person", "message", "match"];

export default function ReportScreen() {
    const { kind, id } = useRoute().params;
    const [receipt, setReceipt] = useState("");
    return (
        <>
            <Title text={say("report-title")} />
            <p class="band warn"><Icon name="warning" /> <a href="tel:112">{say("report-danger")}</a></p>
            {receipt ? <Receipt code={receipt} /> : <Form kind={kind} id={id} done={setReceipt} />}
            <LookUp />
        </>
    );
}

function Form({ kind, id, done }: { kind: string | undefined; id: string | undefined; done: (receipt: string) => void }) {
    const { me, region } = useHere();
    const sending = useSending();
    const [reason, setReason] = useState<Reason>("harassment");
    const [text, setText] = useState("");
    const [block, setBlock] = useState(false);
    const send = async (event: Event): Promise<void> => {
        event.preventDefault();
        await sending.send(async () => {
            const body: Report = { reason, block };
            if (kind && id) body.about = { kind, id } as Schemas["TargetInput"];
            if (text.trim()) body.text = text;
            done((await told(api.POST("/api/v1/regions/{region}/reports", { params: { path: { region: region.slug } }, body }))).receipt);
        });
    };
    return (
        <form onSubmit={(event) => void send(event)}>
            <p>{say("report-about", { kind: kind ?? "none" })}</p>
            <Choice legend={say("report-reason")} value={reason} onChoice={setReason} options={REASONS.map((one) => [one, say(`reason-${one}`)])} />
            <Area label={say("report-text")} hint={say("report-text-hint")} value={text} onText={setText} rows={4} maxLength={1000} dir="auto" wrong={sending.wrong["text"]} />
            {me && kind && PERSONAL.includes(kind) && <Tick label={say("report-block")} hint={say("block-hint")} checked={block} onTick={setBlock} />}
            <NotDone sending={sending} />
            <button type="submit"><Icon name="flag" /> {say("report")}</button>
        </form>
    );
}

function Receipt({ code }: { code: string }) {
    return (
        <div class="card ok" role="status">
            <p><strong><Icon name="check" /> {say("report-thanks")}</strong></p>
            <p>{say("receipt")}: <strong><bdi dir="ltr">{code}</bdi></strong></p>
            <p>{say("receipt-hint")}</p>
        </div>
    );
}

function LookUp() {
    const sending = useSending();
    const [code, setCode] = useState("");
    const [state, setState] = useState<string>();
    const ask = async (event: Event): Promise<void> => {
        event.preventDefault();
        setState(undefined);
        await sending.send(async () => {
            const { outcome } = await told(api.POST("/api/v1/reports/look-up", { body: { receipt: code } }));
            setState(say("outcome", { outcome: outcome ?? "open" }));
        });
    };
    return (
        <details>
            <summary><Icon name="help" /> {say("receipt-ask")}</summary>
            <form onSubmit={(event) => void ask(event)}>
                <Input label={say("receipt")} value={code} onText={setCode} autocapitalize="none" spellcheck={false} required maxLength={40} />
                <NotDone sending={sending} />
                <p role="status">{state}</p>
                <button type="submit" class="quiet"><Icon name="help" /> {say("receipt-show")}</button>
            </form>
        </details>
    );
}
