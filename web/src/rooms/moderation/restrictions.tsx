//! What was decided against me, why, and how to appeal: also for who is kept out.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { useHere } from "../../shell/session.ts";
import { SignOut } from "../../shell/sign-out.tsx";
import { Area } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Statement, type StatementView } from "./statement.tsx";

export default function Restrictions() {
    const { me } = useHere();
    const read = useRead("own", "restrictions", () => told(api.GET("/api/v1/me/restrictions")));
    return (
        <>
            <Title text={say("statements")} />
            {!read.value && (read.loading ? <Loading /> : <Failed read={read} />)}
            {read.value?.items.length === 0 && <p class="card">{say("statements-none")}</p>}
            {read.value?.items.map((one) => (
                <section class="card" key={one.id}>
                    <Statement one={one} />
                    {!one.appeal && !one.lifted_at && Date.parse(one.appeal_until) > Date.now() && <Appeal one={one} again={read.again} />}
                </section>
            ))}
            {!me && (
                <>
                    <p><a class="button quiet" href="/api/v1/me/export" download><Icon name="download" /> {say("export")}</a></p>
                    <SignOut />
                </>
            )}
        </>
    );
}

/** Sent at once: whoever is kept out has no queue. */
function Appeal({ one, again }: { one: StatementView; again: () => void }) {
    const sending = useSending();
    const [text, setText] = useState("");
    const send = async (event: Event): Promise<void> => {
        event.preventDefault();
        await sending.send(async () => {
            await told(api.POST("/api/v1/me/restrictions/{id}/appeal", { params: { path: { id: one.id } }, body: { text } }));
            again();
        });
    };
    return (
        <form onSubmit={(event) => void send(event)}>
            <Area label={say("appeal")} value={text} onText={setText} rows={4} maxLength={2000} dir="auto" wrong={sending.wrong["text"]} />
            <p class="hint">{say("appeal-hint")} <Moment at={one.appeal_until} /></p>
            <NotDone sending={sending} />
            <button type="submit" disabled={text.trim() === ""}><Icon name="out" /> {say("appeal")}</button>
        </form>
    );
}
