//! Without a network: what is there, how fast, in which language; and in whose name things are sent afterwards.

import { type BrowserContext, type Page } from "@playwright/test";
import { county, expect, picture, signIn, test } from "./phone.ts";
import { isOnPhone, isReady, isSignedIn } from "./people.ts";
import { kept, lines } from "./memory.ts";
import { activityOf, attends } from "./api.ts";

/** Numbers in words stand between marks that keep their direction. */
const WAITS = /Gespeichert\. .?1.? Eintrag wird noch gesendet\./;

/** The client has put itself on the phone, with the words of all languages and what it reads ahead. */
async function isKept(phone: Page, readAhead: string): Promise<void> {
    await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect.poll(() => phone.evaluate(async () => (await (await caches.open("words")).keys()).length)).toBeGreaterThan(4);
    await expect.poll(async () => lines(await kept(phone)).some(({ key }) => key.includes(readAhead)), { timeout: 20_000 }).toBe(true);
}

/** Joins an activity while there is no network. */
async function joinsOffline(phone: Page, context: BrowserContext, id: string): Promise<void> {
    await phone.goto(`${county()}/a/${id}`);
    await expect(phone.getByRole("button", { name: "Ich komme", exact: true })).toBeVisible();
    await isOnPhone(phone);
    await context.setOffline(true);
    await phone.getByRole("button", { name: "Ich komme", exact: true }).click();
    await expect(phone.getByText(WAITS)).toBeVisible();
}

test("with no network it opens within a second, with my next two weeks, each in full", async ({ phone, context }) => {
    const { id, title } = await activityOf("organiser", { title: "Boule am Abend", days: 5 });
    await isSignedIn(phone, "member");
    await attends(phone, id);
    await phone.goto(county());
    await isReady(phone);
    await isOnPhone(phone);
    await isKept(phone, `activity ${id}`);
    await isKept(phone, " privacy");
    await context.setOffline(true);
    const took: number[] = [];
    await phone.addInitScript((words) => {
        const watch = (): void => {
            if (!document.body?.innerText.includes(words)) return void requestAnimationFrame(watch);
            performance.mark("painted");
        };
        watch();
    }, title);
    for (let round = 0; round < 3; round += 1) {
        await phone.goto(county());
        await expect(phone.getByRole("link", { name: title })).toBeVisible();
        took.push(await phone.evaluate(() => performance.getEntriesByName("painted")[0]?.startTime ?? Infinity));
    }
    console.log(`opened with no network after ${took.map(Math.round).join(", ")} ms`);
    expect(Math.min(...took)).toBeLessThan(1000);
    await phone.getByRole("link", { name: title }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(phone.getByText("Sie sind dabei.")).toBeVisible();
    await phone.getByRole("link", { name: "Datenschutz" }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Datenschutz");
    await expect(phone.locator(".card.written")).not.toBeEmpty();
});

test("a visitor's phone keeps what a visitor sees; whoever signs in has every screen there, with no network too", async ({ phone, context }) => {
    const modules = async (): Promise<string[]> => (await kept(phone)).cached.flatMap((path) => /^\/assets\/(\w+)-.*\.js$/.exec(path)?.[1] ?? []);
    await phone.goto(county());
    await isReady(phone);
    await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect.poll(modules).toContain("shell");
    expect(await modules()).toContain("door");
    expect((await modules()).filter((name) => /rides|organise|account/.test(name))).toEqual([]);
    await signIn(phone, "member");
    await isOnPhone(phone);
    expect(await modules()).toEqual(expect.arrayContaining(["rides", "organise", "account"]));
    await context.setOffline(true);
    await phone.goto(`${county()}/me`);
    await expect(phone.getByRole("heading", { level: 1 })).not.toBeEmpty();
    await phone.getByRole("link", { name: "Mitfahren" }).first().click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Wer fährt meinen Weg?");
});

test("the language changes in two taps without a network, also to one that was never read", async ({ phone, context }) => {
    await phone.goto(`${county()}/activities`);
    await isReady(phone);
    await isKept(phone, " text ");
    await context.setOffline(true);
    await phone.locator("header .language").click();
    await phone.getByRole("button", { name: "العربية" }).click();
    await expect(phone.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("الأنشطة");
    await expect(phone.locator("main h3 a").first()).toBeVisible();
});

test("help and the region's own texts are two taps away, also with no network; easy German says that it is not tested yet", async ({ phone, context }) => {
    await phone.goto(`${county()}/language`);
    await phone.getByRole("button", { name: "Leichte Sprache" }).click();
    // A choice is kept once its words are there.
    await expect(phone.locator("html")).toHaveAttribute("lang", "de-simple");
    await phone.reload();
    await expect(phone.locator("html")).toHaveAttribute("lang", "de-simple");
    await isKept(phone, " terms");
    await context.setOffline(true);
    for (const name of ["Impressum", "Daten·schutz", "Regeln"]) {
        await phone.getByRole("contentinfo").getByRole("link", { name }).click();
        await expect(phone.getByRole("heading", { level: 1 })).toHaveText(name);
        await expect(phone.locator(".card.written")).not.toBeEmpty();
    }
    await phone.getByRole("contentinfo").getByRole("link", { name: "Hilfe" }).click();
    await expect(phone.getByText("Diese Leichte Sprache ist noch nicht geprüft.")).toBeVisible();
    await phone.getByRole("link", { name: "Passwort-Satz vergessen?" }).click();
    await expect(phone.getByLabel("Not·fall-Code")).toBeVisible();
});

test("whoever spares data keeps the words of the language they read, and nothing is read ahead", async ({ phone, context }) => {
    // The choice is made before anything else is kept.
    await phone.addInitScript(() => localStorage.getItem("data-saver") ?? localStorage.setItem("data-saver", "yes"));
    await phone.goto(`${county()}/language`);
    await expect(phone.getByRole("checkbox", { name: "Daten sparen" })).toBeChecked();
    await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const words = (): Promise<string[]> => phone.evaluate(async () =>
        (await (await caches.open("words")).keys()).map((one) => /words-([\w-]+?)-[\w-]{8}\.ftl/.exec(one.url)?.[1] ?? one.url));
    await expect.poll(words).toEqual(["de"]);
    await phone.locator("header .language").click();
    await phone.getByRole("button", { name: "Türkçe" }).click();
    await expect.poll(words).toEqual(["de", "tr"]);
    await context.setOffline(true);
    await phone.locator("header .language").click();
    await phone.getByRole("button", { name: "العربية" }).click();
    await expect(phone.getByRole("alert")).toBeVisible();
    await context.setOffline(false);
    await phone.getByRole("checkbox").uncheck();
    await phone.reload();
    await expect.poll(async () => (await words()).length).toBeGreaterThan(4);
});

test("nothing is sent in another's name, and the owner's deed waits until they are back", async ({ phone, context }) => {
    const { id, title } = await activityOf("organiser", { title: "Schach im Park", days: 6 });
    await isSignedIn(phone, "driver");
    await joinsOffline(phone, context, id);
    await context.clearCookies();
    await context.setOffline(false);
    await expect(phone.getByText(/1.? Eintrag wartet noch\. Melden Sie sich an, dann wird er gesendet\./)).toBeVisible({ timeout: 25_000 });
    await expect(phone.locator(".waiting")).not.toContainText(title);
    await picture(phone, "session-over-de");
    await signIn(phone, "trainee");
    await phone.goto(`${county()}/a/${id}`);
    await expect(phone.getByRole("button", { name: "Ich komme", exact: true })).toBeVisible();
    await expect(phone.getByText("Gespeichert")).toHaveCount(0);
    await phone.goto(`${county()}/me`);
    await phone.getByRole("button", { name: "Abmelden", exact: true }).click();
    await expect(phone.getByRole("heading", { name: "Willkommen" })).toBeVisible();
    await signIn(phone, "driver");
    await expect(phone.getByRole("link", { name: title })).toBeVisible({ timeout: 25_000 });
    await expect(phone.getByText("Gespeichert")).toHaveCount(0);
});

test("signing out asks first when something has not been sent", async ({ phone, context }) => {
    const { id } = await activityOf("organiser", { title: "Lauftreff", days: 7 });
    await isSignedIn(phone, "member");
    await joinsOffline(phone, context, id);
    await phone.getByRole("link", { name: "Ich", exact: true }).click();
    await phone.getByRole("button", { name: "Abmelden", exact: true }).click();
    const asked = phone.getByRole("dialog");
    await expect(asked).toContainText(/1.? Eintrag ist noch nicht gesendet\./);
    await asked.getByRole("button", { name: "Angemeldet bleiben" }).click();
    await expect(asked).toBeHidden();
    await context.setOffline(false);
    await expect(phone.getByText(WAITS)).toHaveCount(0, { timeout: 25_000 });
    await phone.goto(`${county()}/a/${id}`);
    await expect(phone.getByText("Sie sind dabei.")).toBeVisible();
});

test("what was refused meanwhile is said in words, until it was read", async ({ phone, context }) => {
    const organised = await activityOf("organiser", { title: "Kegeln", days: 8 });
    await isSignedIn(phone, "member");
    await joinsOffline(phone, context, organised.id);
    await organised.cancel();
    await context.setOffline(false);
    const told = phone.locator(".waiting .warn");
    await expect(told).toContainText("Kegeln", { timeout: 25_000 });
    await phone.reload();
    await expect(told).toContainText("Kegeln");
    await picture(phone, "refused-de");
    await told.getByRole("button", { name: "Verstanden" }).click();
    await expect(told).toHaveCount(0);
    await phone.reload();
    await isReady(phone);
    await expect(told).toHaveCount(0);
});
