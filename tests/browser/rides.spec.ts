//! From a match to a ride: two people of two employers and two languages, each with a phone of their own.

import { type Browser, type Page } from "@playwright/test";
import { Caller } from "./api.ts";
import { startCounty } from "./county.ts";
import { isSignedIn, reads } from "./people.ts";
import { county, expect, picture, test } from "./phone.ts";

interface Commute {
    home: { lat: number; lon: number };
    site_id: string;
    roster: unknown;
}

/** Works where the trainee works, from the same neighbourhood and in the same weeks. */
async function ridesLikeTheTrainee(role: string): Promise<void> {
    const trainee = await Caller.as("trainee");
    const { items } = await trainee.ask<{ items: Commute[] }>("GET", "/api/v1/me/commutes");
    const { home, site_id, roster } = items[0] as Commute;
    const body = { role: "ride", home: { lat: home.lat, lon: home.lon }, site_id, roster };
    await (await Caller.as(role)).ask("POST", "/api/v1/regions/sonnenau/commutes", body);
}

async function phoneOf(browser: Browser, role: string, language: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    await reads(context, language);
    const page = await context.newPage();
    await isSignedIn(page, role);
    return page;
}

test("Halyna asks in Ukrainian, Resi says yes in German, and one tap on the day tells the other", async ({ browser }) => {
    test.setTimeout(120_000);
    const end = await startCounty("rides");
    try {
        await ridesLikeTheTrainee("member");
        const halyna = await phoneOf(browser, "member", "uk");
        const resi = await phoneOf(browser, "driver", "de");
        await halyna.goto(`${county()}/matches`);
        await halyna.locator("li.card", { hasText: "Resi" }).first().getByRole("link", { name: "Попроситися в попутники" }).click();
        await expect(halyna.getByRole("heading", { level: 1 })).toContainText("Resi");
        await halyna.getByRole("button", { name: "Жодної" }).click();
        await expect(halyna.getByRole("button", { name: /^Запитати/ })).toBeDisabled();
        await halyna.getByRole("checkbox").first().check();
        await halyna.getByRole("checkbox").nth(1).check();
        await picture(halyna, "ask-uk");
        await halyna.getByRole("button", { name: /^Запитати/ }).click();
        await expect(halyna.getByText("чекає на відповідь")).toBeVisible();
        await picture(halyna, "requests-uk");

        await resi.goto(county());
        await expect(resi.getByRole("heading", { name: "Wer möchte bei Ihnen mitfahren?" })).toBeVisible();
        await resi.getByRole("link", { name: "Halyna" }).first().click();
        await expect(resi.getByText("Darf ich bei Ihnen mitfahren?")).toBeVisible();
        await picture(resi, "request-de");
        await resi.getByRole("button", { name: /^Mitnehmen/ }).click();
        await expect(resi.getByText("zugesagt").first()).toBeVisible();
        await picture(resi, "request-answered-de");

        await halyna.goto(`${county()}/rides`);
        await halyna.locator("li.card h3 a").first().click();
        await expect(halyna.getByText("За кермом")).toBeVisible();
        await picture(halyna, "ride-uk");
        await halyna.getByRole("button", { name: "Цього дня не можу" }).click();
        await halyna.getByRole("button", { name: "Справді скасувати?" }).click();
        await expect(halyna.getByText("скасовано").first()).toBeVisible();
        await expect(halyna.getByRole("heading", { name: "Як дістатися інакше" })).toBeVisible();
        await picture(halyna, "ride-cancelled-uk");

        await resi.goto(`${county()}/notices`);
        await expect(resi.getByText(/Halyna.* kann nicht mitfahren/)).toBeVisible();
        await picture(resi, "notices-ride-de");
        await halyna.context().close();
        await resi.context().close();
    } finally {
        await end();
    }
});
