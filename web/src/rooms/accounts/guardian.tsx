//! A guardian's agreement: what a young person has to know, and its end by the guardian's code, without an account.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";

export default function Guardian() {
    const { me } = useHere();
    return (
        <>
            <Title text={say("guardian-title")} />
            <p>{say("guardian-why")}</p>
            <p>{say("guardian-how")}</p>
            {me && <Mine />}
            <End />
        </>
    );
}

function Mine() {
    const { value } = useRead("own", "guardian", () => told(api.GET("/api/v1/me/guardian")));
    if (!value?.needed) return null;
    return (
        <p class={value.agreed_at ? "card ok" : "card"} role="status">
            {value.agreed_at ? <><Icon name="check" /> {say("guardian-agreed")} <Moment at={value.agreed_at} /></> : say("guardian-none")}
        </p>
    );
}

function End() {
    const [code, setCode] = useState("");
    const [ended, setEnded] = useState(false);
    const sending = useSending();
    const go = async (): Promise<void> => {
        setEnded(false);
        await told(api.POST("/api/v1/guardian/end", { body: { code: code.trim() } }));
        setCode("");
        setEnded(true);
    };
    return (
        <form class="card" onSubmit={(event) => { event.preventDefault(); void sending.send(go); }}>
            <h2>{say("guardian-for-parents")}</h2>
            <NotDone sending={sending} />
            <Input label={say("guardian-code")} hint={say("guardian-code-hint")} value={code} required maxLength={40} autocapitalize="none" autocomplete="off" onText={setCode} wrong={sending.wrong["code"]} />
            <button type="submit" class="danger"><Icon name="cross" /> {say("guardian-end")}</button>
            {ended && <p role="status" class="band">{say("guardian-ended")}</p>}
        </form>
    );
}
