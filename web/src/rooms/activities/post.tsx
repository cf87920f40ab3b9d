//! Posting an activity, and changing one. What one has begun to write stays until the server has it.

import type { ComponentChildren } from "preact";
import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import type { Problem, Schemas } from "../../shell/api/client.ts";
import { useDraft } from "../../shell/drafts.ts";
import { act, useDeeds } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { type Draft, body, drafted, fresh, venueBody } from "./draft.ts";
import { Form } from "./form.tsx";
import { useActivity } from "./one.tsx";

type Activity = Schemas["ActivityView"];

export default function Post() {
    const { params } = useRoute();
    return params["id"] ? <Edit id={params["id"]} /> : <New />;
}

function New() {
    const { me, region } = useHere();
    const { query, route } = useLocation();
    const club = query["club"] ?? "";
    const name = `post ${club}`.trim();
    const [known, change] = useDraft<Draft>(name, fresh(region, me, club));
    const [problem, setProblem] = useState<Problem>();
    const path = `/api/v1/regions/${region.slug}/activities`;
    if (!known) return <Loading />;
    const draft = { ...fresh(region, me, club), ...known };
    const send = async (): Promise<void> => {
        if (!draft.venue) return;
        const whole = { ...body(draft), venue: venueBody(draft.venue), ...(draft.club && { club_id: draft.club }) };
        const outcome = await act({ method: "POST", path, body: whole, what: "deed-post", about: draft.title, draft: name });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "done") route(`/a/${(outcome.answer as Activity).id}`, true);
    };
    return (
        <>
            <Title text={say("post")} />
            <Unsent method="POST" path={path}>
                <Form draft={draft} change={change} problem={problem} onSend={() => void send()} send={say("post-send")} />
            </Unsent>
        </>
    );
}

function Edit({ id }: { id: string }) {
    const read = useActivity(id);
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    return <EditForm activity={read.value} />;
}

function EditForm({ activity }: { activity: Activity }) {
    const { route } = useLocation();
    const name = `edit ${activity.id}`;
    const before = drafted(activity);
    const [known, change] = useDraft<Draft>(name, before);
    const [problem, setProblem] = useState<Problem>();
    const path = `/api/v1/activities/${activity.id}`;
    if (!known) return <Loading />;
    const draft = { ...before, ...known };
    const send = async (): Promise<void> => {
        const { venue } = draft;
        const moved = venue && (venue.id !== before.venue?.id || venue.name !== before.venue?.name);
        const whole = { ...body(draft), ...(moved && { venue: venueBody(venue) }) };
        const outcome = await act({ method: "PATCH", path, body: whole, what: "deed-edit", about: draft.title, draft: name });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "done") route(`/a/${activity.id}`, true);
    };
    return (
        <>
            <Title text={say("edit")} />
            <p><a class="back" href={`/a/${activity.id}`}><Icon name="back" /> {say("back-to-activity")}</a></p>
            <Unsent method="PATCH" path={path}>
                <Form draft={draft} change={change} problem={problem} onSend={() => void send()} send={say("save")} posted />
            </Unsent>
        </>
    );
}

/** What is written waits to be sent, or can still be changed. */
function Unsent({ method, path, children }: { method: string; path: string; children: ComponentChildren }) {
    const deed = useDeeds().find((one) => one.method === method && one.path === path && !one.refused);
    if (!deed) return <>{children}</>;
    return <p class="card" role="status"><Icon name="clock" /> <bdi>{deed.about}</bdi>: {say("saved-will-be-sent")}</p>;
}
