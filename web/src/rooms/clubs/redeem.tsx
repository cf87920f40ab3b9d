//! Into a club by its code, with the account one has.

import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";

export function Redeem({ code = "" }: { code?: string }) {
    const { reload } = useHere();
    const { route } = useLocation();
    const [typed, setTyped] = useState(code);
    const sending = useSending();
    const go = async (): Promise<void> => {
        const joined = await told(api.POST("/api/v1/me/invitations", { body: { invitation: typed.trim() } }));
        route(joined?.kind === "club" ? `/c/${joined.id}` : "/clubs", true);
        reload();
    };
    return (
        <form class="card" onSubmit={(event) => { event.preventDefault(); void sending.send(go); }}>
            <NotDone sending={sending} />
            <Input label={say("club-code")} hint={say("join-code-hint")} value={typed} required maxLength={64} autocomplete="off"
                autocapitalize="none" onText={setTyped} wrong={sending.wrong["invitation"]} />
            <button type="submit"><Icon name="door" /> {say("club-enter")}</button>
        </form>
    );
}
