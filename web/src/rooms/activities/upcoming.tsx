//! The next activities of the region, as cards.

import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";

type Item = Schemas["Page_ActivityItem"]["items"][number];
type Category = Schemas["Category"];

export interface Wish {
    category?: Category | undefined;
    language?: string | undefined;
}

export function Upcoming({ most, wish = {} }: { most: number; wish?: Wish }) {
    const { region, me } = useHere();
    const query = {
        limit: most,
        ...(wish.category && { category: wish.category }),
        ...(wish.language && { language: wish.language }),
    };
    const list = useRead(me ? "own" : "public", `activities ${region.slug} ${JSON.stringify(query)}`, () =>
        told(api.GET("/api/v1/regions/{region}/activities", { params: { path: { region: region.slug }, query } })),
    );
    if (!list.value) return list.loading ? <Loading /> : <Failed read={list} />;
    return (
        <>
            <Since read={list} />
            {list.value.items.length === 0 && <p class="card">{say("activities-none")}</p>}
            <Cards items={list.value.items} />
        </>
    );
}

export function Cards({ items }: { items: Item[] }) {
    return <ul class="plain">{items.map((item) => <Card key={item.id} item={item} />)}</ul>;
}

function Card({ item }: { item: Item }) {
    const left = item.capacity == null ? undefined : Math.max(0, item.capacity - item.taken);
    return (
        <li class="card">
            <h3><a href={`/a/${item.id}`} lang={item.language} dir="auto">{item.title}</a></h3>
            <p><Icon name="calendar" /> <Moment at={item.starts_at} /></p>
            <p><Icon name="pin" /> <bdi>{item.venue}</bdi></p>
            <p>
                <span class="tag">{say(`category-${item.category}`)}</span>
                {item.cancelled && <span class="tag warn">{say("activity-cancelled")}</span>}
                {left !== undefined && !item.cancelled && (
                    <span class="tag">{left > 0 ? say("activity-free", { count: left }) : say("activity-full")}</span>
                )}
            </p>
        </li>
    );
}
