//! What who organises an activity may do with it: change it, see who comes, call it off.

import { useState } from "preact/hooks";
import type { Problem, Schemas } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { Area } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";

type Activity = Schemas["ActivityView"];

export function Organise({ activity, again }: { activity: Activity; again: () => void }) {
    return (
        <section class="card">
            <h2>{say("organise")}</h2>
            <div class="actions">
                <a class="button" href={`/a/${activity.id}/people`}><Icon name="people" /> {say("attendees")}</a>
                {!activity.cancelled_at && <a class="button quiet" href={`/a/${activity.id}/edit`}><Icon name="edit" /> {say("edit")}</a>}
            </div>
            {!activity.cancelled_at && <Cancel activity={activity} again={again} />}
        </section>
    );
}

function Cancel({ activity, again }: { activity: Activity; again: () => void }) {
    const [reason, setReason] = useState("");
    const [queued, setQueued] = useState(false);
    const [problem, setProblem] = useState<Problem>();
    const go = async (): Promise<void> => {
        const body = { reason: reason.trim() || null };
        const path = `/api/v1/activities/${activity.id}/cancel`;
        const outcome = await act({ method: "POST", path, body, what: "deed-cancel", about: activity.title });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        setQueued(outcome.kind === "queued");
        if (outcome.kind === "done") again();
    };
    return (
        <details>
            <summary><Icon name="cross" /> {say("activity-cancel")}</summary>
            <p>{say("activity-cancel-hint")}</p>
            <Refusal problem={problem} />
            {queued && <p role="status"><Icon name="clock" /> {say("saved-will-be-sent")}</p>}
            <Area label={say("activity-cancel-reason")} value={reason} onText={setReason} rows={2} maxLength={300} dir="auto" />
            <button type="button" class="danger" onClick={() => void go()}><Icon name="cross" /> {say("activity-cancel")}</button>
        </details>
    );
}
