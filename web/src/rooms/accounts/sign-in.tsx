//! Signing in: with a passkey, or with the three words and the passphrase; on one's own phone or on somebody else's.

import { useLocation } from "preact-iso";
import { api, told } from "../../shell/api/client.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { signedIn, useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { backTo } from "./back.ts";
import { done, useBegun } from "./begun.ts";
import { knowsPasskeys, showPasskey } from "./passkey.ts";
import { NotMyPhone, where } from "./way-in.tsx";

export default function SignIn() {
    const { reload } = useHere();
    const { query, route } = useLocation();
    const [form, change] = useBegun("sign-in", () => ({ name: "", passphrase: "", visit: false }));
    const sending = useSending();
    const enter = (open: () => Promise<unknown>) => void sending.send(async () => {
        await open();
        done("sign-in");
        await signedIn(form.visit);
        route(backTo(query["back"]), true);
        reload();
    });
    const byPasskey = async () => told(api.POST("/api/v1/passkeys/sign-in", { body: { passkey: await showPasskey(), ...where(form.visit) } }));
    const byPassphrase = async () => told(api.POST("/api/v1/sign-in", {
        body: { sign_in_name: form.name.trim(), passphrase: form.passphrase, ...where(form.visit) },
    }));
    return (
        <form noValidate onSubmit={(event) => { event.preventDefault(); enter(byPassphrase); }}>
            <Title text={say("sign-in")} />
            <NotDone sending={sending} />
            <NotMyPhone visit={form.visit} change={change} />
            {knowsPasskeys() && (
                <>
                    <button type="button" onClick={() => enter(byPasskey)}><Icon name="finger" /> {say("sign-in-passkey")}</button>
                    <h2>{say("sign-in-other")}</h2>
                </>
            )}
            <Input label={say("sign-in-name")} hint={say("sign-in-name-hint")} value={form.name} onText={(name) => change({ name })} autocomplete="username"
                autocapitalize="none" spellcheck={false} maxLength={60} wrong={sending.wrong["sign_in_name"]} />
            <Input label={say("passphrase")} type="password" value={form.passphrase} onText={(passphrase) => change({ passphrase })}
                autocomplete="current-password" maxLength={128} wrong={sending.wrong["passphrase"]} />
            <button type="submit" aria-disabled={sending.busy}><Icon name="key" /> {say("sign-in")}</button>
            <p><a href="/recover">{say("recover")}</a><br /><a href="/join">{say("join")}</a></p>
        </form>
    );
}
