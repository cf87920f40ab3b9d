//! Signing in with the three words and the passphrase.

import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { Offline, Problem, api, told } from "../../shell/api/client.ts";
import { signedIn, useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { backTo } from "./back.ts";

export default function SignIn() {
    const { reload } = useHere();
    const { query, route } = useLocation();
    const [name, setName] = useState("");
    const [passphrase, setPassphrase] = useState("");
    const [problem, setProblem] = useState<Problem>();
    const [offline, setOffline] = useState(false);
    const submit = async (event: Event): Promise<void> => {
        event.preventDefault();
        try {
            const body = { sign_in_name: name.trim().toLowerCase(), passphrase, transport: "cookie" as const };
            await told(api.POST("/api/v1/sign-in", { body }));
            await signedIn();
            route(backTo(query["back"]), true);
            reload();
        } catch (failed) {
            setOffline(failed instanceof Offline);
            setProblem(failed instanceof Problem ? failed : undefined);
        }
    };
    return (
        <form onSubmit={(event) => void submit(event)}>
            <Title text={say("sign-in")} />
            {offline && <p class="band warn" role="alert">{say("needs-network")}</p>}
            <Refusal problem={problem} />
            <Input label={say("sign-in-name")} hint={say("sign-in-name-hint")} value={name} onText={setName} autocomplete="username"
                autocapitalize="none" spellcheck={false} required wrong={problem?.fields["sign_in_name"]} />
            <Input label={say("passphrase")} type="password" value={passphrase} onText={setPassphrase}
                autocomplete="current-password" required wrong={problem?.fields["passphrase"]} />
            <button type="submit"><Icon name="key" /> {say("sign-in")}</button>
            <p><a href="/join">{say("join")}</a></p>
        </form>
    );
}
