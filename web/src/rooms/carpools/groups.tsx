//! Three or four who could share a car: who, who would drive, on which days, and the way to ask.

import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { dayText } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";

export function Groups({ mine }: { mine: string }) {
    const read = useRead("own", `groups ${mine}`, () => told(api.GET("/api/v1/commutes/{id}/groups", { params: { path: { id: mine } } })));
    if (!read.value?.items.length) return null;
    return (
        <ul class="plain">
            {read.value.items.map((group) => <One key={key(group)} mine={mine} group={group} />)}
        </ul>
    );
}

type Group = Schemas["GroupView"];

const key = ({ driver_commute_id, people }: Group): string => `${driver_commute_id} ${people.map(({ name }) => name).join(" ")}`;

function One({ mine, group }: { mine: string; group: Group }) {
    const [driver, ...riders] = group.people;
    const name = ({ me, name }: Group["people"][number]) => <bdi>{me ? say("ride-me") : name}</bdi>;
    return (
        <li class="card">
            <h3><Icon name="people" /> {say("group-title", { count: group.people.length })}</h3>
            {driver && <p><Icon name="car" /> {driver.me ? say("match-you-drive") : say("ride-driver", { name: driver.name ?? "" })}</p>}
            <p>{riders.map((one, at) => <span key={`${at} ${one.name}`} class="tag">{name(one)}</span>)}</p>
            <details>
                <summary><Icon name="calendar" /> {say("group-rides", { rides: group.rides })}</summary>
                <p>{group.dates.map((date) => <span key={date} class="tag"><bdi>{dayText(date)}</bdi></span>)}</p>
            </details>
            {driver && (driver.me
                ? <p class="hint">{say("group-wait")}</p>
                : <p><a class="button" href={`/ask/${mine}/${group.driver_commute_id}`}><Icon name="car" /> {say("ask-open")}</a></p>)}
        </li>
    );
}
