//! Who fits my commutes: each match with its days as a strip, and its reasons in words.

import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Strip } from "./strip.tsx";

type Match = Schemas["MatchView"];

export default function Matches() {
    const mine = useRead("own", "commutes", () => told(api.GET("/api/v1/me/commutes")));
    return (
        <>
            <Title text={say("matches")} />
            {!mine.value && (mine.loading ? <Loading /> : <Failed read={mine} />)}
            {mine.value?.items.length === 0 && <p class="card">{say("matches-no-commute")}</p>}
            {mine.value?.items.map((commute) => <OfOne key={commute.id} id={commute.id} />)}
        </>
    );
}

function OfOne({ id }: { id: string }) {
    const read = useRead("own", `matches ${id}`, () =>
        told(api.GET("/api/v1/commutes/{id}/matches", { params: { path: { id } } })),
    );
    const roster = useRead("own", `roster ${id}`, () =>
        told(api.GET("/api/v1/commutes/{id}/roster", { params: { path: { id } } })),
    );
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    const days = roster.value?.items.slice(0, 28) ?? [];
    const { from, matches, also_possible: also, why_nobody: why, widen } = read.value;
    return (
        <section aria-live="polite">
            <h2 class="sr">{say("matches")}</h2>
            <Since read={read} />
            {matches.length === 0 && <p class="card">{say("matches-none")}</p>}
            <ul class="plain">{matches.map((match) => <Card key={match.commute_id} match={match} days={days} from={from} />)}</ul>
            {also.length > 0 && <h2>{say("matches-also")}</h2>}
            <ul class="plain">{also.map((match) => <Card key={match.commute_id} match={match} days={days} from={from} />)}</ul>
            {(why || widen) && (
                <div class="card">
                    <h2>{say("why-nobody")}</h2>
                    <ul>
                        {why?.own.map((one) => <li key={one.text}>{one.text}</li>)}
                        {why?.others.map((one) => <li key={one.text}>{one.text}</li>)}
                        {widen && <li>{say("widen-detour", { minutes: widen.detour_minutes, count: widen.matches })}</li>}
                    </ul>
                </div>
            )}
        </section>
    );
}

function Card({ match, days, from }: { match: Match; days: Schemas["DayView"][]; from: string }) {
    return (
        <li class="card">
            <h3>
                <Icon name="car" /> <bdi>{match.name}</bdi>{" "}
                <span class="tag">{say(match.driver === "you" ? "match-you-drive" : "match-other-drives")}</span>
            </h3>
            {match.site && <p><Icon name="work" /> <bdi>{match.site.employer}</bdi></p>}
            <Strip days={days} from={from} strip={match.strip} />
            <ul>{match.reasons.map((reason) => <li key={reason.code + reason.text}>{reason.text}</li>)}</ul>
        </li>
    );
}
