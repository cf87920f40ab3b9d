//! Getting an account: name, age, passphrase; then the three words and the recovery code, shown once.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Offline, Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { signedIn, useHere } from "../../shell/session.ts";
import { Input, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { language, say } from "../../shell/words.ts";
import { ShownOnce } from "./shown-once.tsx";

export default function Join() {
    const { region, me } = useHere();
    const { query } = useLocation();
    const [done, setDone] = useState<Schemas["SignedUp"]>();
    const [form, setForm] = useState({ name: "", birth: "", passphrase: "", code: query["code"] ?? "", agreed: false });
    const [problem, setProblem] = useState<Problem>();
    const [offline, setOffline] = useState(false);
    const change = (part: Partial<typeof form>): void => setForm({ ...form, ...part });
    const submit = async (event: Event): Promise<void> => {
        event.preventDefault();
        const [year, month] = form.birth.split("-").map(Number);
        try {
            const answer = await told(api.POST("/api/v1/sign-up", { body: {
                region: region.slug, display_name: form.name, birth_year: year ?? 0, birth_month: month ?? 0,
                passphrase: form.passphrase, languages: [language().split("-")[0] ?? "de"], locale: language(),
                invitation: form.code || null, terms_version: region.terms_version, transport: "cookie",
            } }));
            await signedIn();
            setDone(answer);
        } catch (failed) {
            setOffline(failed instanceof Offline);
            setProblem(failed instanceof Problem ? failed : undefined);
        }
    };
    if (done) return <ShownOnce account={done} />;
    if (me) return <p class="card">{say("join-already", { name: me.display_name })}</p>;
    return (
        <form onSubmit={(event) => void submit(event)}>
            <Title text={say("join")} />
            <p>{say("needs-account-why")}</p>
            {offline && <p class="band warn" role="alert">{say("needs-network")}</p>}
            <Refusal problem={problem} />
            <Input label={say("join-name")} hint={say("join-name-hint")} value={form.name} required maxLength={60}
                onText={(name) => change({ name })} wrong={problem?.fields["display_name"]} />
            <Input label={say("join-birth")} hint={say("join-birth-hint")} type="month" placeholder="2001-05" pattern="[0-9]{4}-[0-9]{2}"
                value={form.birth} required onText={(birth) => change({ birth })} wrong={problem?.fields["birth_year"]} />
            <Input label={say("passphrase")} hint={say("passphrase-hint")} type="password" autocomplete="new-password" minLength={15}
                value={form.passphrase} required onText={(passphrase) => change({ passphrase })} wrong={problem?.fields["passphrase"]} />
            <Input label={say("join-code")} hint={say("join-code-hint")} value={form.code} required={!region.open_sign_up}
                onText={(code) => change({ code })} wrong={problem?.fields["invitation"]} />
            <p><a href="/legal/terms">{say("legal-terms")}</a> · <a href="/legal/privacy">{say("legal-privacy")}</a></p>
            <Tick label={say("join-agree")} checked={form.agreed} onTick={(agreed) => change({ agreed })} />
            <button type="submit" disabled={!form.agreed}><Icon name="plus" /> {say("join")}</button>
        </form>
    );
}
