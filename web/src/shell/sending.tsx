//! Sending what cannot wait: once at a time, a no told at the field that it is about, and in words where nobody answered.

import { useRef, useState } from "preact/hooks";
import { Offline, Problem } from "./api/client.ts";
import { Loading, Refusal, useFirstWrong } from "./ui/states.tsx";
import { say } from "./words.ts";

export interface Sending {
    busy: boolean;
    offline: boolean;
    problem: Problem | undefined;
    /** What is wrong with each field. */
    wrong: Record<string, string>;
    send: (work: () => Promise<unknown>) => Promise<void>;
}

interface State {
    busy?: boolean;
    offline?: boolean;
    problem?: Problem;
}

/** A no of our own, before anything is sent. */
export const wrongIn = (fields: Record<string, string>): Problem => new Problem(0, "told-at-field", "", "", fields);

export function useSending(): Sending {
    const [state, setState] = useState<State>({});
    const under = useRef(false);
    useFirstWrong(state.problem);
    const send = async (work: () => Promise<unknown>): Promise<void> => {
        if (under.current) return;
        under.current = true;
        setState({ busy: true });
        let next: State = {};
        try {
            await work();
        } catch (failed) {
            if (failed instanceof Problem) next = { problem: failed };
            else if (failed instanceof Offline) next = { offline: true };
            else throw failed;
        } finally {
            under.current = false;
            setState(next);
        }
    };
    const { busy = false, offline = false, problem } = state;
    return { busy, offline, problem, wrong: problem?.fields ?? {}, send };
}

/** What is still under way, or why it was not done. */
export function NotDone({ sending: { busy, offline, problem } }: { sending: Sending }) {
    if (busy) return <Loading />;
    if (offline) return <p class="band warn" role="alert">{say("needs-network")}</p>;
    return <Refusal problem={problem} />;
}
