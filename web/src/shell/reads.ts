//! Reading: what was read before is shown at once, then asked for anew. Own things are forgotten when one signs out.

import { useEffect, useRef, useState } from "preact/hooks";
import { Offline, Problem } from "./api/client.ts";
import { storeOf } from "./stores.ts";
import { language } from "./words.ts";

const store = storeOf("reads");

/** What somebody typed to look for is not kept: a key that begins with "search" lives as long as the tab. */
const PASSING = /^\S+ \S+ search /;

const CHANGES = ["sent", "news"];

/** `own`: about the one who is signed in. `public`: the same for everyone. */
export type Whose = "own" | "public";

interface Kept<T> {
    value: T;
    at: number;
}

const memory = new Map<string, Kept<unknown>>();

export interface Read<T> {
    /** What is known, if anything is. */
    value: T | undefined;
    /** When it was read, in milliseconds since 1970; nothing where it is fresh. */
    since: number | undefined;
    problem: Problem | undefined;
    offline: boolean;
    loading: boolean;
    again: () => void;
}

/** Reads by a key that names it, and a function that asks for it. No key: nothing is read. */
export function useRead<T>(whose: Whose, key: string | undefined, asks: () => Promise<T>): Read<T> {
    const full = key === undefined ? undefined : `${whose} ${language()} ${key}`;
    const known = full === undefined ? undefined : (memory.get(full) as Kept<T> | undefined);
    const [, changed] = useState(0);
    const state = useRef({ full, problem: undefined as Problem | undefined, offline: false, loading: true });
    if (state.current.full !== full) state.current = { full, problem: undefined, offline: false, loading: true };
    const [round, setRound] = useState(0);
    useEffect(() => {
        if (full === undefined) return;
        const mine = state.current;
        const show = (): void => changed((count) => count + 1);
        if (!memory.has(full)) void recall<T>(full).then((found) => found && show());
        asks().then(
            (value) => remember(full, value).then(() => Object.assign(mine, { offline: false, problem: undefined })),
            (failed: unknown) => {
                if (failed instanceof Problem) {
                    mine.problem = failed;
                    // What is not there any more is not kept on the phone either.
                    if (failed.status === 404) void drop(full);
                }
                else if (failed instanceof Offline) mine.offline = true;
                else throw failed;
            },
        ).finally(() => {
            mine.loading = false;
            show();
        });
    }, [full, round]);
    useEffect(() => {
        // What had waited was sent, or there is news: what is shown may have changed by it.
        const anew = (): void => setRound((count) => count + 1);
        for (const event of CHANGES) addEventListener(event, anew);
        return () => CHANGES.forEach((event) => removeEventListener(event, anew));
    }, []);
    const { problem, offline, loading } = state.current;
    const gone = problem?.status === 404 || problem?.status === 401;
    return {
        value: gone ? undefined : known?.value,
        since: offline ? known?.at : undefined,
        problem,
        offline,
        loading,
        again: () => setRound((count) => count + 1),
    };
}

async function recall<T>(key: string): Promise<boolean> {
    const found = await store.get<Kept<T>>(key).catch(() => undefined) ?? await otherwise<T>(key);
    if (!found || memory.has(key)) return false;
    memory.set(key, found);
    return true;
}

/** The same, read in another language: better than nothing where the language was changed without a network. */
async function otherwise<T>(key: string): Promise<Kept<T> | undefined> {
    const [whose, , ...rest] = key.split(" ");
    const same = (other: string): boolean => {
        const [othersWhose, , ...othersRest] = other.split(" ");
        return othersWhose === whose && othersRest.join(" ") === rest.join(" ");
    };
    const found = (await store.keys().catch(() => [])).find(same);
    return found === undefined ? undefined : store.get<Kept<T>>(found);
}

async function remember(key: string, value: unknown): Promise<void> {
    const before = memory.get(key)?.value;
    // The same again is the same thing: a list that somebody scrolls keeps the pages that they opened.
    const line = { value: JSON.stringify(before) === JSON.stringify(value) ? before : value, at: Date.now() };
    memory.set(key, line);
    if (!PASSING.test(key)) await store.set(key, line).catch(() => undefined);
}

async function drop(key: string): Promise<void> {
    memory.delete(key);
    await store.del(key).catch(() => undefined);
}

/** What is known of something, without asking. */
export async function recalled<T>(whose: Whose, key: string): Promise<T | undefined> {
    const full = `${whose} ${language()} ${key}`;
    await recall(full);
    return (memory.get(full) as Kept<T> | undefined)?.value;
}

/** Puts what is known anew, after it changed by one's own doing. */
export const put = (whose: Whose, key: string, value: unknown): Promise<void> =>
    remember(`${whose} ${language()} ${key}`, value);

/** Forgets everything that is one's own. */
export async function forgetOwn(): Promise<void> {
    for (const key of memory.keys()) if (key.startsWith("own ")) memory.delete(key);
    for (const key of await store.keys()) if (key.startsWith("own ")) await store.del(key);
}

/** Forgets what is older than two weeks, so that a phone's memory stays small. */
export async function forgetOld(now: number): Promise<void> {
    for (const [key, line] of await store.entries<Kept<unknown>>()) {
        if (now - line.at > 14 * 86_400_000) await store.del(key);
    }
}
