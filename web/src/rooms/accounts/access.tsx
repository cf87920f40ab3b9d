//! The ways into my account: passkeys, passphrase, recovery code; and where I am signed in.

import { useState } from "preact/hooks";
import { useRead } from "../../shell/reads.ts";
import { api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { type Secrets, showOnce, shown } from "./begun.ts";
import { Passkeys } from "./passkeys.tsx";
import { Passphrase } from "./passphrase.tsx";
import { Guarded, type Proof, type Ways, useWays } from "./prove.tsx";
import { ShownOnce } from "./shown-once.tsx";

export default function Access() {
    const ways = useWays();
    const [secrets, setSecrets] = useState(shown());
    if (secrets) return <ShownOnce secrets={secrets} onNoted={() => setSecrets(undefined)} />;
    return (
        <>
            <Title text={say("my-access")} />
            <p><a class="back" href="/me"><Icon name="back" /> {say("tab-me")}</a></p>
            <Since read={ways} />
            {!ways.value && (ways.loading ? <Loading /> : <Failed read={ways} />)}
            {ways.value && <Passkeys ways={ways.value} again={ways.again} />}
            {ways.value && <Passphrase ways={ways.value} again={ways.again} />}
            {ways.value && <RecoveryCode ways={ways.value} onMade={setSecrets} />}
            <Sessions />
        </>
    );
}

function RecoveryCode({ ways, onMade }: { ways: Ways; onMade: (secrets: Secrets | undefined) => void }) {
    const make = async (body: Proof): Promise<void> => {
        showOnce({ code: (await told(api.POST("/api/v1/me/recovery-code", { body }))).recovery_code });
        onMade(shown());
    };
    return (
        <>
            <h2>{say("recovery-code")}</h2>
            <Guarded ways={ways} word={say("recovery-new")} icon="again" run={make}><p>{say("recovery-new-hint")}</p></Guarded>
        </>
    );
}

function Sessions() {
    const read = useRead("own", "sessions", () => told(api.GET("/api/v1/sessions")));
    const end = async (id: string): Promise<void> => {
        await act({ method: "DELETE", path: `/api/v1/sessions/${id}`, what: "deed-end-session" });
        read.again();
    };
    return (
        <>
            <h2>{say("sessions")}</h2>
            <Since read={read} />
            {!read.value && (read.loading ? <Loading /> : <Failed read={read} />)}
            <ul class="plain">
                {read.value?.items.map((session) => (
                    <li class="card" key={session.id}>
                        <bdi>{session.device_label || say("session-nameless")}</bdi><br />
                        <Moment at={session.created_at} />
                        {session.this
                            ? <p><strong>{say("session-this")}</strong></p>
                            : <p><button type="button" class="quiet" onClick={() => void end(session.id)}><Icon name="door" /> {say("session-end")}</button></p>}
                    </li>
                ))}
            </ul>
        </>
    );
}
