//! The rides of one match: when and where one gets in, both ways; and the way never to see that person again.

import { useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading } from "../../shell/ui/states.tsx";
import { Clock } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { Safety } from "../moderation/safety.tsx";

export function Rides({ mine, match, again }: { mine: string; match: Schemas["MatchView"]; again: () => void }) {
    const [open, setOpen] = useState(false);
    return (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary><Icon name="list" /> {say("match-rides")}</summary>
            {open && <Legs mine={mine} other={match.commute_id} />}
            <Safety about={{ kind: "match", id: match.commute_id }} name={match.name} again={again} />
        </details>
    );
}

function Legs({ mine: id, other }: { mine: string; other: string }) {
    const read = useRead("own", `match ${id} ${other}`, () =>
        told(api.GET("/api/v1/commutes/{id}/matches/{other}", { params: { path: { id, other } } })));
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    return (
        <ul>
            {read.value.items[0]?.rides.map((ride) => (
                <li key={ride.leg + ride.pick_up_time + ride.stop.name + ride.dates[0]}>
                    <strong>{say(`commute-legs-${ride.leg}`)}</strong> <Clock time={ride.pick_up_time} />, <bdi>{ride.stop.name}</bdi>
                    {" · "}{say("match-days", { count: ride.dates.length })}
                </li>
            ))}
        </ul>
    );
}
