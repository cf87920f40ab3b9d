//! "Tell me when something fits", in one tap; where it is looked for already, it says so.

import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { type Read, useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";

export const useWatches = (): Read<Schemas["WatchList"]> => useRead("own", "watches", () => told(api.GET("/api/v1/me/watches")));

export function WatchButton({ body }: { body: Schemas["NewWatch"] }) {
    const list = useWatches();
    const [asked, setAsked] = useState<string>();
    const [problem, setProblem] = useState<Problem>();
    const { commute_id: commute, activity } = body;
    const same = (one: Schemas["WatchView"]): boolean => commute
        ? one.commute_id === commute
        : !one.commute_id && one.category == activity?.category && one.place?.id == activity?.place && (!one.place || one.place.km === activity?.km);
    const on = asked === JSON.stringify(body) || list.value?.items.some((one) => same(one) && !one.paused);
    const begin = async (): Promise<void> => {
        const outcome = await act({ method: "POST", path: "/api/v1/me/watches", body, what: "watches" });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind !== "refused") setAsked(JSON.stringify(body));
        list.again();
    };
    return (
        <div aria-live="polite">
            <Refusal problem={problem} />
            {on ? <p><Icon name="bell" /> {say("watch-on")} <a href="/notices/settings">{say("change")}</a></p>
                : <p><button type="button" class="quiet" onClick={() => void begin()}><Icon name="bell" /> {say(commute ? "watch-commute" : "watch-activity")}</button></p>}
        </div>
    );
}
