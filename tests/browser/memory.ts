//! What a browser keeps for our address, to be looked through.

import { type Page } from "@playwright/test";

export interface Kept {
    stores: Record<string, [key: string, value: string][]>;
    cached: string[];
    local: Record<string, string>;
    session: Record<string, string>;
    cookies: string;
}

/** Everything that the browser keeps for our address; cookies only as far as scripts see them. */
export const kept = (page: Page): Promise<Kept> => page.evaluate(async () => {
    const stores: Record<string, [key: string, value: string][]> = {};
    for (const { name = "" } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((done) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => done(opening.result);
        });
        for (const store of database.objectStoreNames) {
            const all = database.transaction(store).objectStore(store);
            const read = <T>(asking: IDBRequest<T>): Promise<T> =>
                new Promise((done) => { asking.onsuccess = () => done(asking.result); });
            const [keys, values] = await Promise.all([read(all.getAllKeys()), read(all.getAll())]);
            stores[`${name}/${store}`] = keys.map((key, at) => [String(key), JSON.stringify(values[at])]);
        }
        database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) cached.push(new URL(url).pathname);
    }
    return { stores, cached, local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie };
});

/** All lines of all stores. */
export const lines = ({ stores }: Kept): { store: string; key: string; value: string }[] =>
    Object.entries(stores).flatMap(([store, all]) => all.map(([key, value]) => ({ store, key, value })));
