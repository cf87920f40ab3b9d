//! How one will sign in from now on: with a passkey or a passphrase; and whether the phone is one's own.

import type { Schemas } from "../../shell/api/client.ts";
import { Choice, Input, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { deviceName } from "./device.ts";
import { knowsPasskeys, makePasskey } from "./passkey.ts";

export interface WayIn {
    way: "passkey" | "passphrase";
    passphrase: string;
    /** Somebody else's phone: it keeps nothing, and gets no passkey. */
    visit: boolean;
}

export const freshWay = (): WayIn => ({ way: knowsPasskeys() ? "passkey" : "passphrase", passphrase: "", visit: false });

const byPasskey = ({ way, visit }: WayIn): boolean => way === "passkey" && !visit;

/** What the server is told of the way; the phone makes the passkey that it wants. */
export async function chosenWay(form: WayIn, wanted: () => Promise<Schemas["PasskeyWanted"]>, name: string) {
    const passkey = byPasskey(form) ? await makePasskey(await wanted(), name) : null;
    return { ...where(form.visit), ...(passkey ? { passkey } : { passphrase: form.passphrase }) };
}

/** What the server is told of the phone. */
export const where = (visit: boolean) =>
    ({ transport: visit ? "visit" : "cookie", device_label: deviceName() }) as const;

type Props = { form: WayIn; change: (part: Partial<WayIn>) => void; wrong: string | undefined };

export function ChooseWay({ form, change, wrong }: Props) {
    return (
        <>
            <NotMyPhone visit={form.visit} change={change} />
            {knowsPasskeys() && !form.visit && (
                <Choice legend={say("way-in")} value={form.way} onChoice={(way) => change({ way })} options={[
                    ["passkey", say("way-passkey"), <Icon name="finger" />],
                    ["passphrase", say("way-passphrase"), <Icon name="edit" />],
                ]} />
            )}
            {byPasskey(form)
                ? <p class="hint">{say("way-passkey-hint")}</p>
                : <Input label={say("passphrase")} hint={say("passphrase-hint")} type="password" autocomplete="new-password"
                    value={form.passphrase} maxLength={128} onText={(passphrase) => change({ passphrase })} wrong={wrong} />}
        </>
    );
}

export const NotMyPhone = ({ visit, change }: { visit: boolean; change: (part: { visit: boolean }) => void }) => (
    <Tick label={say("not-my-phone")} hint={say("not-my-phone-hint")} checked={visit} onTick={(visit) => change({ visit })} />
);
