//! Rosters, commutes and matches, as a trainee does them.

import { type Page } from "@playwright/test";
import { Caller } from "./api.ts";
import { county, expect, isForEverybody, picture, signIn, test } from "./phone.ts";
import { isOnPhone } from "./people.ts";

/** The text, with or without the marks that keep two directions of writing apart. */
const like = (text: string): RegExp =>
    new RegExp([...text].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&")).join("[\u2068\u2069]*"));

interface Commute {
    id: string;
    site_id: string;
    roster: unknown;
    home: { lat: number; lon: number };
    limits: Record<string, number>;
}

async function opensANewCommute(phone: Page): Promise<void> {
    await signIn(phone, "member");
    await phone.getByRole("link", { name: "Mitfahren" }).click();
    await phone.getByRole("link", { name: "Arbeitsweg eintragen" }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Arbeitsweg eintragen");
}

test("a trainee taps a rotating roster into a coloured strip and sees who drives", async ({ phone, context }) => {
    test.setTimeout(90_000);
    await opensANewCommute(phone);
    await phone.locator(".map-hands").tap({ position: { x: 150, y: 150 } });
    await expect(phone.getByText(/Nur dieses Quadrat wird gespeichert/)).toBeVisible();
    await phone.getByLabel("Wo wohnen Sie ungefähr?", { exact: true }).fill("Bröckel");
    await phone.getByRole("button", { name: "Bröckelweiler" }).click();
    await expect(phone.getByText(/Nur dieses Quadrat wird gespeichert/)).toBeVisible();
    await phone.getByLabel("Wo arbeiten oder lernen Sie?").fill("Klinikum");
    await phone.getByRole("button", { name: "Klinikum Sonnenau" }).click();
    await phone.getByRole("button", { name: "2 Schichten im Wechsel" }).click();
    await phone.getByLabel("frei", { exact: true }).check();
    await phone.getByRole("button", { name: like("Tag 5: F · Früh") }).click();
    await expect(phone.getByText(like("4 × F (06:00–14:00)"))).toBeVisible();
    await phone.reload();
    await expect(phone.getByText(like("4 × F (06:00–14:00)"))).toBeVisible();
    await picture(phone, "commute-de");
    await phone.getByRole("button", { name: "Speichern" }).click();
    await expect(phone.getByRole("heading", { name: "Mein Arbeitsweg" }).first()).toBeVisible();
    await expect(phone.getByText(like("4 × F (06:00–14:00)")).first()).toBeVisible();
    await expect(phone.getByRole("img", { name: /Arbeitstagen gemeinsam/ }).first()).toBeVisible();
    await phone.getByText("Alle Fahrten zeigen").first().click();
    await expect(phone.locator("details[open] li .clock").first()).toBeVisible();
    await picture(phone, "commute-matches-de");
    await isOnPhone(phone);
    await context.setOffline(true);
    await phone.reload();
    await expect(phone.getByRole("img", { name: /Arbeitstagen gemeinsam/ }).first()).toBeVisible();
    await expect(phone.getByText(like("4 × F (06:00–14:00)")).first()).toBeVisible();
    await context.setOffline(false);
    await phone.reload();
    await phone.getByRole("button", { name: "Löschen", exact: true }).first().click();
    await phone.getByRole("button", { name: "Wirklich löschen?" }).click();
    await expect(phone.getByText("Sie haben noch keinen Arbeitsweg eingetragen.")).toBeVisible();
});

test("a planner's calendar file becomes a roster on the phone, and a broken one is said in words", async ({ phone }) => {
    await opensANewCommute(phone);
    await phone.getByText("Aus einer Kalender-Datei").click();
    const file = phone.getByLabel("Kalender-Datei (.ics)");
    const sent: string[] = [];
    phone.on("request", (request) => void (request.method() === "POST" && sent.push(request.url())));
    await file.setInputFiles({ name: "kaputt.ics", mimeType: "text/calendar", buffer: Buffer.from("BEGIN:VEVENT\r\nDTSTART:<script>alert(1)</script>\r\n") });
    await expect(phone.getByText("Darin finden wir keine Schichten mit Anfang und Ende.")).toBeVisible();
    const shift = (day: string, from: string, to: string, title: string): string =>
        `BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Berlin:202612${day}T${from}00\r\nDTEND;TZID=Europe/Berlin:202612${day}T${to}00\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`;
    const plan = `BEGIN:VCALENDAR\r\n${shift("01", "0600", "1400", "Früh")}${shift("02", "1400", "2200", "Spät\\, Station 3")}END:VCALENDAR\r\n`;
    await file.setInputFiles({ name: "plan.ics", mimeType: "text/calendar", buffer: Buffer.from(plan) });
    await expect(phone.getByText(like("1 × Früh (06:00–14:00)"))).toBeVisible();
    await expect(phone.getByText(like("Einzelne Tage mit Arbeit: 2."))).toBeVisible();
    expect(sent).toEqual([]);
    await picture(phone, "roster-file-de");
    await phone.goto(`${county()}/matches`);
});

test("at home stand the best matches, one tap from the card, also without a network", async ({ phone, context }) => {
    await signIn(phone, "trainee");
    const best = phone.locator("main h3 a[href^='/matches?to=']").first();
    const name = (await best.textContent()) ?? "";
    await picture(phone, "home-de");
    await isOnPhone(phone);
    await best.click();
    const card = phone.locator("li.card:focus");
    await expect(card.getByRole("heading")).toContainText(name);
    await expect(card).toBeInViewport();
    await context.setOffline(true);
    await phone.goto(county());
    await expect(phone.getByRole("link", { name, exact: true }).first()).toBeVisible();
});

test("matches are narrowed to a way and a day", async ({ phone }) => {
    await signIn(phone, "trainee");
    await phone.getByRole("link", { name: "Mitfahren" }).click();
    const strips = phone.getByRole("img", { name: /Arbeitstagen gemeinsam/ });
    await expect(strips.first()).toBeVisible();
    const all = await strips.count();
    await phone.getByText("Filtern", { exact: true }).click();
    const days = phone.getByLabel("An welchem Tag?");
    const none = phone.getByText("Mit diesem Filter passt niemand.");
    const shown: number[] = [];
    for (const day of await days.locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
        await days.selectOption(day);
        shown.push((await none.isVisible()) ? 0 : await strips.count());
    }
    expect(shown[0]).toBe(all);
    expect(Math.min(...shown), "some day nobody drives").toBeLessThan(all);
    await picture(phone, "matches-filtered-de");
});

test("whoever finds nobody widens what the answer names, in one tap", async ({ phone }) => {
    const { items } = await (await Caller.as("trainee")).ask<{ items: Commute[] }>("GET", "/api/v1/me/commutes");
    const { site_id, roster, home } = items[0] as Commute;
    const limits = { walk_metres: 0, buffer_minutes: 0, early_minutes: 0, wait_minutes: 0 };
    const body = { role: "ride", site_id, roster, home: { lat: home.lat, lon: home.lon }, limits };
    const caller = await Caller.as("member");
    const { id } = await caller.ask<Commute>("POST", "/api/v1/regions/sonnenau/commutes", body);
    await signIn(phone, "member");
    await phone.goto(`${county()}/matches`);
    await expect(phone.getByRole("heading", { name: "Warum so wenige?" })).toBeVisible();
    await picture(phone, "why-nobody-de");
    const wider = phone.getByRole("button", { name: /^Das möchte ich: / }).first();
    await wider.click();
    await expect.poll(async () => (await caller.ask<Commute>("GET", `/api/v1/commutes/${id}`)).limits).not.toEqual(limits);
    await expect(phone.getByRole("img", { name: /Arbeitstagen gemeinsam/ }).first()).toBeVisible();
    await caller.ask("DELETE", `/api/v1/commutes/${id}`);
});

test("a workplace that is missing is suggested in the form and used at once; what is wrong stands at its field", async ({ phone }) => {
    await opensANewCommute(phone);
    const name = `Imkerei ${Date.now() % 100_000}`;
    await phone.getByLabel("Wo wohnen Sie ungefähr?", { exact: true }).fill("Bröckel");
    await phone.getByRole("button", { name: "Bröckelweiler" }).click();
    await phone.getByLabel("Wo arbeiten oder lernen Sie?").fill(name);
    await phone.getByText("Ihr Arbeitsort fehlt? Hier vorschlagen.").first().click();
    await expect(phone.getByLabel("Name", { exact: true })).toHaveValue(name);
    await phone.getByLabel("Wer betreibt es?").fill("Imkerei Sumsemann");
    await phone.getByLabel("In welchem Ort?").fill("Kicher");
    await phone.getByRole("button", { name: "Kicherwang" }).click();
    await isForEverybody(phone);
    await picture(phone, "commute-suggest-de");
    await phone.getByRole("button", { name: "Arbeitsort vorschlagen" }).click();
    await expect(phone.getByText(name)).toBeVisible();
    await phone.getByText("Mehr einstellen").click();
    await phone.getByLabel(/Min\. vor Beginn da/).fill("60");
    await phone.getByText("Mehr einstellen").click();
    await phone.getByRole("button", { name: "Speichern" }).click();
    const buffer = phone.getByLabel(/Min\. vor Beginn da/);
    await expect(buffer).toBeFocused();
    await expect(buffer).toHaveAccessibleDescription(/Puffer/);
    await expect(buffer).toHaveValue("60");
    await picture(phone, "commute-wrong-de");
    await buffer.fill("10");
    await phone.getByRole("button", { name: "Speichern" }).click();
    await expect(phone.getByRole("heading", { name: "Mein Arbeitsweg" })).toBeVisible();
    await phone.getByRole("button", { name: "Löschen", exact: true }).click();
    await phone.getByRole("button", { name: "Wirklich löschen?" }).click();
    await expect(phone.getByText("Sie haben noch keinen Arbeitsweg eingetragen.")).toBeVisible();
});
