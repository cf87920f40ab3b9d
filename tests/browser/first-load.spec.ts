//! What a phone loads the first time it opens a page, before anybody taps.

import { county, expect, test } from "./phone.ts";
import { isReady } from "./people.ts";

test.use({ serviceWorkers: "block" });

/** What a first visit may cost, compressed: text, style, words and code (docs/benchmarks.md has what it does cost). */
const MOST = 70 * 1024;

for (const path of ["/", "/activities"]) {
    test(`a first visit of ${path} loads what it shows, and nothing that only few need`, async ({ phone, context }) => {
        const wire = await context.newCDPSession(phone);
        await wire.send("Network.enable");
        const names = new Map<string, string>();
        const sizes: [name: string, bytes: number][] = [];
        wire.on("Network.requestWillBeSent", ({ requestId, request }) => names.set(requestId, new URL(request.url).pathname));
        wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.push([names.get(requestId) ?? "", encodedDataLength]));
        await phone.goto(county() + path);
        await isReady(phone);
        const sum = sizes.reduce((all, [, bytes]) => all + bytes, 0);
        console.log(`first visit of ${path}: ${sum} bytes, headers among them: ${sizes.map(([name, bytes]) => `${name} ${bytes}`).join(", ")}`);
        expect(sum).toBeLessThan(MOST);
        expect(sizes.filter(([name]) => /\/assets\/(map|door|rides|organise|account)-/.test(name))).toEqual([]);
        expect(sizes.filter(([name]) => name.includes("/assets/words-")).length, "one language").toBe(1);
        // One import too many, and a bundler puts them into a file of another name.
        for (const [name] of sizes.filter(([one]) => one.endsWith(".js"))) {
            expect(await (await fetch(county() + name)).text(), `${name} has the map or the roster in it`).not.toMatch(/map-hands|strip fill/);
        }
    });
}
