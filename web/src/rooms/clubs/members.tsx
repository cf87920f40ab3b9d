//! Who is in a club, and who speaks for it.

import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { More, usePages } from "../../shell/pages.tsx";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Safety } from "../moderation/safety.tsx";
import { type GroupRole, roleIn } from "./mine.ts";

type Member = Schemas["Page_ClubMemberView"]["items"][number];

export default function Members() {
    const id = useRoute().params["id"] ?? "";
    const { me } = useHere();
    const [problem, setProblem] = useState<Problem>();
    const list = usePages("own", `members ${id}`, (after) =>
        told(api.GET("/api/v1/clubs/{id}/members", { params: { path: { id }, query: { limit: 50, ...(after && { after }) } } })),
    );
    const runs = roleIn(me, id) === "organiser" || me?.role === "moderator" || me?.role === "admin";
    const change = async (member: Member, role: GroupRole | undefined): Promise<void> => {
        const path = `/api/v1/clubs/${id}/members/${member.account_id}`;
        const about = member.display_name;
        const outcome = await act(role
            ? { method: "PUT", path: `${path}/role`, body: { role }, what: "deed-role", about }
            : { method: "DELETE", path, what: "deed-remove", about });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        list.again();
    };
    return (
        <>
            <Title text={say("members")} />
            <p><a class="back" href={`/c/${id}`}><Icon name="back" /> {say("back-to-club")}</a></p>
            <Since read={list} />
            <Refusal problem={problem} />
            {!list.value && (list.loading ? <Loading /> : <Failed read={list} />)}
            <ul class="plain">
                {list.items.map((member) => (
                    <li class="card" key={member.account_id}>
                        <p><strong><Icon name="person" /> <bdi>{member.display_name}</bdi></strong> <span class="tag">{say(`group-role-${member.role}`)}</span></p>
                        {runs && member.account_id !== me?.id && <Change member={member} change={change} />}
                        {member.account_id !== me?.id && <Safety about={{ kind: "person", id: member.account_id }} name={member.display_name} again={list.again} />}
                    </li>
                ))}
            </ul>
            <More list={list} />
        </>
    );
}

function Change({ member, change }: { member: Member; change: (member: Member, role: GroupRole | undefined) => Promise<void> }) {
    const [sure, setSure] = useState(false);
    const other = member.role === "organiser" ? "member" : "organiser";
    return (
        <div class="actions">
            <button type="button" class="quiet" onClick={() => void change(member, other)}><Icon name="key" /> {say(`make-${other}`)}</button>
            {sure
                ? <button type="button" class="danger" onClick={() => void change(member, undefined)}><Icon name="trash" /> {say("remove-really", { name: member.display_name })}</button>
                : <button type="button" class="quiet" onClick={() => setSure(true)}><Icon name="trash" /> {say("remove")}</button>}
        </div>
    );
}
