//! Writing: every deed is kept on the phone before it is sent, sent with its own Idempotency-Key, and forgotten only when
//! the server has answered. So nothing is lost with the network, nothing is done twice, and nothing in another's name.

import { useEffect, useState } from "preact/hooks";
import { Offline, Problem, ask, problem } from "./api/client.ts";
import { forgetDraft } from "./drafts.ts";
import { storeOf } from "./stores.ts";
import { inTurn, name, named, shownHere, signedInHere } from "./who.ts";
import { languageHeader, say } from "./words.ts";

const store = storeOf("deeds");

/** The server knows a key for seven days (decisions/idempotency-keys.md). After six nothing is sent again by itself. */
const TOO_OLD = 6 * 86_400_000;

/** How often a deed that makes the server fail is sent before it counts as refused. */
const MOST_FAILURES = 5;

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
    /** The account that did it. */
    whose: string;
    failures?: number;
    refused?: { title: string; detail: string };
}

export type Outcome =
    | { kind: "done"; answer: unknown }
    | { kind: "queued" }
    | { kind: "refused"; problem: Problem };

const listeners = new Set<() => void>();
const changed = (): void => listeners.forEach((listener) => listener());

let last = 0;

/** Does it now, or as soon as there is a network. */
export async function act(deed: Deed): Promise<Outcome> {
    last = Math.max(Date.now(), last + 1);
    const kept: KeptDeed = { ...deed, key: crypto.randomUUID(), at: last, whose: shownHere() ?? "" };
    await write(kept);
    return inTurn(async () => {
        if (!(await sendAll(kept))) return { kind: "queued" };
        const outcome = await send(kept);
        if (outcome.kind === "refused") await forget(kept.key);
        return outcome;
    });
}

/** A browser that keeps nothing still sends. */
async function write(deed: KeptDeed): Promise<void> {
    await store.set(deed.key, deed).catch(() => undefined);
    changed();
}

async function send(deed: KeptDeed): Promise<Outcome> {
    try {
        const answer = await ask(request(deed));
        if (answer.status === 503 || answer.status === 429 || answer.status === 401) return { kind: "queued" };
        const body: unknown = answer.status === 204 ? undefined : await answer.json();
        if (answer.status >= 500 && (deed.failures ?? 0) + 1 < MOST_FAILURES) {
            await write({ ...deed, failures: (deed.failures ?? 0) + 1 });
            return { kind: "queued" };
        }
        if (!answer.ok) return { kind: "refused", problem: problem(answer.status, body) };
        if (deed.draft) await forgetDraft(deed.whose, deed.draft).catch(() => undefined);
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

/** Sends what waits, the oldest first, up to a deed; `false` where that deed may not follow now. */
async function sendAll(until?: KeptDeed): Promise<boolean> {
    const list = await waiting();
    if (list.length === 0 && !until) return true;
    const me = await whoIsHere();
    if (until && until.whose !== me) return false;
    for (const deed of list.filter((one) => one.whose === me)) {
        if (until && deed.at >= until.at) break;
        if (Date.now() - deed.at > TOO_OLD) await refuse(deed, say("deed-too-old"), say("deed-too-old-why"));
        else if (!(await sendOne(deed))) return false;
    }
    return true;
}

/** Sends one that waited; `false` where the network failed. */
async function sendOne(deed: KeptDeed): Promise<boolean> {
    const outcome = await send(deed);
    if (outcome.kind === "done") dispatchEvent(new Event("sent"));
    if (outcome.kind === "refused") await refuse(deed, outcome.problem.title, outcome.problem.detail);
    return outcome.kind !== "queued";
}

const refuse = (deed: KeptDeed, title: string, detail: string): Promise<void> =>
    write({ ...deed, refused: { title, detail } });

/** Who would be sending: the phone's own memory, or after a sign-in the server. Nobody: nothing is sent. */
async function whoIsHere(): Promise<string | undefined> {
    const known = await named();
    if (known || !(await signedInHere())) return known;
    const answer = await ask(new Request("/api/v1/me")).catch(() => undefined);
    if (!answer?.ok) return undefined;
    const { id } = (await answer.json()) as { id: string };
    await name(id);
    return id;
}

/** Sends what waits. */
export const flush = (): Promise<boolean> => inTurn(() => sendAll());

/** What is kept, the oldest first. */
export async function deeds(): Promise<KeptDeed[]> {
    const all = await store.entries<KeptDeed>().catch(() => []);
    return all.map(([, deed]) => deed).sort((a, b) => a.at - b.at);
}

const waiting = async (): Promise<KeptDeed[]> => (await deeds()).filter((deed) => !deed.refused);

/** Forgets a deed: it is done, or its refusal was read. */
export async function forget(key: string): Promise<void> {
    await store.del(key).catch(() => undefined);
    changed();
}

/** Forgets what this account did and what was not sent: one signs out. */
export async function forgetDeeds(whose: string | undefined): Promise<void> {
    for (const deed of await deeds()) if (deed.whose === whose) await store.del(deed.key);
    changed();
}

/** Forgets what nobody came back for within two weeks. */
export async function forgetOldDeeds(now: number): Promise<void> {
    for (const deed of await deeds()) if (now - deed.at > 2.5 * TOO_OLD) await store.del(deed.key);
}

/** What is kept of whoever is here, as it changes; or of all, where one has to know that something waits at all. */
export function useDeeds(ofAll = false): KeptDeed[] {
    const [list, setList] = useState<KeptDeed[]>([]);
    useEffect(() => {
        const read = (): void => void deeds().then(setList);
        read();
        listeners.add(read);
        return () => void listeners.delete(read);
    }, []);
    return ofAll ? list : list.filter((deed) => deed.whose === shownHere());
}

/** Sends what waits when the network is back, when the page is looked at again, and now. */
export function watchNetwork(): void {
    const go = (): void => void flush();
    addEventListener("online", go);
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && go());
    setInterval(() => void waiting().then((list) => list.length > 0 && go()), 15_000);
    go();
}
