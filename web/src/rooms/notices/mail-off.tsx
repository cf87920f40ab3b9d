//! The end of mails, by the link in one of them: without an account, and without the link ever being in an address that is logged.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";

export default function MailOff() {
    const [token] = useState(() => location.hash.slice(1));
    const [done, setDone] = useState(false);
    const sending = useSending();
    const end = async (): Promise<void> => {
        await told(api.POST("/api/v1/mail-off", { body: { token } }));
        setDone(true);
    };
    return (
        <>
            <Title text={say("mail-off-title")} />
            <NotDone sending={sending} />
            <div role="status">{done && <p class="card ok"><Icon name="check" /> {say("mail-off-done")}</p>}</div>
            {!token && <p class="card">{say("mail-off-no-token")}</p>}
            {token && !done && (
                <>
                    <p>{say("mail-off-why")}</p>
                    <button type="button" onClick={() => void sending.send(end)}><Icon name="cross" /> {say("mail-off")}</button>
                </>
            )}
        </>
    );
}
