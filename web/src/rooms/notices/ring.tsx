//! Whether this device rings. The browser asks its own question only after a tap on ours.

import { useEffect, useState } from "preact/hooks";
import { Offline, Problem, api, told } from "../../shell/api/client.ts";
import { put, recalled } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { visiting } from "../../shell/stores.ts";
import { say } from "../../shell/words.ts";

type State = "on" | "off" | "cannot" | "denied" | "offline" | "failed";

const able = (): boolean => "PushManager" in globalThis && "Notification" in globalThis && "serviceWorker" in navigator && !visiting();

/** What this device was called when it was last told to the server; forgotten with everything that is one's own. */
const known = (): Promise<{ id: string } | undefined> => recalled<{ id: string }>("own", "push-target");

async function look(): Promise<State> {
    if (!able()) return "cannot";
    if (Notification.permission === "denied") return "denied";
    return Notification.permission === "granted" && (await known())?.id ? "on" : "off";
}

async function start(): Promise<State> {
    if ((await Notification.requestPermission()) !== "granted") return "denied";
    const registration = await navigator.serviceWorker.ready;
    const { key } = await told(api.GET("/api/v1/push-key"));
    const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    const { endpoint = "", keys } = subscription.toJSON();
    const body = { endpoint, keys: { p256dh: keys?.["p256dh"] ?? "", auth: keys?.["auth"] ?? "" } };
    await put("own", "push-target", await told(api.POST("/api/v1/push-targets", { body })));
    return "on";
}

async function stop(): Promise<State> {
    const id = (await known())?.id;
    if (id) {
        await told(api.DELETE("/api/v1/push-targets/{id}", { params: { path: { id } } })).catch((failed: unknown) => {
            // Forgotten there already: that is what was wanted.
            if (!(failed instanceof Problem && failed.status === 404)) throw failed;
        });
    }
    await put("own", "push-target", {});
    return "off";
}

export function Ring() {
    const [state, setState] = useState<State>();
    useEffect(() => void look().then(setState), []);
    const turn = async (on: boolean): Promise<void> => {
        setState(await (on ? start() : stop()).catch((failed: unknown): State => (failed instanceof Offline ? "offline" : "failed")));
    };
    if (!state) return null;
    return (
        <div class="card">
            <p role="status"><Icon name="bell" /> {say(`ring-${state}`)}</p>
            {state === "on" && <button type="button" class="quiet" onClick={() => void turn(false)}><Icon name="cross" /> {say("notices-ring-stop")}</button>}
            {state !== "on" && state !== "cannot" && <button type="button" onClick={() => void turn(true)}><Icon name="bell" /> {say("notices-ring")}</button>}
        </div>
    );
}
