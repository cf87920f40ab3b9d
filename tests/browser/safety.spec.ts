//! Keeping somebody away, telling the moderators, being decided against, and appealing: in a county of their own.

import { county, expect, isForEverybody, picture, signIn, test } from "./phone.ts";
import { Caller, activityOf, attends, report } from "./api.ts";
import { startCounty } from "./county.ts";
import { phoneOf, reads } from "./people.ts";

test.describe.configure({ mode: "serial" });

let end: (() => Promise<void>) | undefined;
test.beforeAll(async () => {
    test.setTimeout(180_000);
    end = await startCounty("safety");
});
test.afterAll(() => end?.());

test("a visitor without an account reports an activity, notes the code, and learns later what came of it", async ({ phone }) => {
    const market = await activityOf("organiser", { title: "Schnelles Geld", days: 12 });
    await phone.goto(`${county()}/a/${market.id}`);
    await phone.getByRole("link", { name: "Melden", exact: true }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Etwas melden");
    await phone.getByLabel("Betrug oder Geldforderung").check();
    await phone.getByLabel("Was ist passiert?").fill("Da wird Geld verlangt.");
    await picture(phone, "report-de");
    await phone.getByRole("button", { name: "Melden" }).click();
    const code = await phone.locator(".card.ok bdi").textContent();
    expect(code).toMatch(/^[0-9A-Z]{10}$/);
    await picture(phone, "report-receipt-de");
    const moderator = await Caller.as("moderator");
    const { items } = await moderator.ask<{ items: { id: string }[] }>("GET", "/api/v1/moderation/reports");
    await moderator.ask("POST", `/api/v1/moderation/reports/${items[0]?.id}/decision`, {});
    await phone.goto(`${county()}/report`);
    await phone.getByText("Was wurde aus meiner Meldung?").click();
    await phone.getByLabel("Ihr Code").fill((code ?? "").toLowerCase());
    await phone.getByRole("button", { name: "Nachsehen" }).click();
    await expect(phone.getByText("Wir haben keinen Verstoß gefunden.")).toBeVisible();
    await isForEverybody(phone);
});

test("a member keeps somebody away with two taps; what they post is gone, and comes back when she ends it", async ({ phone }) => {
    await signIn(phone, "member");
    const walk = await activityOf("driver", { title: "Runde um den Weiher", days: 13 });
    await phone.goto(`${county()}/a/${walk.id}`);
    await phone.getByText("Blockieren oder melden").click();
    await phone.getByRole("button", { name: "Blockieren", exact: true }).click();
    await expect(phone.getByText("Die andere Person erfährt davon nichts.")).toBeVisible();
    await picture(phone, "block-de");
    await phone.getByRole("button", { name: "Ja, blockieren" }).click();
    await expect(phone.getByRole("alert")).toContainText("Nicht gefunden");
    await phone.getByRole("link", { name: "Ich", exact: true }).click();
    await phone.getByRole("link", { name: "Blockierte Personen" }).click();
    await expect(phone.locator("li.card")).toContainText("Resi");
    await picture(phone, "blocks-de");
    await isForEverybody(phone);
    await phone.getByRole("button", { name: "Nicht mehr blockieren" }).click();
    await expect(phone.getByText("Sie haben niemanden blockiert.")).toBeVisible();
    await phone.goto(`${county()}/a/${walk.id}`);
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Runde um den Weiher");
});

test("a moderator reads what was said around a message and decides with reasons; who is banned reads why and appeals", async ({ phone, browser, context }) => {
    await signIn(phone, "driver");
    const walk = await activityOf("organiser", { title: "Abend am See", days: 14 });
    await attends(phone, walk.id);
    const driver = await Caller.as("driver");
    const path = `/api/v1/activities/${walk.id}/thread`;
    const { id } = await driver.ask<{ id: string }>("POST", path, { text: "Ihr seid alle blöd.", language: "de" });
    const organiser = await Caller.as("organiser");
    await organiser.ask("POST", "/api/v1/regions/sonnenau/reports", { about: { kind: "message", id }, reason: "harassment", text: "So redet man nicht." });

    const desk = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "de-DE", isMobile: true, hasTouch: true });
    const moderator = await desk.newPage();
    await signIn(moderator, "moderator");
    await moderator.getByRole("link", { name: "Ich", exact: true }).click();
    await moderator.getByRole("link", { name: "Meldungen" }).click();
    await picture(moderator, "moderation-de");
    await moderator.getByRole("link", { name: "Beleidigung, Drohung, Belästigung" }).click();
    await expect(moderator.locator("ol li.card")).toContainText("Ihr seid alle blöd.");
    await moderator.getByLabel("Entscheidung").selectOption("ban");
    await moderator.getByLabel("Begründung").fill("Beleidigung aller, Regel 2 der Nutzungsbedingungen.");
    await picture(moderator, "case-de");
    await isForEverybody(moderator);
    await moderator.getByRole("button", { name: "Entscheiden" }).click();
    await expect(moderator.getByText("Nichts ist offen.")).toBeVisible();

    await phone.goto(county());
    await expect(phone.getByText("Regel 2 der Nutzungsbedingungen.")).toBeVisible();
    await isForEverybody(phone);
    await phone.getByLabel("Widersprechen").fill("Ich meinte das nicht so.");
    await picture(phone, "banned-de");
    await phone.getByRole("button", { name: "Widersprechen" }).click();
    await expect(phone.getByText("Ihr Widerspruch", { exact: true })).toBeVisible();
    await reads(context, "ar");
    await phone.reload();
    await expect(phone.getByText("اعتراضك", { exact: true })).toBeVisible();
    await picture(phone, "banned-ar");

    await moderator.reload();
    await expect(moderator.getByRole("heading", { name: "Widersprüche" })).toBeVisible();
    await moderator.getByLabel("Begründung").fill("Wir nehmen die Entschuldigung an.");
    await picture(moderator, "appeal-de");
    await moderator.getByRole("button", { name: "Widerspruch annehmen" }).click();
    // She decided first, and there is an admin: somebody else looks at it.
    await expect(moderator.getByText("Das entscheidet jemand anderes")).toBeVisible();
    await desk.close();
});

test("a club that the county hides is gone for all others; who runs it reads why and appeals", async ({ phone, browser }) => {
    const halyna = await Caller.as("member");
    const club = await halyna.ask<{ id: string }>("POST", "/api/v1/regions/sonnenau/clubs", {
        kind: "verein", name: "Schnell reich in Brunntal", about: "Bringt 500 Euro mit.", about_language: "de", languages: ["de"], contact: "Halyna",
    });
    await phone.goto(`${county()}/c/${club.id}`);
    await phone.getByRole("link", { name: "Melden", exact: true }).click();
    await phone.getByLabel("Betrug oder Geldforderung").check();
    await phone.getByRole("button", { name: "Melden" }).click();
    await expect(phone.locator(".card.ok bdi")).toBeVisible();

    const moderator = await phoneOf(browser, "moderator", "de");
    await moderator.goto(`${county()}/moderation`);
    await moderator.getByRole("link", { name: "Betrug oder Geldforderung" }).first().click();
    await expect(moderator.locator("blockquote")).toContainText("Schnell reich in Brunntal");
    await moderator.getByLabel("Entscheidung").selectOption("hide");
    await moderator.getByLabel("Begründung").fill("kurz");
    await moderator.getByRole("button", { name: "Entscheiden" }).click();
    await expect(moderator.getByLabel("Begründung")).toHaveAccessibleDescription(/Mindestens .*10.* Zeichen/);
    await moderator.getByLabel("Begründung").fill("Hier soll jemand Geld verlieren. Regel 3.");
    await picture(moderator, "case-club-de");
    await moderator.getByRole("button", { name: "Entscheiden" }).click();
    await moderator.waitForURL(/\/moderation$/);

    await phone.goto(`${county()}/c/${club.id}`);
    await expect(phone.getByRole("alert")).toContainText("Nicht gefunden");
    await phone.goto(`${county()}/clubs`);
    await expect(phone.getByText("Schnell reich")).toHaveCount(0);

    const hers = await phoneOf(browser, "member", "de");
    await hers.goto(`${county()}/c/${club.id}`);
    await expect(hers.getByRole("heading", { level: 1 })).toHaveText("Schnell reich in Brunntal");
    await hers.getByRole("link", { name: "Ich", exact: true }).click();
    await hers.getByRole("link", { name: "Entscheidungen über mich" }).click();
    await expect(hers.getByText("Hier soll jemand Geld verlieren. Regel 3.")).toBeVisible();
    await picture(hers, "club-hidden-de");
    await isForEverybody(hers);
    await hers.getByLabel("Widersprechen").fill("Das Geld ist für die Halle.");
    await hers.getByRole("button", { name: "Widersprechen" }).click();
    await expect(hers.getByText("Ihr Widerspruch", { exact: true })).toBeVisible();
    for (const one of [moderator, hers]) await one.context().close();
});

test("the report screen is for everybody, from right to left and in Ukrainian", async ({ phone, context }) => {
    await report({ reason: "other", text: "Etwas anderes" });
    for (const language of ["ar", "uk"]) {
        await reads(context, language);
        await phone.goto(`${county()}/report`);
        await expect(phone.locator("html")).toHaveAttribute("lang", language);
        await picture(phone, `report-${language}`);
        await isForEverybody(phone);
    }
});
