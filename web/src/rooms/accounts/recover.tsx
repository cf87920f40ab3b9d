//! Coming back without one's phone or passphrase: with the printed code, or with one that an organiser gave.

import { useLocation } from "preact-iso";
import { api, told } from "../../shell/api/client.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { signedIn, useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { done, showOnce, shown, useBegun } from "./begun.ts";
import { ShownOnce } from "./shown-once.tsx";
import { ChooseWay, type WayIn, chosenWay, freshWay } from "./way-in.tsx";

interface Form extends WayIn {
    name: string;
    code: string;
}

export default function Recover() {
    const { reload } = useHere();
    const { route } = useLocation();
    const [form, change] = useBegun<Form>("recover", () => ({ name: "", code: "", ...freshWay() }));
    const sending = useSending();
    const { wrong } = sending;
    const recover = async (): Promise<void> => {
        const person = { sign_in_name: form.name.trim(), code: form.code.trim() };
        const wanted = () => told(api.POST("/api/v1/passkeys/recovery-question", { body: person }));
        const body = { ...person, ...(await chosenWay(form, wanted, person.sign_in_name)) };
        showOnce({ code: (await told(api.POST("/api/v1/recover", { body }))).recovery_code });
        done("recover");
        await signedIn(form.visit);
        reload();
    };
    const secrets = shown();
    if (secrets) return <ShownOnce secrets={secrets} onNoted={() => route("/", true)} />;
    return (
        <form noValidate onSubmit={(event) => { event.preventDefault(); void sending.send(recover); }}>
            <Title text={say("recover")} />
            <p>{say("recover-why")}</p>
            <Input label={say("sign-in-name")} hint={say("sign-in-name-hint")} value={form.name} onText={(name) => change({ name })} autocomplete="username"
                autocapitalize="none" spellcheck={false} maxLength={60} wrong={wrong["sign_in_name"]} />
            <Input label={say("recovery-code")} hint={say("recover-code-hint")} value={form.code} onText={(code) => change({ code })} autocomplete="off"
                autocapitalize="none" spellcheck={false} maxLength={40} wrong={wrong["code"]} />
            <ChooseWay form={form} change={change} wrong={wrong["passphrase"]} />
            <p>{say("recover-ends")}</p>
            <NotDone sending={sending} />
            <button type="submit" aria-disabled={sending.busy}><Icon name="key" /> {say("recover-go")}</button>
            <p class="hint">{say("recover-no-code")}</p>
        </form>
    );
}
