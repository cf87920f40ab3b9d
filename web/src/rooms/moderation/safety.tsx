//! Beside every person, message and post: the two taps that keep somebody away, and the way to the moderators.

import { useState } from "preact/hooks";
import type { Problem, Schemas } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";

export type Target = Schemas["TargetInput"];

/** `name`: who is behind it, where one can be blocked; nothing: only to be reported. */
export function Safety({ about, name, again }: { about: Target; name?: string | null | undefined; again?: () => void }) {
    const { me } = useHere();
    const [sure, setSure] = useState(false);
    const [done, setDone] = useState(false);
    const [problem, setProblem] = useState<Problem>();
    const block = async (): Promise<void> => {
        const outcome = await act({ method: "POST", path: "/api/v1/me/blocks", body: about, what: "deed-block", about: name ?? "" });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "refused") return;
        setDone(true);
        again?.();
    };
    const report = <a class="button quiet" href={`/report/${about.kind}/${about.id}`}><Icon name="flag" /> {say("report")}</a>;
    if (!me || name == null) return <p>{report}</p>;
    return (
        <details>
            <summary><Icon name="shield" /> {say("safety")}</summary>
            <Refusal problem={problem} />
            <p role="status">{done ? say("block-done") : sure && say("block-hint")}</p>
            <div class="actions">
                {sure
                    ? <button type="button" class="danger" disabled={done} onClick={() => void block()}><Icon name="shield" /> {say("block-really")}</button>
                    : <button type="button" class="quiet" onClick={() => setSure(true)}><Icon name="shield" /> {say("block")}</button>}
                {report}
            </div>
        </details>
    );
}
