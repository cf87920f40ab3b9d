//! One club: what it is, what it has on, and what I may do in it.

import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Problem, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { ReadAloud } from "../../shell/ui/read-aloud.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { languageNames } from "../../shell/languages.ts";
import { ShareButton } from "../../shell/ui/share.tsx";
import { Upcoming } from "../activities/upcoming.tsx";
import { Safety } from "../moderation/safety.tsx";
import { type Club, roleIn, speaksForCounty } from "./mine.ts";

export const useClub = (id: string) =>
    useRead("public", `club ${id}`, () => told(api.GET("/api/v1/clubs/{id}", { params: { path: { id } } })));

export default function One() {
    const id = useRoute().params["id"] ?? "";
    const read = useClub(id);
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    return (
        <>
            <Since read={read} />
            <About club={read.value} />
            <Standing club={read.value} again={read.again} />
            <Safety about={{ kind: "club", id }} />
            <h2>{say("tab-activities")}</h2>
            <Upcoming most={20} wish={{ club: id }} />
        </>
    );
}

function About({ club }: { club: Club }) {
    return (
        <>
            <Title text={club.name} />
            <p>
                <span class="tag">{say(`club-kind-${club.kind}`)}</span>
                {club.verified && <span class="tag"><Icon name="check" /> {say("club-verified")}</span>}
            </p>
            <article lang={club.about_language}><p class="written" dir="auto">{club.about}</p></article>
            {club.place && <p><Icon name="pin" /> <bdi>{club.place.name}</bdi></p>}
            <p><Icon name="language" /> <bdi>{languageNames(club.languages)}</bdi></p>
            <p class="card"><strong>{say("club-contact")}</strong><br /><span dir="auto">{club.contact}</span></p>
            {club.website && <p><a rel="noreferrer" href={club.website}><Icon name="out" /> <bdi dir="ltr">{club.website}</bdi></a></p>}
            <div class="actions">
                <ReadAloud text={`${club.name}. ${club.about}`} tag={club.about_language} />
                <ShareButton title={club.name} url={`${location.origin}/c/${club.id}`} />
            </div>
        </>
    );
}

function Standing({ club, again }: { club: Club; again: () => void }) {
    const { me, region, reload } = useHere();
    const [problem, setProblem] = useState<Problem>();
    const role = roleIn(me, club.id);
    const runs = role === "organiser" || me?.role === "moderator" || me?.role === "admin";
    const go = async (deed: Parameters<typeof act>[0], after: () => void): Promise<void> => {
        const outcome = await act({ ...deed, about: club.name });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "done") after();
    };
    const verify = { method: "PUT" as const, path: `/api/v1/clubs/${club.id}/verified`, body: { verified: !club.verified }, what: "deed-verify" };
    const leave = { method: "DELETE" as const, path: `/api/v1/clubs/${club.id}/members/${me?.id}`, what: "deed-leave" };
    return (
        <section aria-live="polite">
            <Refusal problem={problem} />
            {role && <p class="band"><Icon name="check" /> {say(`group-role-${role}`)}</p>}
            <div class="actions">
                {role === "organiser" && <a class="button" href={`/post?club=${club.id}`}><Icon name="plus" /> {say("post")}</a>}
                {role === "organiser" && <a class="button quiet" href={`/invite/club/${club.id}`}><Icon name="share" /> {say("invite")}</a>}
                {(role || runs) && <a class="button quiet" href={`/c/${club.id}/members`}><Icon name="people" /> {say("members")}</a>}
                {runs && <a class="button quiet" href={`/c/${club.id}/edit`}><Icon name="edit" /> {say("edit")}</a>}
                {speaksForCounty(me, region) && (
                    <button type="button" class="quiet" onClick={() => void go(verify, again)}>
                        <Icon name={club.verified ? "cross" : "check"} /> {say(club.verified ? "club-unverify" : "club-verify")}
                    </button>
                )}
                {role && <button type="button" class="danger" onClick={() => void go(leave, () => reload())}><Icon name="door" /> {say("club-leave")}</button>}
            </div>
        </section>
    );
}
