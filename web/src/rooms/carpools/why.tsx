//! Why nobody, or so few: what others keep away, and what of my own limits would find more, each in one tap.

import { useState } from "preact/hooks";
import type { Problem, Schemas } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { put } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import { type View, shape } from "./commute.tsx";
import { useCommutes } from "./matches.tsx";

export function Why({ commute, why, again }: { commute: View; why: Schemas["WhyView"]; again: () => void }) {
    const [problem, setProblem] = useState<Problem>();
    const mine = useCommutes();
    const widen = async (limit: string, value: number): Promise<void> => {
        const { home: _, ...known } = shape(commute);
        const limits = { ...commute.limits, [limit]: value };
        const outcome = await act({ method: "PUT", path: `/api/v1/commutes/${commute.id}`, body: { ...known, limits }, what: "deed-commute" });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        // Without a network the next tap has to build on this one.
        if (outcome.kind === "queued") await put("own", "commutes", { items: mine.value?.items.map((one) => (one.id === commute.id ? { ...one, limits } : one)) });
        again();
    };
    if (why.own.length + why.others.length === 0) return null;
    return (
        <div class="card">
            <h2>{say("why-nobody")}</h2>
            <Refusal problem={problem} />
            <ul>{why.others.map((one) => <li key={one.code}>{one.text}</li>)}</ul>
            <ul class="plain">
                {why.own.map(({ text, limit, value }) => (
                    <li key={limit + value} class="actions">
                        <span>{text}</span>
                        <button type="button" class="quiet" aria-label={`${say("widen-now")}: ${text}`} onClick={() => void widen(limit, value)}><Icon name="plus" /> {say("widen-now")}</button>
                    </li>
                ))}
            </ul>
        </div>
    );
}
