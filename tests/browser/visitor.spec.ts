//! What the phone of somebody who only looks around knows afterwards: nothing about them.

import { county, expect, test } from "./phone.ts";
import { isReady } from "./people.ts";
import { ways } from "./ways.ts";

/** Choices that a visitor may have made: they say how the page looks, not who looks at it. */
const CHOICES = ["language", "region", "place", "text-size", "theme", "data-saver"];

/** Everything that the browser keeps for our address. */
async function kept() {
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
}

test("whoever walks through all public screens leaves no cookie, no identifier and nothing but public pages", async ({ phone, context }) => {
    test.setTimeout(180_000);
    const open = ways().filter((way) => !way.own);
    await phone.goto(`${county()}/language`);
    await phone.getByRole("button", { name: "Українська" }).click();
    await expect(phone.locator("html")).toHaveAttribute("lang", "uk");
    for (const way of open) {
        await phone.goto(county() + way.address);
        await isReady(phone);
    }
    await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    expect(await context.cookies()).toEqual([]);
    const { stores, cached, local, session, cookies } = await phone.evaluate(kept);
    expect(cookies).toBe("");
    expect(session).toEqual({});
    expect(Object.keys(local).filter((name) => !CHOICES.includes(name))).toEqual([]);
    expect(local["language"]).toBe("uk");
    const lines = Object.entries(stores).flatMap(([store, all]) => all.map(([key, value]) => ({ store, key, value })));
    expect(lines.filter(({ store, key }) => store !== "reads/reads" || !key.startsWith("public "))).toEqual([]);
    expect(lines.length, "what was read is there for reading without a network").toBeGreaterThan(2);
    expect(cached.filter((path) => !/^\/(shell|icon\.svg|manifest\.webmanifest|assets\/[\w.-]+)$/.test(path))).toEqual([]);
    // Two visitors keep the same: there is nothing in it that tells one from the other. (The legal texts are read ahead, in their own time.)
    const other = await context.browser()?.newContext({ locale: "de-DE" });
    const second = await other?.newPage();
    if (!other || !second) throw new Error("no second phone");
    await second.goto(`${county()}/language`);
    await second.getByRole("button", { name: "Українська" }).click();
    await expect(second.locator("html")).toHaveAttribute("lang", "uk");
    for (const way of open) {
        await second.goto(county() + way.address);
        await isReady(second);
    }
    const theirs = await second.evaluate(kept);
    const names = (all: typeof stores): string[] => Object.values(all).flat().map(([key]) => key).filter((key) => !/ text /.test(key)).sort();
    expect(names(theirs.stores)).toEqual(names(stores));
    expect(theirs.local).toEqual(local);
    await other.close();
});
