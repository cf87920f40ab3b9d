//! Into a club by its code, with the account one has.

import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { Offline, Problem, api, told } from "../../shell/api/client.ts";
import { useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";

export function Redeem({ code = "" }: { code?: string }) {
    const { reload } = useHere();
    const { route } = useLocation();
    const [typed, setTyped] = useState(code);
    const [problem, setProblem] = useState<Problem>();
    const [offline, setOffline] = useState(false);
    const go = async (event: Event): Promise<void> => {
        event.preventDefault();
        try {
            const joined = await told(api.POST("/api/v1/me/invitations", { body: { invitation: typed.trim() } }));
            route(joined?.kind === "club" ? `/c/${joined.id}` : "/clubs", true);
            reload();
        } catch (failed) {
            setOffline(failed instanceof Offline);
            setProblem(failed instanceof Problem ? failed : undefined);
        }
    };
    return (
        <form class="card" onSubmit={(event) => void go(event)}>
            {offline && <p class="wrong" role="alert">{say("needs-network")}</p>}
            <Refusal problem={problem} />
            <Input label={say("club-code")} hint={say("join-code-hint")} value={typed} required maxLength={64} autocomplete="off"
                autocapitalize="none" onText={setTyped} wrong={problem?.fields["invitation"]} />
            <button type="submit"><Icon name="door" /> {say("club-enter")}</button>
        </form>
    );
}
