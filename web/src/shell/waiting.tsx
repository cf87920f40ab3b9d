//! What waits to be sent, and what was refused while one was away: said in words, on every screen.

import { useEffect, useState } from "preact/hooks";
import { Icon } from "./ui/icon.tsx";
import { forget, useDeeds } from "./queue.ts";
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
    const deeds = useDeeds();
    const online = useOnline();
    const waiting = deeds.filter((deed) => !deed.refused);
    const refused = deeds.filter((deed) => deed.refused);
    return (
        <div class="waiting" role="status">
            {!online && <p class="band"><Icon name="offline" /> {say("offline-now")}</p>}
            {waiting.length > 0 && <p class="band"><Icon name="clock" /> {say("waiting-deeds", { count: waiting.length })}</p>}
            {refused.map((deed) => (
                <div class="band warn" key={deed.key}>
                    <p><strong>{say(deed.what, { about: deed.about ?? "" })}</strong></p>
                    <p>{deed.refused?.title}. {deed.refused?.detail}</p>
                    <button type="button" onClick={() => void forget(deed.key)}><Icon name="check" /> {say("understood")}</button>
                </div>
            ))}
        </div>
    );
}
