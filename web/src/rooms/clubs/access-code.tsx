//! A way back in for a member who stands there and lost the way into their account.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import type { Group } from "./invite.tsx";

export function AccessCode({ group }: { group: Group }) {
    const [name, setName] = useState("");
    const [code, setCode] = useState<string>();
    const sending = useSending();
    const go = async (): Promise<void> => {
        const body = { sign_in_name: name.trim() };
        setCode((await told(api.POST("/api/v1/groups/{kind}/{id}/access-codes", { params: { path: group }, body }))).code);
    };
    return (
        <details class="card">
            <summary><Icon name="key" /> {say("access-code")}</summary>
            <p>{say("access-code-hint")}</p>
            <form onSubmit={(event) => { event.preventDefault(); void sending.send(go); }}>
                <NotDone sending={sending} />
                <Input label={say("sign-in-name")} hint={say("sign-in-name-hint")} value={name} required maxLength={60} autocapitalize="none" autocomplete="off" onText={setName} wrong={sending.wrong["sign_in_name"]} />
                <button type="submit"><Icon name="key" /> {say("access-code-make")}</button>
            </form>
            {code && <p role="status"><bdi dir="ltr" class="code">{code}</bdi><br />{say("access-code-later")}</p>}
        </details>
    );
}
