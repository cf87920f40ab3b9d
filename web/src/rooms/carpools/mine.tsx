//! One of my commutes above its matches: change it, pause it, delete it.

import { useState } from "preact/hooks";
import type { Problem } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { today } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import type { View } from "./commute.tsx";
import { toldRoster } from "./told-roster.ts";

export function MyCommute({ commute, again }: { commute: View; again: () => void }) {
    const { region } = useHere();
    const [problem, setProblem] = useState<Problem>();
    const [sure, setSure] = useState(false);
    const path = `/api/v1/commutes/${commute.id}`;
    const go = async (method: "POST" | "DELETE", end: string, what: string): Promise<void> => {
        const outcome = await act({ method, path: path + end, what });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        again();
    };
    const turn = commute.paused ? "resume" : "pause";
    return (
        <div class="card">
            <h2>{say("commute-mine")} {commute.paused && <span class="tag warn">{say("commute-paused")}</span>}</h2>
            <p>{toldRoster(commute.roster, today(region.time_zone))}</p>
            <Refusal problem={problem} />
            <div class="actions">
                <a class="button quiet" href={`/commute/${commute.id}`}><Icon name="edit" /> {say("change")}</a>
                <button type="button" class="quiet" onClick={() => void go("POST", `/${turn}`, `deed-${turn}`)}><Icon name="clock" /> {say(`commute-${turn}`)}</button>
                <button type="button" class="danger" onClick={() => (sure ? void go("DELETE", "", "deed-delete-commute") : setSure(true))}>
                    <Icon name="trash" /> {say(sure ? "commute-delete-sure" : "commute-delete")}</button>
            </div>
        </div>
    );
}
