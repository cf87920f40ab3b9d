//! What there is to know of an activity, in the reader's words.

import type { ComponentChildren } from "preact";
import type { Schemas } from "../../shell/api/client.ts";
import { Icon, type IconName } from "../../shell/ui/icon.tsx";
import { ReadAloud } from "../../shell/ui/read-aloud.tsx";
import { Clock, When, ago } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { intlTag, say } from "../../shell/words.ts";
import { languageNames } from "../../shell/languages.ts";

type Activity = Schemas["ActivityView"];

export function Told({ activity }: { activity: Activity }) {
    const spoken = languageNames(activity.languages);
    const ages = age(activity);
    return (
        <>
            <Title text={activity.title} />
            {activity.cancelled_at && (
                <p class="band warn"><Icon name="cross" /> <strong>{say("activity-cancelled")}</strong> <span dir="auto">{activity.cancel_reason}</span></p>
            )}
            <p><span class="tag">{say(`category-${activity.category}`)}</span>{activity.members_only && <span class="tag">{say("activity-members-only")}</span>}</p>
            <Line icon="calendar"><Span activity={activity} /></Line>
            <Venue venue={activity.venue} />
            {activity.posted_by && <Line icon="people"><PostedBy activity={activity} /></Line>}
            {cost(activity) && <Line icon="coins">{say("cost")}: <bdi>{cost(activity)}</bdi></Line>}
            {spoken && <Line icon="language">{say("spoken-there")}: <bdi>{spoken}</bdi></Line>}
            {ages && <Line icon="person">{ages}</Line>}
            <Free activity={activity} />
            <article lang={activity.language}><p class="written" dir="auto">{activity.text}</p></article>
            <ReadAloud text={`${activity.title}. ${activity.text}`} tag={activity.language} />
            <Accessible activity={activity} />
        </>
    );
}

const Line = ({ icon, children }: { icon: IconName; children: ComponentChildren }) => <p><Icon name={icon} /> {children}</p>;

/** From when to when, and how long until then. */
function Span({ activity: { starts, ends, starts_at } }: { activity: Activity }) {
    const start = Date.parse(starts_at);
    return (
        <>
            <When local={starts} /> – {starts.slice(0, 10) === ends.slice(0, 10) ? <Clock time={ends.slice(11, 16)} /> : <When local={ends} />}
            {start > Date.now() && <span class="hint"> · {ago(start)}</span>}
        </>
    );
}

function Venue({ venue: { name, lat, lon } }: { venue: Activity["venue"] }) {
    const at = lat != null && lon != null ? `${lat.toFixed(5)},${lon.toFixed(5)}` : undefined;
    return (
        <>
            <Line icon="pin"><bdi>{name}</bdi></Line>
            {at && (
                <div class="actions">
                    <a class="button quiet" href={`geo:${at}?q=${at}`}><Icon name="map" /> {say("open-in-maps")}</a>
                    <a class="button quiet" rel="noreferrer" href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`}><Icon name="out" /> OpenStreetMap</a>
                </div>
            )}
        </>
    );
}

function PostedBy({ activity }: { activity: Activity }) {
    const name = <bdi>{activity.posted_by}</bdi>;
    return activity.club_id ? <a href={`/c/${activity.club_id}`}>{name}</a> : name;
}

function cost({ cost_cents: cents, cost_text: text }: Activity): string {
    const money = (cents ?? 0) / 100;
    const price = new Intl.NumberFormat(intlTag(), { style: "currency", currency: "EUR", ...(money % 1 === 0 && { maximumFractionDigits: 0 }) });
    const amount = cents == null ? "" : cents === 0 ? say("cost-free") : price.format(money);
    return [amount, text].filter(Boolean).join(" · ");
}

function age({ age_min: from, age_max: to }: Activity): string | undefined {
    if (from != null && to != null) return say("age-between", { from, to });
    if (from != null) return say("age-from", { from });
    return to != null ? say("age-to", { to }) : undefined;
}

function Free({ activity }: { activity: Activity }) {
    if (activity.capacity == null || activity.cancelled_at) return null;
    const free = Math.max(0, activity.capacity - activity.taken);
    return (
        <Line icon="people">
            {free > 0 ? say("activity-free", { count: free }) : say("activity-full")}
            {activity.waiting > 0 && <> · {say("activity-waiting", { count: activity.waiting })}</>}
        </Line>
    );
}

function Accessible({ activity: { access, access_text: text } }: { activity: Activity }) {
    if (access.length === 0 && !text) return null;
    return (
        <section aria-label={say("access")} class="card">
            <h2>{say("access")}</h2>
            <ul class="plain">{access.map((one) => <li key={one}><Icon name="check" /> {say(`access-${one}`)}</li>)}</ul>
            {text && <p dir="auto">{text}</p>}
        </section>
    );
}
