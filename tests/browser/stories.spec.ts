//! What people do with the client, as they would do it.

import { Caller } from "./api.ts";
import { county, expect, picture, signIn, test } from "./phone.ts";
import { isOnPhone } from "./people.ts";

test("a visitor reads what is on before any script, and the phone keeps nothing about them", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "uk-UA" });
    const page = await context.newPage();
    await page.goto(county());
    await expect(page.locator("html")).toHaveAttribute("lang", "uk");
    await page.locator("main a").first().click();
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    expect(await context.cookies()).toEqual([]);
    await context.close();
});

test("a visitor looks around and leaves no cookie and no identifier", async ({ phone, context }) => {
    await phone.goto(county());
    await phone.getByRole("link", { name: "Aktivitäten", exact: true }).click();
    await phone.locator("main h3 a").first().click();
    await expect(phone.getByRole("link", { name: "Anmelden und mitmachen" })).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    expect(await phone.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("Amira chooses her language in two taps, and the page turns round", async ({ phone }) => {
    await phone.goto(`${county()}/activities`);
    await phone.locator("header .language").click();
    await phone.getByRole("button", { name: "العربية" }).click();
    await expect(phone.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("الأنشطة");
    await phone.reload();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("الأنشطة");
});

test("somebody new gets an account, writes the words down, and is in", async ({ phone }) => {
    await phone.goto(county());
    await phone.getByRole("link", { name: "Konto anlegen" }).click();
    await phone.getByLabel("Vorname").fill("Minh");
    await phone.getByLabel("Geburtsmonat").fill("2001-05");
    await phone.getByLabel("Mit einem Passwort-Satz").check();
    const passphrase = phone.getByLabel("Passwort-Satz", { exact: true });
    await passphrase.fill("zu kurz");
    await phone.getByRole("button", { name: "Konto anlegen" }).click();
    await expect(phone.getByText("Bitte lesen Sie beides")).toBeVisible();
    await phone.getByLabel("Ich habe beides gelesen").check();
    await phone.getByRole("button", { name: "Konto anlegen" }).click();
    await expect(passphrase).toHaveAccessibleDescription(/Mindestens .*15.* Zeichen/);
    await expect(passphrase).toBeFocused();
    await passphrase.fill("der blaue Bus fährt um fünf");
    await phone.getByRole("button", { name: "Konto anlegen" }).click();
    await expect(phone.getByRole("heading", { name: "Bitte aufschreiben" })).toBeVisible();
    await picture(phone, "shown-once-de");
    await phone.getByLabel("Ich habe es aufgeschrieben").check();
    await phone.getByRole("button", { name: "Weiter" }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(/Hallo .*Minh/);
});

test("a wrong passphrase is said in words, and nothing is lost", async ({ phone }) => {
    await phone.goto(`${county()}/sign-in`);
    await phone.getByLabel("Anmeldename").fill("haus-baum-wiese");
    await phone.getByLabel("Passwort-Satz").fill("das stimmt bestimmt nicht");
    await phone.getByRole("button", { name: "Anmelden", exact: true }).click();
    await expect(phone.getByRole("alert")).toBeVisible();
    await expect(phone.getByLabel("Anmeldename")).toHaveValue("haus-baum-wiese");
});

test("a trainee sees who drives, with reasons, and signing out leaves nothing", async ({ phone, context }) => {
    await signIn(phone, "trainee");
    await phone.getByRole("link", { name: "Mitfahren" }).click();
    await expect(phone.getByRole("img", { name: /Arbeitstagen gemeinsam/ }).first()).toBeVisible();
    await expect(phone.getByText(/Schichten hin und zurück/).first()).toBeVisible();
    await phone.getByRole("link", { name: "Ich", exact: true }).click();
    await phone.getByRole("button", { name: "Abmelden", exact: true }).click();
    await expect(phone.getByRole("heading", { name: "Willkommen" })).toBeVisible();
    const session = (await context.cookies()).map((cookie) => cookie.name).filter((name) => !name.includes("device"));
    expect(session).toEqual([]);
    await phone.goto(`${county()}/matches`);
    await expect(phone.getByRole("heading", { name: "Dafür brauchen Sie ein Konto" })).toBeVisible();
});

test("after ten minutes the session is renewed without a word; once it was ended elsewhere, the phone reads on as a visitor's", async ({ phone, context }) => {
    await signIn(phone, "moderator");
    await context.clearCookies({ name: "__Host-access" });
    await phone.reload();
    await expect(phone.getByRole("heading", { level: 1 })).toContainText("Hallo");
    await expect.poll(async () => (await context.cookies()).map((cookie) => cookie.name)).toContain("__Host-access");
    const elsewhere = await Caller.as("moderator");
    const { items } = await elsewhere.ask<{ items: { id: string; this: boolean }[] }>("GET", "/api/v1/sessions");
    for (const { id } of items.filter((one) => !one.this)) await elsewhere.ask("DELETE", `/api/v1/sessions/${id}`);
    await phone.goto(`${county()}/me`);
    await expect(phone.getByRole("heading", { name: "Dafür brauchen Sie ein Konto" })).toBeVisible();
    await phone.goto(county());
    await expect(phone.getByRole("heading", { name: "Willkommen" })).toBeVisible();
    await expect(phone.getByRole("alert")).toHaveCount(0);
});

test("with no network the client opens, shows what was there, and keeps what one does until there is one", async ({ phone, context }) => {
    await signIn(phone, "member");
    await phone.getByRole("link", { name: "Aktivitäten", exact: true }).click();
    const open = phone.locator("li.card").filter({ hasText: /frei/ }).locator("h3 a").first();
    const title = await open.textContent();
    await open.click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
    const joined = phone.getByText("Sie sind dabei.");
    const join = phone.getByRole("button", { name: "Ich komme", exact: true });
    await expect(joined.or(join)).toBeVisible();
    if (await joined.isVisible()) await phone.getByRole("button", { name: "Ich komme doch nicht" }).click();
    await expect(join).toBeVisible();
    await isOnPhone(phone);
    await context.setOffline(true);
    await join.click();
    await expect(phone.getByText("Gespeichert. Es wird gesendet")).toBeVisible();
    await phone.reload();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
    await expect(phone.getByText("Gespeichert. Es wird gesendet")).toBeVisible();
    await picture(phone, "offline-de");
    await context.setOffline(false);
    await expect(phone.getByText("Gespeichert. Es wird gesendet")).toHaveCount(0, { timeout: 25_000 });
    await phone.reload();
    await expect(joined).toBeVisible();
});
