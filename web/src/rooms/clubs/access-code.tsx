//! A way back in for a member who stands there and lost the way into their account.

import { useState } from "preact/hooks";
import { Offline, Problem, api, told } from "../../shell/api/client.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import type { Group } from "./invite.tsx";

export function AccessCode({ group }: { group: Group }) {
    const [name, setName] = useState("");
    const [code, setCode] = useState<string>();
    const [problem, setProblem] = useState<Problem>();
    const [offline, setOffline] = useState(false);
    const go = async (event: Event): Promise<void> => {
        event.preventDefault();
        try {
            const body = { sign_in_name: name.trim().toLowerCase() };
            setCode((await told(api.POST("/api/v1/groups/{kind}/{id}/access-codes", { params: { path: group }, body }))).code);
            setProblem(undefined);
        } catch (failed) {
            setOffline(failed instanceof Offline);
            setProblem(failed instanceof Problem ? failed : undefined);
        }
    };
    return (
        <details class="card">
            <summary><Icon name="key" /> {say("access-code")}</summary>
            <p>{say("access-code-hint")}</p>
            <form onSubmit={(event) => void go(event)}>
                {offline && <p class="wrong" role="alert">{say("needs-network")}</p>}
                <Refusal problem={problem} />
                <Input label={say("sign-in-name")} hint={say("sign-in-name-hint")} value={name} required maxLength={60} autocapitalize="none" autocomplete="off" onText={setName} wrong={problem?.fields["sign_in_name"]} />
                <button type="submit"><Icon name="key" /> {say("access-code-make")}</button>
            </form>
            {code && <p role="status"><bdi dir="ltr" class="code">{code}</bdi><br />{say("access-code-later")}</p>}
        </details>
    );
}
