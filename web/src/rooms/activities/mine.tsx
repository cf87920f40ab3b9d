//! What I joined: on the first screen, and there without a network.

import { api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { Loading, Since } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import { Cards } from "./upcoming.tsx";

export function Mine() {
    const mine = useRead("own", "my activities", () => told(api.GET("/api/v1/me/activities")));
    return (
        <>
            <h2>{say("home-mine")}</h2>
            <Since read={mine} />
            {!mine.value && mine.loading && <Loading />}
            {mine.value?.items.length === 0 && <p class="card">{say("home-mine-none")}</p>}
            {mine.value && <Cards items={mine.value.items} />}
        </>
    );
}
