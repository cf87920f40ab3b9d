//! Around the week of a ride: the sheet on the wall, the text message, and what it costs.

import { type Page } from "@playwright/test";
import { Caller } from "./api.ts";
import { isReady, isSignedIn, reads } from "./people.ts";
import { county, expect, isForEverybody, picture, signIn, test } from "./phone.ts";
import { fits, link, messages } from "../../web/src/rooms/rides/sms.ts";

interface Asked {
    items: { id: string; state: string }[];
}

/** To the week of the first rides: on a Monday this one, at its end the next. */
async function turnsToRides(phone: Page): Promise<void> {
    await isReady(phone);
    await expect(phone.locator(".sheet > li")).toHaveCount(7);
    if ((await phone.locator(".sheet .clock").count()) === 0) await phone.locator(".actions button").nth(1).click();
    await expect(phone.locator(".sheet .clock").first()).toBeVisible();
}

/** The trainee's request that the driver said yes to. */
async function agreed(): Promise<string> {
    const { items } = await (await Caller.as("trainee")).ask<Asked>("GET", "/api/v1/me/requests?direction=outgoing");
    return items.find(({ state }) => state === "CONFIRMED")?.id ?? "";
}

test("a text message holds what a phone can send in one, and nothing is lost where it takes more", () => {
    const week = [1, 2, 3, 4, 5].map((day) => `Di, ${day}. Dez. 05:20 Zur Arbeit mit Jonas, Kirche St. Martin`);
    expect(messages(week.slice(0, 2))).toHaveLength(1);
    const inUkrainian = [1, 2, 3].map((day) => `вт, ${day} груд. 05:20 На роботу: Йонас, Kirche`);
    expect(messages(inUkrainian)).toHaveLength(3);
    for (const lines of [week, inUkrainian, ["ç".repeat(200)], ["ساعت 05:20 به محل کار ".repeat(9)], ["€".repeat(90) + " x"], ["🧑‍🤝‍🧑".repeat(20)], []]) {
        const sent = messages(lines);
        expect(sent.every(fits), lines.join("|")).toBe(true);
        expect(sent.join("").replace(/\s/g, "")).toBe(lines.join("").replace(/\s/g, ""));
    }
    expect(fits("x".repeat(160)) && !fits("x".repeat(161)) && fits("€".repeat(80)) && !fits("€".repeat(81))).toBe(true);
    expect(fits("ї".repeat(70)) && !fits("ї".repeat(71))).toBe(true);
    expect(messages(["Er’s – „ja“\u2068x\u2069"])[0]).toBe('Er\'s - "ja"x');
    expect(link("a&b\nü")).toBe("sms:?body=a%26b%0A%C3%BC");
});

test("the trainee's week stands on one sheet for the wall, and in text messages for a phone without the app", async ({ phone }) => {
    await signIn(phone, "trainee");
    await phone.goto(`${county()}/rides`);
    await phone.getByRole("link", { name: "Wochenplan zum Ausdrucken" }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Meine Woche");
    await turnsToRides(phone);
    await phone.getByText("Als SMS", { exact: true }).click();
    const first = phone.getByRole("link", { name: /^SMS öffnen \(.*1/ });
    const text = decodeURIComponent(((await first.getAttribute("href")) ?? "").replace("sms:?body=", ""));
    expect(fits(text)).toBe(true);
    expect(text).toMatch(/\d\d:\d\d (Zur Arbeit|Nach Hause) mit Resi/);
    await picture(phone, "week-de");
    await isForEverybody(phone);
    await phone.emulateMedia({ media: "print" });
    await expect(phone.getByRole("button", { name: "Drucken" })).toBeHidden();
    await picture(phone, "week-print-de");
});

test("two agree on an amount below what the law lets them share, each on their own phone", async ({ phone, browser }) => {
    await signIn(phone, "trainee");
    const path = `${county()}/requests/${await agreed()}/costs`;
    await phone.goto(path.replace("/costs", ""));
    await phone.getByRole("link", { name: "Kosten teilen" }).click();
    await expect(phone.getByText(/Noch nichts vereinbart/)).toBeVisible();
    const amount = phone.getByLabel("Betrag für eine Fahrt in Euro");
    await amount.fill("zwei");
    await phone.getByRole("button", { name: "Diesen Betrag vorschlagen" }).click();
    await expect(phone.getByText("Bitte einen Betrag wie 2,50 eingeben.")).toBeVisible();
    await amount.fill("500");
    await phone.getByRole("button", { name: "Diesen Betrag vorschlagen" }).click();
    await expect(phone.getByText("Mehr als erlaubt")).toBeVisible();
    await picture(phone, "costs-refused-de");
    await amount.fill("0,5");
    await phone.getByRole("button", { name: "Diesen Betrag vorschlagen" }).click();
    await expect(phone.getByText(/Sie sagen: .*0,50/)).toBeVisible();
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
    await reads(context, "ar");
    const resi = await context.newPage();
    await isSignedIn(resi, "driver");
    await resi.goto(path);
    await expect(resi.getByRole("button", { name: /موافقة/ })).toBeVisible();
    await picture(resi, "costs-ar");
    await resi.getByRole("button", { name: /موافقة/ }).click();
    await expect(resi.getByText(/تم الاتفاق/)).toBeVisible();
    await isForEverybody(resi);
    await context.close();
    await phone.reload();
    await expect(phone.getByText(/Vereinbart: .*0,50/)).toBeVisible();
    await picture(phone, "costs-agreed-de");
});

/** A month as the server tells it. */
const MONTH = {
    first: "2026-11-01",
    rates: [{ from: "2021-08-01", cents_per_km: 30, source: "§ 1 Abs. 2 Nr. 1 b PBefG, § 5 Abs. 2 BRKG" }],
    carpools: [{
        carpool_id: "0198c0de-0000-7000-8000-000000000001",
        rides: [1, 2].map((number) => ({
            id: `0198c0de-0000-7000-8000-00000000001${number}`, date: `2026-11-0${number}`, leg: number === 1 ? "out" : "home",
            driver: { name: "Resi", me: false }, metres: 15_640 * number, riders: number, most_cents: 469 * number,
            shares: [{ person: { name: "Halyna", me: true }, share: { suggested_cents: 469, agreed_cents: number === 1 ? 250 : null, owed_cents: 250 * number } }],
        })),
        pairs: [{ rider: { name: "Halyna", me: true }, driver: { name: "Resi", me: false }, rides: 2, suggested_cents: 938, owed_cents: 750 }],
    }],
};

for (const language of ["de", "ar", "vi"]) {
    test(`the sheets of a week and a month are read in ${language}`, async ({ browser }) => {
        const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
        await reads(context, language);
        const phone = await context.newPage();
        await isSignedIn(phone, "trainee");
        await phone.route("**/api/v1/me/costs*", (route) => route.fulfill({ json: MONTH }));
        await phone.goto(`${county()}/rides/month`);
        await isReady(phone);
        await expect(phone.getByText(/15[.,]6/).first()).toBeVisible();
        await expect(phone.getByText(/7[.,]50/).first()).toBeVisible();
        await picture(phone, `month-${language}`);
        await isForEverybody(phone);
        await phone.goto(`${county()}/rides/week`);
        await isReady(phone);
        await turnsToRides(phone);
        await phone.locator("details summary").last().click();
        await picture(phone, `week-sheet-${language}`);
        await isForEverybody(phone);
        await context.close();
    });
}
