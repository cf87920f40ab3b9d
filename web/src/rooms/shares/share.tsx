//! A link by which somebody I trust sees how a ride goes.

import { useState } from "preact/hooks";
import { Offline, Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { ShareButton } from "../../shell/ui/share.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";

export function ShareRide({ id }: { id: string }) {
    const path = { id };
    const read = useRead("own", `ride share ${id}`, () => told(api.GET("/api/v1/rides/{id}/share", { params: { path } })));
    const [link, setLink] = useState<Schemas["RideLink"]>();
    const [failed, setFailed] = useState<unknown>();
    const on = Boolean(link ?? read.value?.since);
    // The answer holds a secret, so it goes past the queue, which would keep it.
    const make = async (): Promise<void> => {
        setFailed(undefined);
        setLink(await told(api.POST("/api/v1/rides/{id}/share", { params: { path } })).catch((why: unknown) => void setFailed(why)));
        read.again();
    };
    const end = async (): Promise<void> => {
        setLink(undefined);
        await act({ method: "DELETE", path: `/api/v1/rides/${id}/share`, what: "share-ride" });
        read.again();
    };
    return (
        <details class="card">
            <summary><Icon name="share" /> {say("share-ride")}</summary>
            <p>{say("share-ride-hint")}</p>
            {failed instanceof Offline && <p class="wrong" role="alert">{say("needs-network")}</p>}
            <Refusal problem={failed instanceof Problem ? failed : undefined} />
            <div role="status">
                {link && <p><bdi class="link" dir="ltr">{link.url}</bdi><br />{say("share-ride-once")}</p>}
                {!link && on && <p>{say("share-ride-on")}</p>}
            </div>
            <div class="actions">
                {link && <ShareButton title={say("share-ride")} url={link.url} />}
                <button type="button" class={on ? "quiet" : ""} onClick={() => void make()}><Icon name={on ? "again" : "plus"} /> {say(on ? "share-ride-renew" : "share-ride-make")}</button>
                {on && <button type="button" class="quiet" onClick={() => void end()}><Icon name="cross" /> {say("share-ride-end")}</button>}
            </div>
        </details>
    );
}
