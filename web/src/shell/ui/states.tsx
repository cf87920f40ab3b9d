//! What a screen shows while it has nothing to show yet, or cannot.

import { useEffect } from "preact/hooks";
import { Icon } from "./icon.tsx";
import type { Read } from "../reads.ts";
import type { Problem } from "../api/client.ts";
import { ago } from "./time.tsx";
import { say } from "../words.ts";

export function Loading() {
    return <p class="loading" role="status"><span class="spinner" aria-hidden="true" /> {say("loading")}</p>;
}

/** Why nothing could be read, and the way to try again. */
export function Failed({ read }: { read: Pick<Read<unknown>, "problem" | "offline" | "again"> }) {
    return (
        <div class="card warn" role="alert">
            <p><Icon name={read.offline ? "offline" : "warning"} /> {read.problem?.title ?? say("offline-nothing-kept")}</p>
            {read.problem && <p>{read.problem.detail}</p>}
            <button type="button" onClick={read.again}>{say("try-again")}</button>
        </div>
    );
}

/** Says how old it is, where it is not fresh. */
export function Since({ read }: { read: Read<unknown> }) {
    if (read.since === undefined) return null;
    return <p class="hint" role="status"><Icon name="offline" /> {say("read-ago", { ago: ago(read.since) })}</p>;
}

/** After a no one goes on at the first field that is wrong, wherever it was folded away. */
export function useFirstWrong(problem: Problem | undefined): void {
    useEffect(() => {
        if (!problem) return;
        const field = document.querySelector<HTMLElement>("main :is([aria-invalid], .wrong[tabindex])");
        for (let around = field?.closest("details"); around; around = around.parentElement?.closest("details")) around.open = true;
        field?.focus();
    }, [problem]);
}

/** A no of the server, in the reader's words; our own stands at its field alone. */
export function Refusal({ problem }: { problem: Problem | undefined }) {
    useFirstWrong(problem);
    if (!problem || problem.code === "told-at-field") return null;
    return (
        <div class="card warn" role="alert">
            <p><strong><Icon name="warning" /> {problem.title}</strong></p>
            <p>{problem.detail}</p>
        </div>
    );
}
