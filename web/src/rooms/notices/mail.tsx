//! My mail address: given, shown to be mine by a code, left to rest, changed and deleted. Nothing of it waits in the queue.

import { useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { NotDone, type Sending, useSending } from "../../shell/sending.tsx";
import { Input, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";

type MailView = Schemas["MailView"];
type Kind = Schemas["KindView"];

export function Mail({ mail, again }: { mail: MailView; again: () => void }) {
    const [other, setOther] = useState(false);
    const sending = useSending();
    const go = (work: () => Promise<unknown>): void => void sending.send(async () => {
        await work();
        setOther(false);
        again();
    });
    const rest = (paused: boolean): void => go(() => told(api.PATCH("/api/v1/me/mail", { body: { paused } })));
    const given = Boolean(mail.address ?? mail.pending);
    return (
        <section class="card">
            <h2>{say("mail-title")}</h2>
            <p>{say("mail-hint")}</p>
            <Stands mail={mail} />
            <NotDone sending={sending} />
            {mail.pending && !other && <Code key={mail.pending_until} sending={sending} go={go} />}
            {(!given || other) && <Address sending={sending} go={go} />}
            {given && (
                <div class="actions">
                    {mail.verified && <button type="button" class="quiet" onClick={() => rest(!mail.paused)}><Icon name={mail.paused ? "again" : "cross"} /> {say(mail.paused ? "mail-again" : "mail-rest")}</button>}
                    {!other && <button type="button" class="quiet" onClick={() => setOther(true)}><Icon name="plus" /> {say("mail-other")}</button>}
                    <button type="button" class="quiet" onClick={() => go(() => told(api.DELETE("/api/v1/me/mail")))}><Icon name="cross" /> {say("mail-remove")}</button>
                </div>
            )}
        </section>
    );
}

/** Where mails go now, and whether a code is on its way. */
function Stands({ mail: { address, verified, paused, pending } }: { mail: MailView }) {
    return (
        <div role="status">
            {address && <p>{say(!verified ? "mail-lost" : paused ? "mail-rests" : "mail-goes-to", { address })}</p>}
            {pending && <p>{say("mail-code-sent", { address: pending })} {say("mail-code-spam")}</p>}
        </div>
    );
}

interface Part {
    sending: Sending;
    go: (work: () => Promise<unknown>) => void;
}

function Address({ sending, go }: Part) {
    const [address, setAddress] = useState("");
    return (
        <form onSubmit={(event) => { event.preventDefault(); go(() => told(api.PUT("/api/v1/me/mail", { body: { address: address.trim() } }))); }}>
            <Input label={say("mail-address")} type="email" autocomplete="email" autocapitalize="none" value={address} required maxLength={254}
                onText={setAddress} wrong={sending.wrong["address"]} />
            <button type="submit"><Icon name="message" /> {say("mail-code-send")}</button>
        </form>
    );
}

function Code({ sending, go }: Part) {
    const [code, setCode] = useState("");
    return (
        <form onSubmit={(event) => { event.preventDefault(); go(() => told(api.POST("/api/v1/me/mail/code", { body: { code } }))); }}>
            <Input label={say("mail-code")} inputMode="numeric" autocomplete="one-time-code" value={code} required maxLength={40} onText={setCode} wrong={sending.wrong["code"]} />
            <button type="submit"><Icon name="check" /> {say("mail-code-check")}</button>
        </form>
    );
}

/** Which kinds of notice come by mail, for who gets mail. */
export function MailKinds({ kinds, onChoice }: { kinds: Kind[]; onChoice: (kind: string, mail: boolean) => void }) {
    const about = [...new Set(kinds.map((kind) => kind.about_label))];
    return (
        <details class="card">
            <summary>{say("mail-which")}</summary>
            <p>{say("mail-which-hint")}</p>
            {about.map((label) => (
                <fieldset key={label}>
                    <legend>{say("mail-title")}: {label}</legend>
                    {kinds.filter((kind) => kind.about_label === label).map((kind) => (
                        <Tick key={kind.kind} label={kind.label} hint={say(`urgency-${kind.urgency}`)} checked={kind.mail} onTick={(on) => onChoice(kind.kind, on)} />
                    ))}
                </fieldset>
            ))}
        </details>
    );
}
