//! What is shown once after signing up: the three words, and the code that leads back in.

import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { Schemas } from "../../shell/api/client.ts";
import { useHere } from "../../shell/session.ts";
import { Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";

export function ShownOnce({ account }: { account: Schemas["SignedUp"] }) {
    const { reload } = useHere();
    const { route } = useLocation();
    const [noted, setNoted] = useState(false);
    const go = (): void => {
        route("/", true);
        reload();
    };
    return (
        <>
            <Title text={say("shown-once")} />
            <p>{say("shown-once-why")}</p>
            <dl class="card">
                <dt>{say("sign-in-name")}</dt>
                <dd><bdi class="big">{account.sign_in_name}</bdi></dd>
                <dt>{say("recovery-code")}</dt>
                <dd><bdi class="big">{account.recovery_code}</bdi></dd>
            </dl>
            <button type="button" class="quiet no-print" onClick={() => print()}><Icon name="print" /> {say("print")}</button>
            <Tick label={say("wrote-it-down")} checked={noted} onTick={setNoted} />
            <button type="button" disabled={!noted} onClick={go}><Icon name="check" /> {say("go-on")}</button>
        </>
    );
}
