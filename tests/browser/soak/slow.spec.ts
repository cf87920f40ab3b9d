//! The first visit over a network as in the forest: 40 kbit/s, 800 ms there and back.

import { county, expect, test } from "../phone.ts";
import { activityOf } from "../api.ts";
import { isOnPhone, isSignedIn } from "../people.ts";

const SLOW = { offline: false, latency: 800, downloadThroughput: 40_000 / 8, uploadThroughput: 40_000 / 8 };

for (const address of ["/", "/activities"]) {
    test(`over 40 kbit/s and 800 ms the first text is there within ten seconds: ${address}`, async ({ phone, context }) => {
        test.setTimeout(120_000);
        const wire = await context.newCDPSession(phone);
        await wire.send("Network.enable");
        await wire.send("Network.emulateNetworkConditions", SLOW);
        await phone.goto(county() + address, { waitUntil: "commit", timeout: 60_000 });
        await phone.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0, undefined, { timeout: 60_000 });
        const text = await phone.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity);
        await phone.waitForSelector("nav.tabs", { timeout: 60_000 });
        const client = await phone.evaluate(() => performance.now());
        console.log(`40 kbit/s, 800 ms, ${address}: first text after ${Math.round(text)} ms, the client after ${Math.round(client)} ms`);
        expect(text).toBeLessThanOrEqual(10_000);
    });
}

test("over the same network every tap is answered within 100 ms", async ({ phone, context }) => {
    test.setTimeout(240_000);
    const { id } = await activityOf("organiser", { title: "Spaziergang im Wald", days: 9 });
    await isSignedIn(phone, "member");
    await phone.goto(`${county()}/a/${id}`);
    const join = phone.getByRole("button", { name: "Ich komme", exact: true });
    await expect(join).toBeVisible();
    await isOnPhone(phone);
    const wire = await context.newCDPSession(phone);
    await wire.send("Network.enable");
    await wire.send("Network.emulateNetworkConditions", SLOW);
    /** From the tap to the first change that is painted. */
    const answered = async (tap: () => Promise<void>): Promise<number> => {
        await phone.evaluate(() => {
            const times = globalThis as { tapped?: number; changed?: number };
            delete times.tapped;
            delete times.changed;
            addEventListener("click", () => {
                times.tapped = performance.now();
                const seen = new MutationObserver(() => {
                    seen.disconnect();
                    requestAnimationFrame(() => requestAnimationFrame(() => { times.changed = performance.now(); }));
                });
                seen.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
            }, { once: true, capture: true });
        });
        await tap();
        const took = await phone.waitForFunction(() => {
            const { tapped, changed } = globalThis as { tapped?: number; changed?: number };
            return tapped !== undefined && changed !== undefined ? changed - tapped : 0;
        });
        return took.jsonValue();
    };
    const taps: [string, () => Promise<void>][] = [
        ["join", () => join.click()],
        ["tab", () => phone.getByRole("link", { name: "Aktivitäten", exact: true }).click()],
        ["rides", () => phone.getByRole("link", { name: "Mitfahren", exact: true }).click()],
        ["me", () => phone.getByRole("link", { name: "Ich", exact: true }).click()],
        ["language", () => phone.locator("header .language").click()],
        ["Turkish", () => phone.getByRole("button", { name: "Türkçe" }).click()],
    ];
    for (const [name, tap] of taps) {
        const took = await answered(tap);
        console.log(`40 kbit/s, 800 ms: tap on ${name} answered after ${Math.round(took)} ms`);
        expect.soft(took, name).toBeLessThanOrEqual(100);
    }
});
