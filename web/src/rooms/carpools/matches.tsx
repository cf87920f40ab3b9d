//! Who fits my commutes: each match with both rosters laid over each other, and its reasons in words.

import { useLocation } from "preact-iso";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { type Read, put, useRead } from "../../shell/reads.ts";
import { Select } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { dayText } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { WatchButton } from "../watches/watch-button.tsx";
import type { View } from "./commute.tsx";
import { plus } from "./days.ts";
import { Groups } from "./groups.tsx";
import { MyCommute } from "./mine.tsx";
import { Rides } from "./rides.tsx";
import { LEGS, Strip, sign } from "./strip.tsx";
import { Why } from "./why.tsx";

export type Match = Schemas["MatchView"];

/** My commutes; each is kept by itself too, so that it can be opened and changed without a network. */
export const useCommutes = (): Read<Schemas["CommuteList"]> => useRead("own", "commutes", async () => {
    const list = await told(api.GET("/api/v1/me/commutes"));
    for (const one of list.items) await put("own", `commute ${one.id}`, one);
    return list;
});

export const useMatches = (id: string | undefined): Read<Schemas["Matches"]> =>
    useRead("own", id && `matches ${id}`, () => told(api.GET("/api/v1/commutes/{id}/matches", { params: { path: { id: id ?? "" } } })));

export default function Matches() {
    const mine = useCommutes();
    return (
        <>
            <Title text={say("matches")} />
            <div class="actions">
                <a class="button quiet" href="/rides"><Icon name="car" /> {say("rides-mine")}</a>
                <a class="button quiet" href="/requests"><Icon name="list" /> {say("requests")}</a>
                <a class="button quiet" href="/once"><Icon name="calendar" /> {say("once")}</a>
            </div>
            {!mine.value && (mine.loading ? <Loading /> : <Failed read={mine} />)}
            {mine.value?.items.length === 0 && <p class="card">{say("matches-no-commute")}</p>}
            {mine.value?.items.map((commute) => <OfOne key={commute.id} commute={commute} again={mine.again} />)}
            {mine.value && <p><a class="button" href="/commute/new"><Icon name="plus" /> {say("commute-enter")}</a></p>}
        </>
    );
}

function OfOne({ commute, again }: { commute: View; again: () => void }) {
    const { id } = commute;
    const [wish, setWish] = useState<Wish>(ANY);
    const read = useMatches(commute.paused ? undefined : id);
    const roster = useRead("own", `roster ${id}`, () => told(api.GET("/api/v1/commutes/{id}/roster", { params: { path: { id } } })));
    const mine = <MyCommute commute={commute} again={again} />;
    // One place for it, whatever comes below: "Delete?" must not be forgotten when the matches arrive.
    if (commute.paused) return <section>{mine}</section>;
    if (!read.value) return <section>{mine}{read.loading ? <Loading /> : <Failed read={read} />}</section>;
    const { from } = read.value;
    const [matches, also] = [read.value.matches, read.value.also_possible].map((all) => all.filter((match) => fits(match, wish, from))) as [Match[], Match[]];
    const card = (match: Match) => <Card key={match.commute_id} match={match} days={roster.value?.items ?? []} from={from} mine={id} again={read.again} />;
    return (
        <section aria-live="polite">
            {mine}
            <h2 class="sr">{say("matches")}</h2>
            <Since read={read} />
            {read.value.matches.length + read.value.also_possible.length > 0 && <Filter wish={wish} setWish={setWish} from={from} role={commute.role} />}
            {matches.length === 0 && <p class="card">{say(wish === ANY ? "matches-none" : "match-filter-none")}</p>}
            {matches.length + also.length > 0 && (
                <p class="hint">{say("strip-legend")} {LEGS.map(([, word, arrow]) => <span key={word} class="tag"><bdi>{sign(arrow)}</bdi> {say(`commute-legs-${word}`)}</span>)}</p>
            )}
            <WatchButton body={{ commute_id: id }} />
            <Groups mine={id} />
            <ul class="plain">{matches.map(card)}</ul>
            {also.length > 0 && <h2>{say("matches-also")}</h2>}
            <ul class="plain">{also.map(card)}</ul>
            {read.value.why_nobody && <Why commute={commute} why={read.value.why_nobody} again={() => { again(); read.again(); }} />}
        </section>
    );
}

interface Wish {
    who: "" | Match["driver"];
    leg: "" | (typeof LEGS)[number][0];
    /** Which of the next 28 days. */
    day: string;
}

const ANY: Wish = { who: "", leg: "", day: "" };

function fits({ driver, strip }: Match, { who, leg, day }: Wish, from: string): boolean {
    const rides = [...strip].filter((letter, at) => letter !== "-" && (!day || plus(from, at) === day));
    return (!who || driver === who) && rides.some((letter) => !leg || letter === leg || letter === "b");
}

function Filter({ wish, setWish, from, role }: { wish: Wish; setWish: (wish: Wish) => void; from: string; role: View["role"] }) {
    const set = (some: Partial<Wish>): void => {
        const next = { ...wish, ...some };
        setWish(Object.values(next).some(Boolean) ? next : ANY);
    };
    const all = ["", say("filter-all")] as const;
    const days = Array.from({ length: 28 }, (_, at) => plus(from, at));
    return (
        <details>
            <summary><Icon name="filter" /> {say("filter")}</summary>
            {role === "either" && <Select label={say("match-filter")} value={wish.who} onChoice={(who) => set({ who })}
                options={[all, ["other", say("match-filter-other")], ["you", say("match-you-drive")]]} />}
            <Select label={say("commute-legs")} value={wish.leg} onChoice={(leg) => set({ leg })}
                options={[all, ...LEGS.map(([letter, word]) => [letter, say(`commute-legs-${word}`)] as const)]} />
            <Select label={say("match-filter-day")} value={wish.day} onChoice={(day) => set({ day })}
                options={[all, ...days.map((date) => [date, dayText(date)] as const)]} />
        </details>
    );
}

/** Who it is and who drives. */
export const Who = ({ match, href }: { match: Match; href?: string }) => (
    <h3>
        <Icon name="car" /> {href ? <a href={href}><bdi>{match.name}</bdi></a> : <bdi>{match.name}</bdi>}{" "}
        <span class="tag">{say(match.driver === "you" ? "match-you-drive" : "match-other-drives")}</span>
        {match.once && <> <span class="tag"><Icon name="calendar" /> {say("match-once", { day: dayText(match.once) })}</span></>}
    </h3>
);

function Card({ match, days, from, mine, again }: { match: Match; days: Schemas["DayView"][]; from: string; mine: string; again: () => void }) {
    const card = useRef<HTMLLIElement>(null);
    const meant = useLocation().query["to"] === match.commute_id;
    useEffect(() => {
        // Whoever came for this one begins here, after the screen itself has come to its top.
        const later = meant && setTimeout(() => card.current?.focus());
        return () => void (later && clearTimeout(later));
    }, [meant]);
    return (
        <li class="card" ref={card} tabIndex={-1}>
            <Who match={match} />
            {match.site && <p><Icon name="work" /> <bdi>{match.site.employer}</bdi></p>}
            <Strip days={days} from={from} match={match} />
            <ul>{match.reasons.map((reason) => <li key={reason.code + reason.text}>{reason.text}</li>)}</ul>
            {match.driver === "other"
                ? <p><a class="button" href={`/ask/${mine}/${match.commute_id}`}><Icon name="car" /> {say("ask-open")}</a></p>
                : <p class="hint">{say("ask-them", { name: match.name })}</p>}
            <Rides mine={mine} match={match} again={again} />
        </li>
    );
}
