//! My passphrase: a first one, or another one.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { useSending } from "../../shell/sending.tsx";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { type Proof, Prove, type Ways } from "./prove.tsx";

export function Passphrase({ ways, again }: { ways: Ways; again: () => void }) {
    const [open, setOpen] = useState(false);
    const [fresh, setFresh] = useState("");
    const [saved, setSaved] = useState(false);
    const sending = useSending();
    const run = async ({ passphrase, passkey }: Proof): Promise<void> => {
        const body = { new: fresh, ...(passphrase !== undefined && { old: passphrase }), ...(passkey && { passkey }) };
        await told(api.POST("/api/v1/me/passphrase", { body }));
        setFresh("");
        setOpen(false);
        setSaved(true);
        again();
    };
    return (
        <>
            <h2>{say("passphrase")}</h2>
            <p role="status">{saved && say("passphrase-saved")}</p>
            {!ways.passphrase && <p>{say("way-none")}</p>}
            {open ? (
                <div class="card">
                    <Input label={say("passphrase-new")} hint={say("passphrase-hint")} type="password" autocomplete="new-password" maxLength={128}
                        value={fresh} onText={setFresh} wrong={sending.wrong["new"] ?? sending.wrong["passphrase"]} />
                    <Prove ways={ways} word={say("save")} icon="check" run={run} sending={sending} />
                </div>
            ) : (
                <button type="button" class="quiet" onClick={() => { setOpen(true); setSaved(false); }}>
                    <Icon name="edit" /> {say(ways.passphrase ? "passphrase-change" : "passphrase-add")}
                </button>
            )}
        </>
    );
}
