//! Writing: every deed is kept on the phone before it is sent, sent with its own Idempotency-Key, and forgotten only when
//! the server has answered. So nothing is lost with the network, and nothing is done twice.

import { createStore, del, get, set, values } from "idb-keyval";
import { useEffect, useState } from "preact/hooks";
import { Offline, Problem, ask, problem } from "./api/client.ts";
import { forgetDraft } from "./drafts.ts";
import { languageHeader } from "./words.ts";

const store = createStore("deeds", "deeds");

/** Something one does; `what` is the id of a message that says it in words, `about` a name in it. */
export interface Deed {
    method: "POST" | "PUT" | "PATCH" | "DELETE";
    path: string;
    body?: unknown;
    what: string;
    about?: string;
    /** The draft that it sends: kept until the server has it. */
    draft?: string;
}

/** A deed that is kept: not sent yet, or refused and not yet read about. */
export interface KeptDeed extends Deed {
    key: string;
    at: number;
    refused?: { title: string; detail: string };
}

export type Outcome =
    | { kind: "done"; answer: unknown }
    | { kind: "queued" }
    | { kind: "refused"; problem: Problem };

const listeners = new Set<() => void>();
const changed = (): void => listeners.forEach((listener) => listener());

/** Does it now, or as soon as there is a network. */
export async function act(deed: Deed): Promise<Outcome> {
    const kept: KeptDeed = { ...deed, key: crypto.randomUUID(), at: Date.now() };
    await set(kept.key, kept, store);
    changed();
    return inTurn(async () => {
        const earlier = (await waiting()).some((other) => other.at < kept.at);
        if (earlier && !(await sendAll(kept.at))) return { kind: "queued" };
        const outcome = await send(kept);
        if (outcome.kind === "refused") await forget(kept.key);
        return outcome;
    });
}

/** One after the other, in one tab at a time: a deed may build on the one before it. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    navigator.locks.request("deeds", work) as Promise<T>;

async function send(deed: KeptDeed): Promise<Outcome> {
    try {
        const answer = await ask(request(deed));
        if (answer.status === 503 || answer.status === 429 || answer.status === 401) return { kind: "queued" };
        const body: unknown = answer.status === 204 ? undefined : await answer.json();
        if (!answer.ok) return { kind: "refused", problem: problem(answer.status, body) };
        if (deed.draft) await forgetDraft(deed.draft).catch(() => undefined);
        await forget(deed.key);
        return { kind: "done", answer: body };
    } catch (failed) {
        // No answer, or one that was cut: it may have been done. The key tells the server when it comes again.
        if (failed instanceof Offline || failed instanceof TypeError || failed instanceof SyntaxError) {
            return { kind: "queued" };
        }
        throw failed;
    }
}

function request(deed: KeptDeed): Request {
    const headers = new Headers({ "accept-language": languageHeader(), "idempotency-key": deed.key });
    if (deed.body === undefined) return new Request(deed.path, { method: deed.method, headers });
    headers.set("content-type", "application/json");
    return new Request(deed.path, { method: deed.method, headers, body: JSON.stringify(deed.body) });
}

/** Sends what waits, the oldest first; `false` where the network failed on the way. */
async function sendAll(before = Infinity): Promise<boolean> {
    for (const deed of await waiting()) {
        if (deed.at >= before) break;
        const outcome = await send(deed);
        if (outcome.kind === "queued") return false;
        if (outcome.kind === "refused") {
            const { title, detail } = outcome.problem;
            await set(deed.key, { ...deed, refused: { title, detail } }, store);
            changed();
        }
    }
    return true;
}

/** Sends what waits. */
export const flush = (): Promise<boolean> => inTurn(() => sendAll());

/** What is kept, the oldest first. */
export async function deeds(): Promise<KeptDeed[]> {
    return (await values<KeptDeed>(store)).sort((a, b) => a.at - b.at);
}

const waiting = async (): Promise<KeptDeed[]> => (await deeds()).filter((deed) => !deed.refused);

/** Forgets a deed: it is done, or its refusal was read. */
export async function forget(key: string): Promise<void> {
    if ((await get(key, store)) !== undefined) await del(key, store);
    changed();
}

/** Forgets them all: one signs out. */
export async function forgetDeeds(): Promise<void> {
    for (const deed of await deeds()) await del(deed.key, store);
    changed();
}

/** What is kept, as it changes. */
export function useDeeds(): KeptDeed[] {
    const [list, setList] = useState<KeptDeed[]>([]);
    useEffect(() => {
        const read = (): void => void deeds().then(setList);
        read();
        listeners.add(read);
        return () => void listeners.delete(read);
    }, []);
    return list;
}

/** Sends what waits when the network is back, when the page is looked at again, and now. */
export function watchNetwork(): void {
    const go = (): void => void flush();
    addEventListener("online", go);
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && go());
    setInterval(() => void waiting().then((list) => list.length > 0 && go()), 15_000);
    go();
}
