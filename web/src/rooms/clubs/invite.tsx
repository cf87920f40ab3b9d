//! Inviting into a club, a workplace or the county: codes, links and posters, and a way back in for who lost theirs.

import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { type Read, useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { AccessCode } from "./access-code.tsx";
import { GuardianRecord } from "./guardian.tsx";
import { NewInvitation } from "./new-invitation.tsx";
import { Poster } from "./poster.tsx";

export interface Group {
    kind: Schemas["GroupKind"];
    id: string;
}

type Minted = Schemas["MintedView"];

export default function Invite() {
    const { params } = useRoute();
    const group: Group = { kind: (params["kind"] ?? "club") as Group["kind"], id: params["id"] ?? "" };
    const name = useName(group);
    const [minted, setMinted] = useState<Minted>();
    const list = useRead("own", `invitations ${group.id}`, () =>
        told(api.GET("/api/v1/groups/{kind}/{id}/invitations", { params: { path: group } })),
    );
    return (
        <>
            <div class="no-print">
                <Title text={say("invite")} />
                <p class="big"><bdi>{name}</bdi></p>
            </div>
            {minted && <Poster key={minted.code} minted={minted} name={name} />}
            <div class="no-print">
                <NewInvitation group={group} onMinted={(made) => { setMinted(made); list.again(); }} />
                <Open group={group} list={list} />
                <AccessCode group={group} />
                <GuardianRecord group={group} />
            </div>
        </>
    );
}

/** How the group is called. */
function useName({ kind, id }: Group): string {
    const { region } = useHere();
    const club = useRead("public", kind === "club" ? `club ${id}` : undefined, () => told(api.GET("/api/v1/clubs/{id}", { params: { path: { id } } })));
    const site = useRead("own", kind === "site" ? `site ${id}` : undefined, () => told(api.GET("/api/v1/sites/{id}", { params: { path: { id } } })));
    return club.value?.name ?? site.value?.name ?? (kind === "region" ? region.name : "");
}

/** The invitations that are still good. */
function Open({ group, list }: { group: Group; list: Read<Schemas["InvitationList"]> }) {
    const revoke = async (id: string): Promise<void> => {
        await act({ method: "DELETE", path: `/api/v1/groups/${group.kind}/${group.id}/invitations/${id}`, what: "deed-revoke" });
        list.again();
    };
    if (!list.value) return list.loading ? <Loading /> : <Failed read={list} />;
    if (list.value.items.length === 0) return null;
    return (
        <>
            <h2>{say("invitations")}</h2>
            <Since read={list} />
            <ul class="plain">
                {list.value.items.map((one) => (
                    <li class="card" key={one.id}>
                        <p>{say("uses-left", { count: one.uses_left })}{one.makes_organiser && <span class="tag">{say("group-role-organiser")}</span>}</p>
                        <p>{say("good-until")}: <Moment at={one.expires_at} /></p>
                        <button type="button" class="quiet" onClick={() => void revoke(one.id)}><Icon name="trash" /> {say("revoke")}</button>
                    </li>
                ))}
            </ul>
        </>
    );
}
