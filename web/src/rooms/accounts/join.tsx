//! Getting an account: name, age, a passkey or a passphrase; then the three words and the recovery code, shown once.

import { useLocation } from "preact-iso";
import { api, told } from "../../shell/api/client.ts";
import { NotDone, useSending, wrongIn } from "../../shell/sending.tsx";
import { signedIn, useHere } from "../../shell/session.ts";
import { Input, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { language, say } from "../../shell/words.ts";
import { backTo } from "./back.ts";
import { done, newcomer, showOnce, shown, useBegun } from "./begun.ts";
import { ShownOnce } from "./shown-once.tsx";
import { ChooseWay, type WayIn, chosenWay, freshWay } from "./way-in.tsx";

interface Form extends WayIn {
    name: string;
    birth: string;
    code: string;
    agreed: boolean;
}

export default function Join() {
    const { region, me, reload } = useHere();
    const { query, route } = useLocation();
    const [form, change] = useBegun<Form>("join", () => ({ name: "", birth: "", code: query["code"] ?? "", agreed: false, ...freshWay() }));
    const sending = useSending();
    const { wrong } = sending;
    const join = async (): Promise<void> => {
        const person = newPerson(form, region);
        const wanted = () => told(api.POST("/api/v1/passkeys/sign-up-question", { body: person }));
        const body = { ...person, ...(await chosenWay(form, wanted, form.name)), languages: [language().split("-")[0] ?? "de"], locale: language() };
        showOnce(newcomer(await told(api.POST("/api/v1/sign-up", { body }))));
        done("join");
        await signedIn(form.visit);
        reload();
    };
    const secrets = shown();
    if (secrets) return <ShownOnce secrets={secrets} onNoted={() => route(backTo(query["back"]), true)} />;
    if (me) return <><Title text={say("join")} /><p class="card">{say("join-already", { name: me.display_name })}</p></>;
    return (
        <form noValidate onSubmit={(event) => { event.preventDefault(); void sending.send(join); }}>
            <Title text={say("join")} />
            <p>{say("needs-account-why")}</p>
            <Input label={say("join-name")} hint={say("join-name-hint")} value={form.name} maxLength={60} autocomplete="given-name"
                onText={(name) => change({ name })} wrong={wrong["display_name"]} />
            <Input label={say("join-birth")} hint={say("join-birth-hint")} type="month" placeholder="2001-05"
                value={form.birth} onText={(birth) => change({ birth })} wrong={wrong["birth_year"]} />
            <Input label={say("join-code")} hint={say("join-code-hint")} value={form.code} maxLength={64} autocapitalize="none" autocomplete="off"
                onText={(code) => change({ code })} wrong={wrong["invitation"]} />
            <ChooseWay form={form} change={change} wrong={wrong["passphrase"]} />
            <p><a href="/legal/terms">{say("legal-terms")}</a> · <a href="/legal/privacy">{say("legal-privacy")}</a></p>
            <Tick label={say("join-agree")} checked={form.agreed} onTick={(agreed) => change({ agreed })} wrong={wrong["agreed"]} />
            <NotDone sending={sending} />
            <button type="submit" aria-disabled={sending.busy}><Icon name="plus" /> {say("join")}</button>
        </form>
    );
}

/** What both the question for a passkey and the sign-up say of somebody. */
function newPerson(form: Form, region: { slug: string; terms_version: number }) {
    const [year = 0, month = 0] = form.birth.split("-").map(Number);
    const missing = {
        ...(!form.name.trim() && { display_name: say("field-empty") }),
        ...(!/^\d{4}-\d\d$/.test(form.birth) && { birth_year: say("join-birth-missing") }),
        ...(!form.agreed && { agreed: say("join-agree-missing") }),
    };
    if (Object.keys(missing).length > 0) throw wrongIn(missing);
    return {
        region: region.slug, display_name: form.name.trim(), birth_year: year, birth_month: month,
        invitation: form.code.trim() || null, terms_version: region.terms_version,
    };
}
