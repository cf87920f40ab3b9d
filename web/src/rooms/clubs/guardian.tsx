//! Writing down that a guardian agrees, for a member of 16 or 17 whose guardian signed on paper.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import type { Group } from "./invite.tsx";

export function GuardianRecord({ group }: { group: Group }) {
    const [name, setName] = useState("");
    const [code, setCode] = useState<string>();
    const [ended, setEnded] = useState(false);
    const sending = useSending();
    const params = { path: group };
    const body = { sign_in_name: name.trim() };
    const record = async (): Promise<void> => {
        setEnded(false);
        setCode((await told(api.POST("/api/v1/groups/{kind}/{id}/guardians", { params, body }))).code);
    };
    const end = async (): Promise<void> => {
        setCode(undefined);
        await told(api.POST("/api/v1/groups/{kind}/{id}/guardians/end", { params, body }));
        setEnded(true);
    };
    return (
        <details class="card">
            <summary><Icon name="people" /> {say("guardian-record")}</summary>
            <p>{say("guardian-record-hint")}</p>
            <form onSubmit={(event) => { event.preventDefault(); void sending.send(record); }}>
                <NotDone sending={sending} />
                <Input label={say("sign-in-name")} hint={say("sign-in-name-hint")} value={name} required maxLength={60} autocapitalize="none" autocomplete="off" onText={setName} wrong={sending.wrong["sign_in_name"]} />
                <div class="actions">
                    <button type="submit"><Icon name="check" /> {say("guardian-record-do")}</button>
                    <button type="button" class="quiet" disabled={!body.sign_in_name} onClick={() => void sending.send(end)}><Icon name="cross" /> {say("guardian-record-end")}</button>
                </div>
            </form>
            {code && <p role="status"><bdi dir="ltr" class="code">{code}</bdi><br />{say("guardian-record-code", { address: `${location.host}/guardian` })}</p>}
            {ended && <p role="status" class="band">{say("guardian-record-ended")}</p>}
        </details>
    );
}
