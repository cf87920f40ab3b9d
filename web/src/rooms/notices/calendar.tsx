//! My calendar for the phone's own: a link that is shown once, a new one at any time, and all of it as a file.

import { useState } from "preact/hooks";
import { Offline, Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { ShareButton } from "../../shell/ui/share.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";

export function Calendar() {
    const read = useRead("own", "calendar-feed", () => told(api.GET("/api/v1/me/calendar-feed")));
    const [link, setLink] = useState<Schemas["CalendarLink"]>();
    const [failed, setFailed] = useState<unknown>();
    const on = Boolean(link ?? read.value?.since);
    // The answer holds a secret, so it goes past the queue, which would keep it.
    const make = async (): Promise<void> => {
        setFailed(undefined);
        setLink(await told(api.POST("/api/v1/me/calendar-feed")).catch((why: unknown) => void setFailed(why)));
        read.again();
    };
    const end = async (): Promise<void> => {
        setLink(undefined);
        await act({ method: "DELETE", path: "/api/v1/me/calendar-feed", what: "calendar-mine" });
        read.again();
    };
    return (
        <section class="card">
            <h2>{say("calendar-mine")}</h2>
            <p>{say("calendar-hint")}</p>
            {failed instanceof Offline && <p class="wrong" role="alert">{say("needs-network")}</p>}
            <Refusal problem={failed instanceof Problem ? failed : undefined} />
            {link ? (
                <div role="status">
                    <p>{say("calendar-link")}<br /><bdi class="link" dir="ltr">{link.https}</bdi></p>
                    <div class="actions">
                        <a class="button" href={link.webcal}><Icon name="calendar" /> {say("calendar-open")}</a>
                        <ShareButton title={say("calendar-mine")} url={link.https} />
                    </div>
                </div>
            ) : on && <p>{say("calendar-on")}</p>}
            <div class="actions">
                <button type="button" class={on ? "quiet" : ""} onClick={() => void make()}><Icon name={on ? "again" : "calendar"} /> {say(on ? "calendar-renew" : "calendar-make")}</button>
                {on && <button type="button" class="quiet" onClick={() => void end()}><Icon name="cross" /> {say("calendar-end")}</button>}
                <a class="button quiet" href="/api/v1/me/calendar.ics" download="miteinander.ics"><Icon name="download" /> {say("calendar-file")}</a>
            </div>
        </section>
    );
}
