//! My data: all of it as a file, or gone for good.

import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { leaveNothing, useHere } from "../../shell/session.ts";
import { Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { forgetPasskeys } from "./passkey.ts";
import { type Proof, Prove, useWays } from "./prove.tsx";

export default function Data() {
    return (
        <>
            <Title text={say("my-data")} />
            <p><a class="back" href="/me"><Icon name="back" /> {say("tab-me")}</a></p>
            <Export />
            <Erase />
        </>
    );
}

function Export() {
    const sending = useSending();
    const [done, setDone] = useState(false);
    const load = async (): Promise<void> => {
        setDone(false);
        const file = (await told(api.GET("/api/v1/me/export", { parseAs: "blob" }))) as unknown as Blob;
        const link = document.createElement("a");
        link.href = URL.createObjectURL(file);
        link.download = "miteinander.json";
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
        setDone(true);
    };
    return (
        <>
            <h2>{say("export")}</h2>
            <p>{say("export-hint")}</p>
            <NotDone sending={sending} />
            <button type="button" onClick={() => void sending.send(load)}><Icon name="download" /> {say("export-load")}</button>
            <p role="status">{done && say("export-done")}</p>
        </>
    );
}

function Erase() {
    const { me, reload } = useHere();
    const { route } = useLocation();
    const ways = useWays();
    const sending = useSending();
    const [sure, setSure] = useState(false);
    const erase = async (body: Proof): Promise<void> => {
        await told(api.POST("/api/v1/me/erasure", { body }));
        await forgetPasskeys(me?.id ?? "");
        route("/gone", true);
        await leaveNothing();
        reload(false);
    };
    return (
        <>
            <h2>{say("erase")}</h2>
            <ul class="card">{["1", "2", "3"].map((line) => <li key={line}>{say(`erase-what-${line}`)}</li>)}</ul>
            <p><strong>{say("erase-final")}</strong></p>
            <Tick label={say("erase-sure")} checked={sure} onTick={setSure} />
            {sure && !ways.value && (ways.loading ? <Loading /> : <Failed read={ways} />)}
            {sure && ways.value && <Prove ways={ways.value} word={say("erase")} icon="trash" danger run={erase} sending={sending} />}
        </>
    );
}
