//! Lighthouse on a phone: the built client, served by the binary, as a visitor opens it for the first time.

import { chromium } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchOptions } from "../chromium.ts";
import { county, expect, test } from "../phone.ts";
import { ways } from "../ways.ts";

const ROUNDS = 3;
const PORT = 9333;
const FOLDER = join(import.meta.dirname, "../../../target/browser/lighthouse");

interface Audit {
    score: number | null;
    numericValue?: number;
    title: string;
}

interface Result {
    categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, Audit>;
}

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Result } | undefined>;

/** The best of several rounds, by performance: what else the machine does can only make a page look slower. */
async function best(lighthouse: Lighthouse, address: string): Promise<Result> {
    const all: Result[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
        const told = await lighthouse(county() + address, { port: PORT, logLevel: "error", onlyCategories: ["performance", "accessibility", "best-practices"] });
        if (told) all.push(told.lhr);
    }
    const points = (told: Result): number => told.categories["performance"]?.score ?? 0;
    const [one] = all.sort((a, b) => points(b) - points(a));
    if (!one) throw new Error(`Lighthouse said nothing about ${address}`);
    return one;
}

/** What took points away. */
function lost({ categories, audits }: Result, category: string): string[] {
    const weighed = categories[category]?.auditRefs.filter((one) => one.weight > 0) ?? [];
    return weighed.map((one) => audits[one.id]).filter((one) => one && one.score !== null && one.score < 0.9).map((one) => one?.title ?? "");
}

test("Lighthouse gives a phone at least 95 for speed, and 100 for access and good practice", async () => {
    test.setTimeout(900_000);
    const module = join(import.meta.dirname, "../../lighthouse/node_modules/lighthouse/core/index.js");
    const { default: lighthouse } = (await import(module)) as { default: Lighthouse };
    const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, `--remote-debugging-port=${PORT}`] });
    mkdirSync(FOLDER, { recursive: true });
    for (const way of ways().filter((one) => !one.own && !one.role)) {
        const told = await best(lighthouse, way.address);
        writeFileSync(join(FOLDER, `${way.name}.json`), JSON.stringify(told));
        const points = (name: string): number => Math.round((told.categories[name]?.score ?? 0) * 100);
        const figure = (name: string): number => told.audits[name]?.numericValue ?? Infinity;
        const [lcp, cls, tbt] = [figure("largest-contentful-paint"), figure("cumulative-layout-shift"), figure("total-blocking-time")];
        console.log(`${way.path}: performance ${points("performance")}, accessibility ${points("accessibility")}, best practices `
            + `${points("best-practices")}; LCP ${Math.round(lcp)} ms, CLS ${cls.toFixed(3)}, TBT ${Math.round(tbt)} ms`);
        expect.soft(points("performance"), `${way.path}: ${lost(told, "performance").join(", ")}`).toBeGreaterThanOrEqual(95);
        expect.soft(lost(told, "accessibility"), way.path).toEqual([]);
        expect.soft(points("accessibility"), way.path).toBe(100);
        expect.soft(points("best-practices"), `${way.path}: ${lost(told, "best-practices").join(", ")}`).toBe(100);
        expect.soft(lcp, `${way.path}: LCP`).toBeLessThanOrEqual(2000);
        expect.soft(cls, `${way.path}: CLS`).toBeLessThanOrEqual(0.1);
        expect.soft(tbt, `${way.path}: TBT`).toBeLessThanOrEqual(150);
    }
    await browser.close();
});
