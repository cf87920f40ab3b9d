//! The next rides, and who asks to ride along: on the first screen, and there without a network.

import { Icon } from "../../shell/ui/icon.tsx";
import { Since } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import { Asked } from "./requests.tsx";
import { Dated } from "./rides.tsx";
import { useRequests, useRides } from "./shown.tsx";

const MOST = 3;

export function NextRides() {
    const rides = useRides();
    const asked = useRequests("incoming").value?.items.filter(({ state }) => state === "WAITING_CONFIRMATION") ?? [];
    const agreed = rides.value?.items.filter(({ state }) => state === "CONFIRMED").slice(0, MOST) ?? [];
    if (asked.length + agreed.length === 0) return null;
    return (
        <>
            {asked.length > 0 && <h2>{say("requests-incoming")}</h2>}
            <ul class="plain">{asked.map((request) => <Asked key={request.id} request={request} />)}</ul>
            {agreed.length > 0 && <h2>{say("rides-next")}</h2>}
            <Since read={rides} />
            <ul class="plain">{agreed.map((ride) => <Dated key={ride.id} ride={ride} />)}</ul>
            {agreed.length > 0 && <p><a class="button quiet" href="/rides"><Icon name="list" /> {say("rides-all")}</a></p>}
        </>
    );
}
