//! Showing anew who one is, before what a stolen session must not do.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { type Read, useRead } from "../../shell/reads.ts";
import { NotDone, type Sending, useSending } from "../../shell/sending.tsx";
import { Input } from "../../shell/ui/field.tsx";
import { Icon, type IconName } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { knowsPasskeys, showPasskey } from "./passkey.ts";

export type Proof = Schemas["ProofShown"];
export type Ways = Schemas["WaysIn"];

export const useWays = (): Read<Ways> => useRead<Ways>("own", "ways-in", () => told(api.GET("/api/v1/me/passkeys")));

interface Doing {
    ways: Ways;
    word: string;
    icon: IconName;
    run: (proof: Proof) => Promise<unknown>;
}

type Props = Doing & { sending: Sending; danger?: boolean };

/** A passkey or the passphrase, whichever there is; showing it does it. */
export function Prove({ ways, word, icon, run, sending, danger = false }: Props) {
    const [passphrase, setPassphrase] = useState("");
    const kind = danger ? "danger" : "";
    const wrong = sending.problem?.code === "sign-in-wrong" ? say("prove-wrong") : sending.wrong["passphrase"] ?? sending.wrong["old"];
    const byPassphrase = (event: Event): void => {
        event.preventDefault();
        void sending.send(() => run({ passphrase }));
    };
    return (
        <>
            <p>{say("prove-why")}</p>
            {ways.items.length > 0 && knowsPasskeys() && (
                <button type="button" class={kind} onClick={() => void sending.send(async () => run({ passkey: await showPasskey() }))}>
                    <Icon name="finger" /> {say("prove-passkey")}: {word}
                </button>
            )}
            {ways.passphrase && (
                <form noValidate onSubmit={byPassphrase}>
                    <Input label={say("prove-passphrase")} type="password" autocomplete="current-password" maxLength={128} value={passphrase}
                        onText={setPassphrase} wrong={wrong} />
                    <button type="submit" class={kind}><Icon name={icon} /> {word}</button>
                </form>
            )}
            {!wrong && <NotDone sending={sending} />}
        </>
    );
}

/** Does it at once for whoever has just signed in, and asks the others for a proof. */
export function Guarded({ children, ...doing }: Doing & { children?: ComponentChildren }) {
    const sending = useSending();
    const [asked, setAsked] = useState(false);
    const run = async (proof: Proof): Promise<void> => {
        await doing.run(proof);
        setAsked(false);
    };
    const begin = async (): Promise<void> => {
        await run({}).catch((failed: unknown) => {
            if (!(failed instanceof Problem && failed.code === "proof-needed")) throw failed;
            setAsked(true);
        });
    };
    return (
        <div class="card">
            {children}
            {asked
                ? <Prove {...doing} run={run} sending={sending} />
                : <><NotDone sending={sending} /><button type="button" class="quiet" onClick={() => void sending.send(begin)}><Icon name={doing.icon} /> {doing.word}</button></>}
        </div>
    );
}
