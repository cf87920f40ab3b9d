//! What I look for: each can rest, look again, or end.

import { act } from "../../shell/queue.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { useWatches } from "./watch-button.tsx";

export function Watches() {
    const list = useWatches();
    const go = async (method: "PATCH" | "DELETE", id: string, body?: { paused: boolean }): Promise<void> => {
        await act({ method, path: `/api/v1/watches/${id}`, ...(body && { body }), what: "watches" });
        list.again();
    };
    return (
        <section class="card">
            <h2>{say("watches")}</h2>
            {list.value?.items.length === 0 && <p>{say("watches-none")}</p>}
            <ul class="plain">
                {list.value?.items.map(({ id, commute_id: commute, category, place, paused }) => {
                    const turn = paused ? "resume" : "pause";
                    return (
                        <li key={id}>
                            {say(commute ? "watch-of-commute" : category ? `category-${category}` : "watch-of-any")}
                            {place && <> · {say("near-place", { place: place.name })} · {say("kilometres", { count: place.km })}</>}{" "}
                            {paused && <span class="tag warn">{say("commute-paused")}</span>}
                            <div class="actions">
                                <button type="button" class="quiet" onClick={() => void go("PATCH", id, { paused: !paused })}><Icon name="clock" /> {say(`commute-${turn}`)}</button>
                                <button type="button" class="quiet" onClick={() => void go("DELETE", id)}><Icon name="trash" /> {say("commute-delete")}</button>
                            </div>
                        </li>
                    );
                })}
            </ul>
        </section>
    );
}
