//! The clubs of the region, my own first, and the way into one by a code.

import { useState } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { More, usePages } from "../../shell/pages.tsx";
import { useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { languageNames } from "../../shell/languages.ts";
import { useRested } from "../places/place-field.tsx";
import { type Club, roleIn, speaksForCounty, useMyClubs } from "./mine.ts";
import { Redeem } from "./redeem.tsx";

export default function Clubs() {
    const { me, region } = useHere();
    const [typed, setTyped] = useState("");
    const q = useRested(typed.trim());
    const mine = useMyClubs();
    const list = usePages("public", `${q && "search "}clubs ${region.slug} ${q}`, (after) =>
        told(api.GET("/api/v1/regions/{region}/clubs", {
            params: { path: { region: region.slug }, query: { ...(q && { q }), ...(after && { after }) } },
        })),
    );
    return (
        <>
            <Title text={say("clubs")} />
            {mine && (
                <>
                    <h2>{say("clubs-mine")}</h2>
                    <Cards clubs={mine} />
                </>
            )}
            {me && <Redeem />}
            {me && (
                <div class="actions">
                    <a class="button quiet" href="/clubs/new"><Icon name="plus" /> {say("club-found")}</a>
                    {speaksForCounty(me, region) && <a class="button quiet" href={`/invite/region/${region.id}`}><Icon name="share" /> {say("invite-county")}</a>}
                    <a class="button quiet" href="/sites"><Icon name="work" /> {say("sites")}</a>
                </div>
            )}
            <h2>{say("clubs-all")}</h2>
            <Input label={say("filter-text")} type="search" value={typed} maxLength={80} onText={setTyped} />
            <Since read={list} />
            {!list.value && (list.loading ? <Loading /> : <Failed read={list} />)}
            {list.value && list.items.length === 0 && <p class="card">{say("clubs-none")}</p>}
            <Cards clubs={list.items} />
            <More list={list} />
        </>
    );
}

function Cards({ clubs }: { clubs: Club[] }) {
    return <ul class="plain">{clubs.map((club) => <Card key={club.id} club={club} />)}</ul>;
}

function Card({ club }: { club: Club }) {
    const { me } = useHere();
    const role = roleIn(me, club.id);
    return (
        <li class="card">
            <h3><a href={`/c/${club.id}`}><bdi>{club.name}</bdi></a></h3>
            <p class="cut" lang={club.about_language} dir="auto">{club.about}</p>
            {club.place && <p><Icon name="pin" /> <bdi>{club.place.name}</bdi></p>}
            <p><Icon name="language" /> <bdi>{languageNames(club.languages)}</bdi></p>
            <p>
                <span class="tag">{say(`club-kind-${club.kind}`)}</span>
                {club.verified && <span class="tag"><Icon name="check" /> {say("club-verified")}</span>}
                {role && <span class="tag">{say(`group-role-${role}`)}</span>}
            </p>
        </li>
    );
}
