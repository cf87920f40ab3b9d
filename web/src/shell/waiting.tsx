//! What waits to be sent, and what was refused while one was away: said in words, on every screen.

import { useLocation } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "./ui/icon.tsx";
import { type KeptDeed, forget, useDeeds } from "./queue.ts";
import { useHere } from "./session.ts";
import { SignOut } from "./sign-out.tsx";
import { visiting } from "./stores.ts";
import { say } from "./words.ts";

export function useOnline(): boolean {
    const [online, setOnline] = useState(navigator.onLine);
    useEffect(() => {
        const read = (): void => setOnline(navigator.onLine);
        addEventListener("online", read);
        addEventListener("offline", read);
        return () => {
            removeEventListener("online", read);
            removeEventListener("offline", read);
        };
    }, []);
    return online;
}

export function Waiting() {
    const { me } = useHere();
    const all = useDeeds(true);
    const online = useOnline();
    const mine = all.filter((deed) => deed.whose === me?.id);
    const waiting = mine.filter((deed) => !deed.refused).length;
    return (
        <div class="waiting" role="status">
            {me && visiting() && <Visit />}
            {!online && <p class="band"><Icon name="offline" /> {say("offline-now")}</p>}
            {waiting > 0 && <p class="band"><Icon name="clock" /> {say("waiting-deeds", { count: waiting })}</p>}
            {!me && all.length > 0 && <SignInToSend count={all.length} />}
            {mine.filter((deed) => deed.refused).map((deed) => <Refused key={deed.key} deed={deed} />)}
        </div>
    );
}

/** On somebody else's phone one is always told so, and away with one tap. */
function Visit() {
    return <div class="band warn no-print"><p>{say("visit-now")}</p><SignOut said={false} /></div>;
}

/** The session ended before all was sent. What it is stays unsaid: anybody may hold this phone now. */
function SignInToSend({ count }: { count: number }) {
    const { url, path } = useLocation();
    return (
        <div class="band warn">
            <p><Icon name="clock" /> {say("waiting-sign-in", { count })}</p>
            {path !== "/sign-in" && (
                <a class="button" href={`/sign-in?back=${encodeURIComponent(url)}`}><Icon name="key" /> {say("sign-in")}</a>
            )}
        </div>
    );
}

function Refused({ deed }: { deed: KeptDeed }) {
    return (
        <div class="band warn">
            <p><strong>{say(deed.what, { about: deed.about ?? "" })}</strong></p>
            <p>{deed.refused?.title}. {deed.refused?.detail}</p>
            <button type="button" onClick={() => void forget(deed.key)}><Icon name="check" /> {say("understood")}</button>
        </div>
    );
}
