//! The way out. Whoever has something that was not sent yet is asked before it goes.

import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { Offline } from "./api/client.ts";
import { flush, useDeeds } from "./queue.ts";
import { signOut, useHere } from "./session.ts";
import { Dialog } from "./ui/dialog.tsx";
import { Icon } from "./ui/icon.tsx";
import { say } from "./words.ts";

export function SignOut({ said = true }: { said?: boolean }) {
    const { reload } = useHere();
    const { route } = useLocation();
    const unsent = useDeeds().filter((deed) => !deed.refused).length;
    const [asked, setAsked] = useState(false);
    const [offline, setOffline] = useState(false);
    const leave = async (): Promise<void> => {
        setAsked(false);
        try {
            await signOut();
            route("/", true);
            reload(false);
        } catch (failed) {
            setOffline(failed instanceof Offline);
        }
    };
    const begin = (): void => {
        void flush();
        if (unsent > 0) setAsked(true);
        else void leave();
    };
    return (
        <>
            {offline && <p class="band warn" role="alert">{say("needs-network")}</p>}
            <button type="button" class="danger" onClick={begin}><Icon name="door" /> {say("sign-out")}</button>
            {said && <p class="hint">{say("sign-out-hint")}</p>}
            <Dialog open={asked} onClose={() => setAsked(false)} label={say("sign-out")}>
                <p>{say("sign-out-unsent", { count: unsent })}</p>
                <div class="actions">
                    <button type="button" onClick={() => setAsked(false)}><Icon name="check" /> {say("sign-out-stay")}</button>
                    <button type="button" class="danger" onClick={() => void leave()}><Icon name="door" /> {say("sign-out-anyway")}</button>
                </div>
            </Dialog>
        </>
    );
}
