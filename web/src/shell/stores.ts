//! What the phone keeps, in stores by name. On somebody else's phone nothing is kept: there it lives as long as the page.

import { type UseStore, createStore, del, entries, get, keys, set } from "idb-keyval";

/** Says only that somebody is here for a visit; the browser forgets it with the tab. */
const VISIT = "visit";

let visit = within(() => sessionStorage.getItem(VISIT) !== null) ?? false;

/** Whether this is somebody else's phone, as was said when signing in. */
export const visiting = (): boolean => visit;

/** From now on nothing is kept on this phone; or `false`: it is one's own again. */
export function visits(begins: boolean): void {
    visit = begins;
    within(() => (begins ? sessionStorage.setItem(VISIT, "yes") : sessionStorage.clear()));
}

/** What the browser's own memory says; nothing where it has none. */
export function within<T>(work: () => T): T | undefined {
    try {
        return work();
    } catch {
        return undefined;
    }
}

export interface Store {
    get: <T>(key: string) => Promise<T | undefined>;
    set: (key: string, value: unknown) => Promise<void>;
    del: (key: string) => Promise<void>;
    keys: () => Promise<string[]>;
    entries: <T>() => Promise<[string, T][]>;
}

export function storeOf(name: string): Store {
    let opened: UseStore | undefined;
    const kept = (): UseStore => (opened ??= createStore(name, name));
    const passing = new Map<string, unknown>();
    return {
        get: async <T>(key: string) => (visit ? (passing.get(key) as T | undefined) : get<T>(key, kept())),
        set: async (key, value) => (visit ? void passing.set(key, value) : set(key, value, kept())),
        del: async (key) => (visit ? void passing.delete(key) : del(key, kept())),
        keys: async () => (visit ? [...passing.keys()] : keys<string>(kept())),
        entries: async <T>() => (visit ? ([...passing] as [string, T][]) : entries<string, T>(kept())),
    };
}
