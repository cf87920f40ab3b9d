//! What is on, and what of it one wants to see; beside the list a map, for who asks for it.

import { lazy, useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { later } from "../../shell/later.tsx";
import { More } from "../../shell/pages.tsx";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { keepPlace, myPlace } from "../places/my-place.ts";
import { WHEN } from "./days.ts";
import { Filters } from "./filters.tsx";
import { Listed, useActivities } from "./upcoming.tsx";
import { type Wish, watched, wishes } from "./wish.ts";

/** The map and its drawing are only fetched for who wants them. */
const OnMap = lazy(() => import("./on-map.tsx"));

/** Only members can be told later. */
const WatchButton = later(async () => (await import("../watches/watch-button.tsx")).WatchButton);

export default function Activities() {
    const { me } = useHere();
    const { query } = useLocation();
    const when = WHEN.find((one) => one === query["when"]);
    const [wish, setWish] = useState<Wish>({ place: myPlace(), when });
    const [map, setMap] = useState(false);
    const list = useActivities(20, wish);
    const change = (next: Wish): void => {
        if (next.place?.id !== wish.place?.id) keepPlace(next.place);
        setWish(next);
    };
    const shown = (
        <>
            <Listed list={list} none={<Nothing wish={wish} change={change} />} />
            <More list={list} />
        </>
    );
    return (
        <>
            <Title text={say("tab-activities")} />
            {!me && query["code"] && (
                <p class="band"><a href={`/join?code=${encodeURIComponent(query["code"])}`}><Icon name="plus" /> {say("invited-join")}</a></p>
            )}
            <div class="actions">
                {me && <a class="button" href="/post"><Icon name="plus" /> {say("post")}</a>}
                <a class="button quiet" href="/clubs"><Icon name="people" /> {say("clubs")}</a>
                <button type="button" class="quiet" aria-pressed={map} onClick={() => setMap(!map)}><Icon name="map" /> {say("map")}</button>
            </div>
            <Filters wish={wish} change={change} />
            {wish.place && <p><span class="tag"><Icon name="pin" /> {say("near-place", { place: wish.place.name })}</span></p>}
            {me && (wish.category || wish.place) && <WatchButton body={{ activity: watched(wish) }} />}
            <h2 class="sr">{say("activities-all")}</h2>
            {map ? <OnMap items={list.items}>{shown}</OnMap> : shown}
        </>
    );
}

/** Nothing fits: what to do about it. */
function Nothing({ wish, change }: { wish: Wish; change: (wish: Wish) => void }) {
    const { me } = useHere();
    return (
        <div class="card">
            <p>{say("activities-none")}</p>
            <div class="actions">
                {wish.place && (
                    <button type="button" onClick={() => change({ ...wish, place: undefined })}><Icon name="map" /> {say("search-wider")}</button>
                )}
                {wishes(wish) > 0 && (
                    <button type="button" class="quiet" onClick={() => change({ place: wish.place })}><Icon name="cross" /> {say("filter-none")}</button>
                )}
                {me && <a class="button quiet" href="/post"><Icon name="plus" /> {say("post")}</a>}
            </div>
        </div>
    );
}
