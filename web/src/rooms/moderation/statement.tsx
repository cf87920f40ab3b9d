//! What was decided against somebody, and why.

import type { Schemas } from "../../shell/api/client.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";

export type StatementView = Schemas["Statement"];

export function Statement({ one: { measure, made_at, reasons, shown, until, lifted_at, appeal, answer } }: { one: StatementView }) {
    return (
        <>
            <p><strong><Icon name="shield" /> {say(`measure-${measure}`)}</strong> <Moment at={made_at} /></p>
            {shown && <blockquote class="written" dir="auto">{shown}</blockquote>}
            <p><strong>{say("reasons")}</strong><br /><span class="written" dir="auto">{reasons}</span></p>
            {lifted_at ? <p><Icon name="check" /> {say("statement-lifted")}</p> : until && <p>{say("statement-until")} <Moment at={until} /></p>}
            {appeal && <p><strong>{say("appeal-mine")}</strong><br /><span class="written" dir="auto">{appeal.text}</span></p>}
            {answer && <p><strong>{say("appeal-answer")}</strong><br /><span class="written" dir="auto">{answer.text}</span></p>}
        </>
    );
}
