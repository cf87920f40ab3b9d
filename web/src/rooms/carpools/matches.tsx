//! Who fits my commutes: each match with its days as a strip, and its reasons in words.

import { useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { Select } from "../../shell/ui/field.tsx";
import { say } from "../../shell/words.ts";
import { type View, shape } from "./commute.tsx";
import { MyCommute } from "./mine.tsx";
import { Rides } from "./rides.tsx";
import { Strip } from "./strip.tsx";

type Match = Schemas["MatchView"];

export default function Matches() {
    const mine = useRead("own", "commutes", () => told(api.GET("/api/v1/me/commutes")));
    return (
        <>
            <Title text={say("matches")} />
            {!mine.value && (mine.loading ? <Loading /> : <Failed read={mine} />)}
            {mine.value?.items.length === 0 && <p class="card">{say("matches-no-commute")}</p>}
            {mine.value?.items.map((commute) => <OfOne key={commute.id} commute={commute} again={mine.again} />)}
            {mine.value && <p><a class="button" href="/commute/new"><Icon name="plus" /> {say("commute-enter")}</a></p>}
        </>
    );
}

function OfOne({ commute, again }: { commute: View; again: () => void }) {
    const { id } = commute;
    const [who, setWho] = useState<"" | "you" | "other">("");
    const read = useRead("own", `matches ${id}`, () =>
        told(api.GET("/api/v1/commutes/{id}/matches", { params: { path: { id } } })),
    );
    const roster = useRead("own", `roster ${id}`, () =>
        told(api.GET("/api/v1/commutes/{id}/roster", { params: { path: { id } } })),
    );
    const mine = <MyCommute commute={commute} again={again} />;
    if (commute.paused) return mine;
    if (!read.value) return <>{mine}{read.loading ? <Loading /> : <Failed read={read} />}</>;
    const widen15 = async (minutes: number): Promise<void> => {
        const { home: _, ...body } = shape(commute);
        await act({ method: "PUT", path: `/api/v1/commutes/${id}`, body: { ...body, limits: { ...commute.limits, detour_minutes: minutes } }, what: "deed-commute" });
        again();
        read.again();
    };
    const days = roster.value?.items.slice(0, 28) ?? [];
    const { from, also_possible, why_nobody: why, widen } = read.value;
    const wanted = (match: Match): boolean => who === "" || match.driver === who;
    const [matches, also] = [read.value.matches.filter(wanted), also_possible.filter(wanted)];
    const card = (match: Match) => <Card key={match.commute_id} match={match} days={days} from={from} mine={id} again={read.again} />;
    return (
        <section aria-live="polite">
            {mine}
            <h2 class="sr">{say("matches")}</h2>
            <Since read={read} />
            {commute.role === "either" && <Select label={say("match-filter")} value={who} onChoice={setWho}
                options={[["", say("filter-all")], ["other", say("match-filter-other")], ["you", say("match-you-drive")]]} />}
            {matches.length === 0 && <p class="card">{say("matches-none")}</p>}
            <ul class="plain">{matches.map(card)}</ul>
            {also.length > 0 && <h2>{say("matches-also")}</h2>}
            <ul class="plain">{also.map(card)}</ul>
            {(why || widen) && (
                <div class="card">
                    <h2>{say("why-nobody")}</h2>
                    <ul>
                        {why?.own.map((one) => <li key={one.text}>{one.text}</li>)}
                        {why?.others.map((one) => <li key={one.text}>{one.text}</li>)}
                        {widen && <li>{say("widen-detour", { minutes: widen.detour_minutes, count: widen.matches })}</li>}
                    </ul>
                    {widen && commute.role !== "ride" && <button type="button" onClick={() => void widen15(widen.detour_minutes)}><Icon name="plus" /> {say("widen-now")}</button>}
                </div>
            )}
        </section>
    );
}

function Card({ match, days, from, mine, again }: { match: Match; days: Schemas["DayView"][]; from: string; mine: string; again: () => void }) {
    return (
        <li class="card">
            <h3>
                <Icon name="car" /> <bdi>{match.name}</bdi>{" "}
                <span class="tag">{say(match.driver === "you" ? "match-you-drive" : "match-other-drives")}</span>
            </h3>
            {match.site && <p><Icon name="work" /> <bdi>{match.site.employer}</bdi></p>}
            <Strip days={days} from={from} strip={match.strip} />
            <ul>{match.reasons.map((reason) => <li key={reason.code + reason.text}>{reason.text}</li>)}</ul>
            <Rides mine={mine} match={match} again={again} />
        </li>
    );
}
