//! When my devices ring, and for what.

import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { put, useRead } from "../../shell/reads.ts";
import { Input, Tick } from "../../shell/ui/field.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Watches } from "../watches/list.tsx";
import { Calendar } from "./calendar.tsx";
import { Mail, MailKinds } from "./mail.tsx";
import { Ring } from "./ring.tsx";

type Settings = Schemas["NoticeSettings"];

const QUIET = { from: "21:30", until: "06:00" };

export default function NoticeSettings() {
    const read = useRead("own", "notice-settings", () => told(api.GET("/api/v1/me/notice-settings")));
    return (
        <>
            <Title text={say("notices-settings")} />
            <Ring />
            {read.value?.mail && <Mail mail={read.value.mail} again={read.again} />}
            <Watches />
            <Calendar />
            <Since read={read} />
            {read.value ? <Form settings={read.value} again={read.again} /> : read.loading ? <Loading /> : <Failed read={read} />}
        </>
    );
}

/** What is changed is shown at once, and kept on the phone until the server has it. */
function Form({ settings, again }: { settings: Settings; again: () => void }) {
    const [shown, setShown] = useState(settings);
    const [problem, setProblem] = useState<Problem>();
    const change = async (next: Settings, body: Schemas["NoticeChanges"]): Promise<void> => {
        setShown(next);
        setProblem(undefined);
        await put("own", "notice-settings", next);
        const outcome = await act({ method: "PATCH", path: "/api/v1/me/notice-settings", body, what: "notices-settings" });
        if (outcome.kind !== "refused") return;
        setProblem(outcome.problem);
        again();
    };
    const quiet = (next: typeof QUIET | null): void => void change({ ...shown, quiet: next }, { quiet: next });
    const ring = (kind: string, push: boolean): void =>
        void change({ ...shown, kinds: shown.kinds.map((one) => (one.kind === kind ? { ...one, push } : one)) }, { kinds: [{ kind, push }] });
    const mail = (kind: string, on: boolean): void =>
        void change({ ...shown, kinds: shown.kinds.map((one) => (one.kind === kind ? { ...one, mail: on } : one)) }, { kinds: [{ kind, mail: on }] });
    const about = [...new Set(shown.kinds.map((kind) => kind.about_label))];
    return (
        <>
            <Tick label={say("notices-quiet")} hint={say("notices-quiet-hint")} checked={Boolean(shown.quiet)} onTick={(on) => quiet(on ? QUIET : null)} />
            {shown.quiet && (
                <>
                    <Input label={say("notices-quiet-from")} type="time" value={shown.quiet.from} onText={(from) => from && shown.quiet && quiet({ ...shown.quiet, from })} />
                    <Input label={say("notices-quiet-until")} type="time" value={shown.quiet.until} onText={(until) => until && shown.quiet && quiet({ ...shown.quiet, until })} />
                </>
            )}
            <Input label={say("notices-digest")} type="time" value={shown.digest_at}
                onText={(digest_at) => digest_at && void change({ ...shown, digest_at }, { digest_at })} />
            <Refusal problem={problem} />
            <h2>{say("notices-which")}</h2>
            {about.map((label) => (
                <fieldset key={label}>
                    <legend>{label}</legend>
                    {shown.kinds.filter((kind) => kind.about_label === label).map((kind) => (
                        <Tick key={kind.kind} label={kind.label} hint={say(`urgency-${kind.urgency}`)} checked={kind.push} onTick={(on) => ring(kind.kind, on)} />
                    ))}
                </fieldset>
            ))}
            {settings.mail?.verified && <MailKinds kinds={shown.kinds} onChoice={mail} />}
        </>
    );
}
