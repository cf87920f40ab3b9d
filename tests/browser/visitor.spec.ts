//! What the phone of somebody who only looks around knows afterwards: nothing about them.

import { county, expect, test } from "./phone.ts";
import { isReady } from "./people.ts";
import { type Kept, kept, lines } from "./memory.ts";
import { ways } from "./ways.ts";

/** Choices that a visitor may have made: they say how the page looks, not who looks at it. */
const CHOICES = ["language", "region", "place", "text-size", "theme", "data-saver"];

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
    const mine = await kept(phone);
    const { stores, cached, local, session, cookies } = mine;
    expect(cookies).toBe("");
    expect(session).toEqual({});
    expect(Object.keys(local).filter((name) => !CHOICES.includes(name))).toEqual([]);
    expect(local["language"]).toBe("uk");
    expect(lines(mine).filter(({ store, key }) => store !== "reads/reads" || !key.startsWith("public "))).toEqual([]);
    expect(lines(mine).length, "what was read is there for reading without a network").toBeGreaterThan(2);
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
    const theirs = await kept(second);
    const names = (all: Kept["stores"]): string[] => Object.values(all).flat().map(([key]) => key).filter((key) => !/ text /.test(key)).sort();
    expect(names(theirs.stores)).toEqual(names(stores));
    expect(theirs.local).toEqual(local);
    await other.close();
});
