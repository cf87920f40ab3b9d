//! One activity: what, when, where, and whether I come.

import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act, useDeeds } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { ReadAloud } from "../../shell/ui/read-aloud.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { When } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";

type Activity = Schemas["ActivityView"];

export default function One() {
    const id = useRoute().params["id"] ?? "";
    const { me } = useHere();
    const read = useRead(me ? "own" : "public", `activity ${id}`, () =>
        told(api.GET("/api/v1/activities/{id}", { params: { path: { id } } })),
    );
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    return (
        <>
            <Since read={read} />
            <Told activity={read.value} />
            <Attendance activity={read.value} again={read.again} />
            <Share activity={read.value} />
        </>
    );
}

function Told({ activity }: { activity: Activity }) {
    return (
        <article lang={activity.language}>
            <Title text={activity.title} />
            {activity.cancelled_at && <p class="band warn"><Icon name="cross" /> {say("activity-cancelled")}</p>}
            <p><Icon name="calendar" /> <When local={activity.starts} /></p>
            <p><Icon name="pin" /> <bdi>{activity.venue.name}</bdi></p>
            {activity.posted_by && <p><Icon name="people" /> <bdi>{activity.posted_by}</bdi></p>}
            <p class="written" dir="auto">{activity.text}</p>
            <ReadAloud text={`${activity.title}. ${activity.text}`} tag={activity.language} />
        </article>
    );
}

function Attendance({ activity, again }: { activity: Activity; again: () => void }) {
    const { me } = useHere();
    const [problem, setProblem] = useState<Problem>();
    const path = `/api/v1/activities/${activity.id}/attendance`;
    const waiting = useDeeds().some((deed) => deed.path === path && !deed.refused);
    if (activity.cancelled_at) return null;
    if (!me) return <p><a class="button" href={`/sign-in?back=/a/${activity.id}`}><Icon name="key" /> {say("activity-sign-in-to-join")}</a></p>;
    const go = async (method: "PUT" | "DELETE"): Promise<void> => {
        const body = method === "PUT" ? { body: { companions: 0, children: 0 } } : {};
        const what = method === "PUT" ? "deed-join" : "deed-leave";
        const outcome = await act({ method, path, ...body, what, about: activity.title });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "done") again();
    };
    return (
        <section class="card" aria-live="polite">
            {waiting && <p><Icon name="clock" /> {say("saved-will-be-sent")}</p>}
            {activity.mine && <p><strong><Icon name="check" /> {say(`attendance-${activity.mine.standing}`)}</strong></p>}
            <Refusal problem={problem} />
            {activity.mine
                ? <button type="button" class="danger" onClick={() => void go("DELETE")}><Icon name="cross" /> {say("activity-leave")}</button>
                : <button type="button" onClick={() => void go("PUT")}><Icon name="plus" /> {say("activity-join")}</button>}
        </section>
    );
}

function Share({ activity }: { activity: Activity }) {
    const [copied, setCopied] = useState(false);
    const url = `${location.origin}/a/${activity.id}`;
    const share = async (): Promise<void> => {
        if ("share" in navigator) return navigator.share({ title: activity.title, url }).catch(() => undefined);
        await (navigator as Navigator).clipboard.writeText(url);
        setCopied(true);
    };
    return (
        <p aria-live="polite">
            <button type="button" class="quiet" onClick={() => void share()}><Icon name="share" /> {say("share")}</button>
            {copied && <span> {say("link-copied")}</span>}
        </p>
    );
}
