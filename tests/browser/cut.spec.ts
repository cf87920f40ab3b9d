//! The network is cut in the middle of what people do, before and after the server has it, and the tab is killed: whatever
//! was said to be saved is there afterwards, once.

import { type BrowserContext, type Page, type Route } from "@playwright/test";
import { Caller, activityOf } from "./api.ts";
import { county, expect, test } from "./phone.ts";
import { isOnPhone, isSignedIn } from "./people.ts";

/** Four actions each. */
const ROUNDS = process.env["MITEINANDER_SOAK"] ? 50 : 4;

type Cut = "before" | "after" | "none";

/** Chance that can be told again: the same cuts for the same seed. */
function chance(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
        return state / 4_294_967_296;
    };
}

/** Cuts writes as chance will have it: before the server hears of them, or after it did them and before anybody knows. */
async function cuts(context: BrowserContext, next: () => number): Promise<{ told: Record<Cut, number> }> {
    const told = { before: 0, after: 0, none: 0 };
    await context.route("**/api/v1/**", async (route: Route) => {
        const write = !["GET", "HEAD"].includes(route.request().method()) && !/sign-|refresh/.test(route.request().url());
        const dice = next();
        const cut: Cut = !write || dice < 0.3 ? "none" : dice < 0.6 ? "before" : "after";
        if (write) told[cut] += 1;
        if (cut === "after") await route.fetch().catch(() => undefined);
        await (cut === "none" ? route.continue() : route.abort("internetdisconnected")).catch(() => undefined);
    });
    return { told };
}

/** How many deeds the phone still keeps. */
const kept = (phone: Page): Promise<number> => phone.evaluate(() => new Promise<number>((done) => {
    const opening = indexedDB.open("deeds");
    opening.onsuccess = () => {
        const { result } = opening;
        if (!result.objectStoreNames.contains("deeds")) return done(0);
        const counting = result.transaction("deeds").objectStore("deeds").count();
        counting.onsuccess = () => done(counting.result);
        result.close();
    };
}));

/** Said of this one deed, when it is on the phone; the band above the screen may still speak of earlier ones. */
const SAVED = /Gespeichert\. Es wird gesendet/;

/** Joins, and waits until the phone says that it has it, or the server. */
async function joins(phone: Page, id: string | undefined): Promise<void> {
    await phone.goto(`${county()}/a/${id}`);
    await phone.getByRole("button", { name: "Ich komme", exact: true }).click();
    await expect(phone.getByText(SAVED).or(phone.getByText("Sie sind dabei.")).first()).toBeVisible();
}

async function leaves(phone: Page, id: string | undefined): Promise<void> {
    await phone.goto(`${county()}/a/${id}`);
    await phone.getByRole("button", { name: "Ich komme doch nicht" }).click();
    await expect(phone.getByText(SAVED).or(phone.getByRole("button", { name: "Ich komme", exact: true })).first()).toBeVisible();
}

async function posts(phone: Page, title: string): Promise<void> {
    await phone.goto(`${county()}/post`);
    await phone.getByLabel("Was machen Sie?").fill(title);
    const again = phone.getByRole("button", { name: "Ändern", exact: true });
    if (await again.isVisible()) await again.click();
    await phone.getByLabel("Wo?").fill("Rumpel");
    await phone.getByRole("button", { name: "Rumpelzell" }).click();
    await phone.getByRole("button", { name: "Veröffentlichen" }).click();
    await expect(phone.getByText(SAVED).or(phone.getByRole("heading", { name: title })).first()).toBeVisible();
}

interface Listed {
    title: string;
    taken: number;
}

/** All activities whose title begins so, as anybody reads them. */
async function listed(beginning: string): Promise<Listed[]> {
    const caller = await Caller.as("admin");
    const all: Listed[] = [];
    for (let next: string | undefined = ""; next !== undefined;) {
        const after: string = next && `&after=${encodeURIComponent(next)}`;
        const page = await caller.ask<{ items: Listed[]; next?: string }>("GET", `/api/v1/regions/sonnenau/activities?limit=100${after}`);
        all.push(...page.items);
        next = page.next ?? undefined;
    }
    return all.filter((one) => one.title.startsWith(beginning));
}

test("the network is cut in the middle of actions, and the tab is killed: nothing is lost, nothing is doubled", async ({ phone, context }) => {
    test.setTimeout(ROUNDS * 60_000);
    const seed = Number(process.env["CUT_SEED"] ?? 20_261_124);
    const next = chance(seed);
    const joined: string[] = [];
    const left: string[] = [];
    for (let at = 0; at < 2 * ROUNDS; at += 1) joined.push((await activityOf("organiser", { title: `Beitritt ${at}`, days: 3 })).id);
    for (let at = 0; at < ROUNDS; at += 1) left.push((await activityOf("organiser", { title: `Austritt ${at}`, days: 4 })).id);
    const driver = await Caller.as("driver");
    for (const id of left) await driver.ask("PUT", `/api/v1/activities/${id}/attendance`, { children: 0, companions: 0 });

    await isSignedIn(phone, "driver");
    await phone.goto(county());
    await isOnPhone(phone);
    let page = phone;
    const { told } = await cuts(context, next);
    let killed = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
        const actions = [
            () => joins(page, joined[2 * round]),
            () => leaves(page, left[round]),
            () => posts(page, `Schnitt ${round} von ${ROUNDS}`),
            () => joins(page, joined[2 * round + 1]),
        ];
        for (const action of actions) {
            await action();
            if (next() > 0.3) continue;
            killed += 1;
            const before = page;
            page = await context.newPage();
            await before.close();
        }
        await page.goto(county());
        await expect.poll(async () => {
            await page.evaluate(() => dispatchEvent(new Event("online")));
            return kept(page);
        }, { timeout: 50_000, intervals: [200] }).toBe(0);
    }
    console.log(`${4 * ROUNDS} actions, seed ${seed}: ${told.before + told.after + told.none} sendings, ${told.before} cut before the server had it, `
        + `${told.after} after, ${killed} tabs killed`);
    expect(told.before + told.after, "something was cut").toBeGreaterThan(ROUNDS);
    const titles = (await listed("Schnitt ")).map((one) => one.title).sort();
    expect(titles).toEqual(Array.from({ length: ROUNDS }, (_, round) => `Schnitt ${round} von ${ROUNDS}`).sort());
    expect((await listed("Beitritt ")).map((one) => one.taken)).toEqual(joined.map(() => 1));
    expect((await listed("Austritt ")).map((one) => one.taken)).toEqual(left.map(() => 0));
});
