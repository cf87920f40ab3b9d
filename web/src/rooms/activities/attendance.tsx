//! Whether I come, and whom I bring: joining, waiting, leaving.

import { useState } from "preact/hooks";
import type { Problem, Schemas } from "../../shell/api/client.ts";
import { act, useDeeds } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Select } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";

type Activity = Schemas["ActivityView"];
type Mine = NonNullable<Activity["mine"]>;

const GUESTS = Array.from({ length: 11 }, (_, count) => [String(count), String(count)] as const);

export function Attendance({ activity, again }: { activity: Activity; again: () => void }) {
    const { me } = useHere();
    if (activity.cancelled_at || Date.parse(activity.ends_at) < Date.now()) return null;
    if (!me) return <p><a class="button" href={`/sign-in?back=/a/${activity.id}`}><Icon name="key" /> {say("activity-sign-in-to-join")}</a></p>;
    const of = activity.mine;
    return <Form key={`${of?.standing} ${of?.children} ${of?.companions}`} activity={activity} again={again} />;
}

function Form({ activity, again }: { activity: Activity; again: () => void }) {
    const { mine } = activity;
    const [children, setChildren] = useState(String(mine?.children ?? 0));
    const [companions, setCompanions] = useState(String(mine?.companions ?? 0));
    const [problem, setProblem] = useState<Problem>();
    const path = `/api/v1/activities/${activity.id}/attendance`;
    const waiting = useDeeds().some((deed) => deed.path === path && !deed.refused);
    const go = async (method: "PUT" | "DELETE"): Promise<void> => {
        const body = method === "PUT" ? { body: { children: Number(children), companions: Number(companions) } } : {};
        const what = method === "PUT" ? "deed-join" : "deed-leave";
        const outcome = await act({ method, path, ...body, what, about: activity.title });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "done") again();
    };
    const changed = mine && (String(mine.children) !== children || String(mine.companions) !== companions);
    const full = activity.capacity != null && activity.taken >= activity.capacity;
    return (
        <section class="card" aria-live="polite">
            {waiting && <p><Icon name="clock" /> {say("saved-will-be-sent")}</p>}
            {mine && <Standing mine={mine} />}
            {!mine && full && <p><Icon name="clock" /> {say("full-but-waiting")}</p>}
            <Refusal problem={problem} />
            <details open={Boolean(mine && mine.children + mine.companions > 0)}>
                <summary><Icon name="people" /> {say("bring-somebody")}</summary>
                <Select label={say("bring-companions")} value={companions} options={GUESTS} onChoice={setCompanions} />
                <Select label={say("bring-children")} value={children} options={GUESTS} onChoice={setChildren} />
            </details>
            <div class="actions">
                {changed && <button type="button" onClick={() => void go("PUT")}><Icon name="check" /> {say("save")}</button>}
                {mine
                    ? <button type="button" class="danger" onClick={() => void go("DELETE")}><Icon name="cross" /> {say("activity-leave")}</button>
                    : <button type="button" onClick={() => void go("PUT")}><Icon name="plus" /> {say(full ? "activity-wait" : "activity-join")}</button>}
            </div>
        </section>
    );
}

function Standing({ mine }: { mine: Mine }) {
    return (
        <>
            <p><strong><Icon name={mine.standing === "waiting" ? "clock" : "check"} /> {say(`attendance-${mine.standing}`)}</strong></p>
            {mine.standing === "waiting" && <p>{say("waiting-ahead", { count: mine.ahead ?? 0 })}</p>}
        </>
    );
}
