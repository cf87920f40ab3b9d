//! Me: how the page looks, where I am signed in, and the way out.

import { api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { SignOut } from "../../shell/sign-out.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Looks } from "../regions/looks.tsx";

export default function Me() {
    const { me } = useHere();
    return (
        <>
            <Title text={say("tab-me")} />
            <p class="card"><Icon name="person" /> <bdi>{me?.display_name}</bdi><br />
                {say("sign-in-name")}: <bdi>{me?.sign_in_name}</bdi></p>
            <p><a class="button quiet" href="/notices"><Icon name="bell" /> {say("notices")}</a></p>
            <Looks />
            <Sessions />
            <SignOut />
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
