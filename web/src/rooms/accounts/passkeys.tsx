//! My passkeys: which devices let me in, one more, one fewer.

import { useState } from "preact/hooks";
import { type Problem, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { deviceName } from "./device.ts";
import { knowsPasskeys, makePasskey } from "./passkey.ts";
import { Guarded, type Proof, type Ways } from "./prove.tsx";

type Passkey = Ways["items"][number];

export function Passkeys({ ways, again }: { ways: Ways; again: () => void }) {
    const { me } = useHere();
    const [news, setNews] = useState("");
    const [problem, setProblem] = useState<Problem>();
    const add = async (body: Proof): Promise<void> => {
        const wanted = await told(api.POST("/api/v1/me/passkey-question", { body }));
        const passkey = await makePasskey(wanted, me?.display_name ?? "");
        await told(api.POST("/api/v1/me/passkeys", { body: { passkey, device_label: deviceName() } }));
        setNews(say("passkey-added"));
        again();
    };
    const remove = async ({ id, label }: Passkey): Promise<void> => {
        const outcome = await act({ method: "DELETE", path: `/api/v1/me/passkeys/${id}`, what: "deed-remove", about: nameOf(label) });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "done") setNews(say("passkey-removed"));
        again();
    };
    return (
        <>
            <h2>{say("passkeys")}</h2>
            <p role="status">{news}</p>
            {ways.items.length === 0 && <p>{say("way-none")}</p>}
            <Refusal problem={problem} />
            <ul class="plain">{ways.items.map((one) => <One key={one.id} passkey={one} remove={() => void remove(one)} />)}</ul>
            {knowsPasskeys() && (
                <Guarded ways={ways} word={say("passkey-add")} icon="plus" run={add}><p>{say("passkey-add-hint")}</p></Guarded>
            )}
        </>
    );
}

const nameOf = (label: string): string => label || say("session-nameless");

function One({ passkey: { label, created_at, used_at }, remove }: { passkey: Passkey; remove: () => void }) {
    const [sure, setSure] = useState(false);
    const name = nameOf(label);
    return (
        <li class="card">
            <strong><Icon name="finger" /> <bdi>{name}</bdi></strong>
            <p class="hint">{say("passkey-made")} <Moment at={created_at} />{used_at && <><br />{say("passkey-used")} <Moment at={used_at} /></>}</p>
            {sure
                ? <button type="button" class="danger" onClick={remove}><Icon name="trash" /> {say("remove-really", { name })}</button>
                : <button type="button" class="quiet" onClick={() => setSure(true)}><Icon name="trash" /> {say("remove")}</button>}
        </li>
    );
}
