//! Sixty texts of people who mean harm, wherever people may write: they stay texts, on every screen and in every page
//! that the server words.

import { type Page } from "@playwright/test";
import { lookAround, startCounty } from "./county.ts";
import { sideways } from "./everybody.ts";
import { HOSTILE, fitting } from "./hostile.ts";
import { Caller } from "./api.ts";
import { county, expect, picture, test } from "./phone.ts";
import { type Way, isReady, isSignedIn } from "./people.ts";
import { ways } from "./ways.ts";

/** In `make test` those that have broken pages most often; in `make soak` all. */
const ROUNDS = process.env["MITEINANDER_SOAK"] ? HOSTILE : [3, 24, 38, 51, 53].map((at) => HOSTILE[at] ?? "");

/** What a screen of ours never holds. */
const FOREIGN = [
    "base", "object", "embed", "iframe", "frame", "video", "audio", "source", "math", "style", "template", "main meta", "main link",
    "main script", "form[action]", "main img:not([src^='/']):not([src^='data:image/']):not([src^='blob:'])", "a[href^='javascript' i]",
    "a[href^='data:' i]", "a[href^='vbscript' i]", "meta[http-equiv]",
].join(",");

let end: (() => Promise<void>) | undefined;
let activities: string[] = [];
let club = "";
let sites: string[] = [];

test.beforeAll(async () => {
    test.setTimeout(240_000);
    end = await startCounty("hostile");
    const organiser = await Caller.as("organiser");
    const admin = await Caller.as("admin");
    for (const [at, text] of HOSTILE.entries()) activities.push(await posts(organiser, text, 1 + (at % 13)));
    const clubs = await organiser.ask<{ items: { id: string }[] }>("GET", "/api/v1/regions/sonnenau/clubs");
    club = clubs.items[0]?.id ?? "";
    const known = await admin.ask<{ items: { id: string }[] }>("GET", "/api/v1/regions/sonnenau/sites");
    sites = known.items.map((site) => site.id);
    await everywhere(HOSTILE[0] ?? "");
    await lookAround();
});

test.afterAll(async () => end?.());

async function posts(caller: Caller, text: string, days: number): Promise<string> {
    const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const { id } = await caller.ask<{ id: string }>("POST", "/api/v1/regions/sonnenau/activities", {
        title: fitting(text, 80), text: fitting(text, 5000), access_text: fitting(text, 500), cost_text: fitting(text, 200), language: "de",
        category: "sport", starts: `${date}T18:00`, ends: `${date}T19:00`, venue: { kind: "address", address: fitting(text, 200) },
    });
    return id;
}

/** Puts the text wherever somebody may put one: names, titles, club, sites, device. */
async function everywhere(text: string): Promise<void> {
    for (const role of ["trainee", "driver", "organiser", "admin"]) {
        const caller = await Caller.as(role, fitting(text, 60));
        await caller.ask("PATCH", "/api/v1/me", { display_name: fitting(text, 60) });
    }
    const admin = await Caller.as("admin");
    await admin.ask("PATCH", `/api/v1/clubs/${club}`, { name: fitting(text, 120), about: fitting(text, 4000), contact: fitting(text, 200) });
    // Two sites near each other may not be called alike: the employer of all, the name of one.
    for (const [at, site] of sites.entries()) {
        const name = at === 0 ? { name: fitting(text, 120) } : {};
        await admin.ask("PATCH", `/api/v1/sites/${site}`, { ...name, employer: fitting(text, 120) });
    }
}

/** What came of the texts other than texts. */
function harm(page: Page): Promise<{ elements: string[]; ran: number }> {
    return page.evaluate((foreign) => {
        const handlers = [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some(({ name }) => name.startsWith("on")));
        const elements = [...document.querySelectorAll(foreign), ...handlers].map((one) => one.outerHTML.slice(0, 120));
        return { elements, ran: (globalThis as { ran?: number }).ran ?? 0 };
    }, FOREIGN);
}

/** Says so where a text runs. */
const watches = (page: Page): Promise<unknown> =>
    page.addInitScript(() => Object.assign(globalThis, { hit: () => { (globalThis as { ran?: number }).ran = 1; } }));

/** The texts stayed texts: nothing ran, no element came of them, nothing reaches out of the screen. */
async function isUnharmed(page: Page, where: string): Promise<void> {
    expect.soft(await harm(page), where).toEqual({ elements: [], ran: 0 });
    expect.soft(await sideways(page), `${where} scrolls sideways`).toEqual([]);
}

for (const [at, text] of ROUNDS.entries()) {
    test(`they stay texts on every screen, ${at + 1} of ${ROUNDS.length}: ${JSON.stringify(text.slice(0, 40))}`, async ({ phone }) => {
        test.setTimeout(180_000);
        await watches(phone);
        await phone.setViewportSize({ width: 320, height: 740 });
        await everywhere(text);
        const own = activities[HOSTILE.indexOf(text)];
        const all: Way[] = [...ways(), { path: "/a/:id", own: false, name: "activity", address: `/a/${own}`, role: "trainee" }];
        for (const role of new Set(all.map((way) => way.role))) {
            if (role) await isSignedIn(phone, role);
            for (const way of all.filter((one) => one.role === role)) {
                await phone.goto(county() + way.address);
                await isReady(phone);
                await isUnharmed(phone, `${way.name} with ${text.slice(0, 60)}`);
                if (/^(start|activity|activities|me|matches)$/.test(way.name)) await picture(phone, `hostile-${at}-${way.name}`);
            }
        }
    });
}

test("where texts are taken for HTML, it is noticed", async ({ page }) => {
    await watches(page);
    await page.goto("about:blank");
    await page.evaluate(() => { document.body.append(document.createElement("main")); });
    let noticed = 0;
    for (const text of HOSTILE) {
        await page.evaluate((html) => { document.querySelector("main")?.setHTMLUnsafe(html); }, text);
        if ((await harm(page)).elements.length > 0) noticed += 1;
    }
    expect(noticed).toBeGreaterThan(20);
    expect((await harm(page)).ran).toBe(1);
});

test("they stay texts in the pages that the server words, before any script", async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE", viewport: { width: 320, height: 740 } });
    const page = await context.newPage();
    const asked: string[] = [];
    context.on("request", (request) => request.url().startsWith(`${county()}/`) || asked.push(request.url()));
    const open = ways().filter((way) => !way.own && !way.role).map((way) => way.address);
    for (const address of [...open, ...activities.map((id) => `/a/${id}`)]) {
        await page.goto(county() + address);
        await isUnharmed(page, address);
        expect.soft(await page.locator("script:not([type='application/ld+json'])").count(), `scripts in ${address}`).toBe(1);
        // What search engines read is data, which no browser runs.
        for (const data of await page.locator("script[type='application/ld+json']").allTextContents()) JSON.parse(data);
    }
    expect(asked).toEqual([]);
    await context.close();
});
