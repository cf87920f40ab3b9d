//! What I joined, what I wait for and what I organise: on the first screen, and there without a network.

import { api, told } from "../../shell/api/client.ts";
import { type Read, useRead } from "../../shell/reads.ts";
import { Loading, Since } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import { Cards, type Item } from "./upcoming.tsx";

const useMine = (part: "joined" | "waiting" | "mine"): Read<{ items: Item[] }> =>
    useRead("own", `my activities ${part}`, () => told(api.GET("/api/v1/me/activities", { params: { query: { part, limit: 10 } } })));

export function Mine() {
    const joined = useMine("joined");
    return (
        <>
            <h2>{say("home-mine")}</h2>
            <Since read={joined} />
            {!joined.value && joined.loading && <Loading />}
            {joined.value?.items.length === 0 && <p class="card">{say("home-mine-none")}</p>}
            {joined.value && <Cards items={joined.value.items} />}
            <Part title={say("home-waiting")} read={useMine("waiting")} />
            <Part title={say("home-organising")} read={useMine("mine")} />
        </>
    );
}

function Part({ title, read }: { title: string; read: Read<{ items: Item[] }> }) {
    if (!read.value || read.value.items.length === 0) return null;
    return (
        <>
            <h2>{title}</h2>
            <Cards items={read.value.items} />
        </>
    );
}
