//! The best matches of each of my commutes, on the first screen: one tap leads to the card.

import { Icon } from "../../shell/ui/icon.tsx";
import { Loading, Since } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import { Who, useCommutes, useMatches } from "./matches.tsx";

/** Of one commute. */
const MOST = 2;

export function BestMatches() {
    const mine = useCommutes();
    const active = mine.value?.items.filter((commute) => !commute.paused) ?? [];
    return (
        <>
            <h2>{say("matches")}</h2>
            {!mine.value && mine.loading && <Loading />}
            {active.map(({ id }) => <OfOne key={id} id={id} />)}
            {mine.value && active.length === 0 && (
                <div class="card">
                    <p>{say("matches-no-commute")}</p>
                    <p><a class="button quiet" href="/commute/new"><Icon name="plus" /> {say("commute-enter")}</a></p>
                </div>
            )}
        </>
    );
}

function OfOne({ id }: { id: string }) {
    const read = useMatches(id);
    if (!read.value) return read.loading ? <Loading /> : null;
    const best = [...read.value.matches, ...read.value.also_possible].slice(0, MOST);
    return (
        <>
            <Since read={read} />
            <ul class="plain">
                {best.map((match) => (
                    <li key={match.commute_id} class="card">
                        <Who match={match} href={`/matches?to=${match.commute_id}`} />
                        <p>{match.reasons[0]?.text}</p>
                    </li>
                ))}
            </ul>
            {best.length === 0 && <p class="card">{say("matches-none")}</p>}
            <p><a class="button quiet" href="/matches"><Icon name="list" /> {say(best.length ? "matches-all" : "why-nobody")}</a></p>
        </>
    );
}
