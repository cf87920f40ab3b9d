//! The activities of the region that one wishes for, as cards.

import type { ComponentChildren } from "preact";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { type Pages, usePages } from "../../shell/pages.tsx";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Moment, ago, today } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { type Wish, asked } from "./wish.ts";

export type Item = Schemas["Page_ActivityItem"]["items"][number];

const SOON = 24 * 3_600_000;

/** Reads them, by start. */
export function useActivities(most: number, wish: Wish): Pages<Item> {
    const { region, me } = useHere();
    const query = { limit: most, ...asked(wish, today(region.time_zone)) };
    return usePages(me ? "own" : "public", `${wish.text?.trim() ? "search " : ""}activities ${region.slug} ${JSON.stringify(query)}`, (after) =>
        told(api.GET("/api/v1/regions/{region}/activities", {
            params: { path: { region: region.slug }, query: { ...query, ...(after && { after }) } },
        })),
    );
}

export function Upcoming({ most, wish = {} }: { most: number; wish?: Wish }) {
    return <Listed list={useActivities(most, wish)} />;
}

/** A list that is read, or why it is not; `none`: what stands there instead of nothing. */
export function Listed({ list, none }: { list: Pages<Item>; none?: ComponentChildren }) {
    if (!list.value) return list.loading ? <Loading /> : <Failed read={list} />;
    return (
        <>
            <Since read={list} />
            {list.items.length === 0 && (none ?? <p class="card">{say("activities-none")}</p>)}
            <Cards items={list.items} />
        </>
    );
}

export function Cards({ items }: { items: Item[] }) {
    return <ul class="plain">{items.map((item) => <Card key={item.id} item={item} />)}</ul>;
}

function Card({ item }: { item: Item }) {
    const left = item.capacity == null ? undefined : Math.max(0, item.capacity - item.taken);
    const start = Date.parse(item.starts_at);
    const soon = start > Date.now() && start - Date.now() < SOON;
    return (
        <li class="card">
            <h3><a href={`/a/${item.id}`} lang={item.language} dir="auto">{item.title}</a></h3>
            <p><Icon name="calendar" /> <Moment at={item.starts_at} />{soon && <span class="hint"> · {ago(start)}</span>}</p>
            <p><Icon name="pin" /> <bdi>{item.venue}</bdi></p>
            <p>
                <span class="tag">{say(`category-${item.category}`)}</span>
                {item.members_only && <span class="tag">{say("activity-members-only")}</span>}
                {item.cancelled && <span class="tag warn">{say("activity-cancelled")}</span>}
                {item.cost_cents === 0 && <span class="tag">{say("cost-free")}</span>}
                {left !== undefined && !item.cancelled && (
                    <span class="tag">{left > 0 ? say("activity-free", { count: left }) : say("activity-full")}</span>
                )}
            </p>
        </li>
    );
}
