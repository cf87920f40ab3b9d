//! Me: my details, my ways in, all my data as a file, gone for good; and somebody else's phone.

import { readFileSync } from "node:fs";
import { type Page } from "@playwright/test";
import { county, expect, person, picture, test } from "./phone.ts";
import { newcomer, signsOut, tells, withPasskeys, writesDown } from "./authenticator.ts";
import { kept, lines } from "./memory.ts";

const PASSPHRASE = "der blaue Bus fährt um fünf";

/** Somebody new with a passphrase. */
async function newcomerWithPassphrase(phone: Page, name: string): Promise<{ name: string; code: string }> {
    await phone.goto(`${county()}/join`);
    await tells(phone, name);
    await phone.getByLabel("Mit einem Passwort-Satz").check();
    await phone.getByLabel("Passwort-Satz", { exact: true }).fill(PASSPHRASE);
    await phone.getByRole("button", { name: "Konto anlegen" }).click();
    return writesDown(phone);
}

async function signsInAs(phone: Page, name: string, passphrase: string): Promise<void> {
    await phone.goto(`${county()}/sign-in`);
    await phone.getByLabel("Anmeldename").fill(name);
    await phone.getByLabel("Passwort-Satz").fill(passphrase);
    await phone.getByRole("button", { name: "Anmelden", exact: true }).click();
}

test("my name and languages can be changed, and what is wrong is told at its field", async ({ phone }) => {
    await newcomerWithPassphrase(phone, "Fatou");
    await phone.getByRole("link", { name: "Ich", exact: true }).click();
    await phone.getByRole("link", { name: "Meine Angaben" }).click();
    const name = phone.getByLabel("Vorname");
    await name.fill("   ");
    await phone.getByRole("button", { name: "Speichern" }).click();
    await expect(name).toHaveAccessibleDescription(/Bitte ausfüllen/);
    await expect(name).toBeFocused();
    await name.fill("Fatoumata");
    await phone.getByText("Ich spreche").click();
    await phone.getByLabel("Französisch").check();
    await phone.getByLabel("Ich bin eine Frau").check();
    await phone.getByRole("button", { name: "Speichern" }).click();
    await expect(phone.getByRole("heading", { name: "Ich", exact: true })).toBeVisible();
    await expect(phone.getByText("Fatoumata")).toBeVisible();
    await phone.getByRole("link", { name: "Meine Angaben" }).click();
    await expect(phone.getByText(/Ich spreche: .*Französisch/)).toBeVisible();
    await expect(phone.getByLabel("Ich bin eine Frau")).toBeChecked();
});

test("whoever came with a passkey sets a passphrase, whoever has one changes it, and a new recovery code replaces the old", async ({ phone }) => {
    const authenticator = await withPasskeys(phone);
    const { name, code } = await newcomer(phone, "Temesgen");
    await phone.goto(`${county()}/me/access`);
    await phone.getByRole("button", { name: "Passwort-Satz festlegen" }).click();
    await phone.getByLabel("Neuer Passwort-Satz").fill("zu kurz");
    await phone.getByRole("button", { name: "Passkey zeigen: Speichern" }).click();
    await expect(phone.getByLabel("Neuer Passwort-Satz")).toHaveAccessibleDescription(/Mindestens .*15.* Zeichen/);
    await phone.getByLabel("Neuer Passwort-Satz").fill(PASSPHRASE);
    await phone.getByRole("button", { name: "Passkey zeigen: Speichern" }).click();
    await expect(phone.getByText("Gespeichert. Ihre anderen Geräte sind jetzt abgemeldet.")).toBeVisible();
    await phone.getByRole("button", { name: "Passwort-Satz ändern" }).click();
    await phone.getByLabel("Neuer Passwort-Satz").fill("die gelbe Bahn kommt um sechs");
    await phone.getByLabel("Ihr jetziger Passwort-Satz").fill("das war er nicht, glaube ich");
    await phone.getByRole("button", { name: "Speichern", exact: true }).click();
    await expect(phone.getByLabel("Ihr jetziger Passwort-Satz")).toHaveAccessibleDescription("Dieser Passwort-Satz stimmt nicht.");
    await picture(phone, "passphrase-wrong");
    await phone.getByLabel("Ihr jetziger Passwort-Satz").fill(PASSPHRASE);
    await phone.getByRole("button", { name: "Speichern", exact: true }).click();
    await expect(phone.getByText("Gespeichert. Ihre anderen Geräte")).toBeVisible();
    await phone.getByRole("button", { name: "Neuen Code anzeigen" }).click();
    const fresh = await phone.locator("dl dd").textContent();
    expect(fresh).not.toBe(code);
    await phone.getByLabel("Ich habe es aufgeschrieben").check();
    await phone.getByRole("button", { name: "Weiter" }).click();
    await expect(phone.getByRole("heading", { name: "Anmelden und Sicherheit" })).toBeVisible();
    await signsOut(phone);
    await authenticator.lost();
    await phone.goto(`${county()}/recover`);
    await phone.getByLabel("Anmeldename").fill(name);
    await phone.getByLabel("Code für den Notfall").fill(code);
    await phone.getByLabel("Mit einem Passwort-Satz").check();
    await phone.getByLabel("Passwort-Satz", { exact: true }).fill(PASSPHRASE);
    await phone.getByRole("button", { name: "Zurück in mein Konto" }).click();
    await expect(phone.getByRole("alert")).toContainText("Code gilt nicht");
    await phone.getByLabel("Code für den Notfall").fill(fresh ?? "");
    await phone.getByRole("button", { name: "Zurück in mein Konto" }).click();
    await writesDown(phone);
});

test("ten minutes after signing in a new recovery code takes a proof, and a phone that says no is no end of it", async ({ phone }) => {
    const authenticator = await withPasskeys(phone);
    await newcomer(phone, "Zahra");
    await phone.goto(`${county()}/me/access`);
    // The server's clock stays; what it says then is said here in its place, once.
    await phone.route("**/api/v1/me/recovery-code", (route) =>
        route.fulfill({ status: 409, contentType: "application/problem+json", body: JSON.stringify({ status: 409, code: "proof-needed", title: "Bitte noch einmal bestätigen", detail: "" }) }), { times: 1 });
    await phone.getByRole("button", { name: "Neuen Code anzeigen" }).click();
    await expect(phone.getByText("Bitte zeigen Sie zuerst, dass Sie es sind.")).toBeVisible();
    await authenticator.unlocks(false);
    await phone.getByRole("button", { name: "Passkey zeigen: Neuen Code anzeigen" }).click();
    await expect(phone.getByRole("alert")).toContainText("Das Handy hat keinen Passkey gegeben");
    await authenticator.unlocks(true);
    await phone.getByRole("button", { name: "Passkey zeigen: Neuen Code anzeigen" }).click();
    await expect(phone.getByRole("heading", { name: "Bitte aufschreiben" })).toBeVisible();
});

test("all that is stored about me comes as a file, and says so where there is no network", async ({ phone, context }) => {
    const { name } = await newcomerWithPassphrase(phone, "Kateryna");
    await phone.getByRole("link", { name: "Ich", exact: true }).click();
    await phone.getByRole("link", { name: "Meine Daten" }).click();
    await context.setOffline(true);
    await phone.getByRole("button", { name: "Datei holen" }).click();
    await expect(phone.getByRole("alert")).toContainText("Dafür brauchen Sie Netz");
    await context.setOffline(false);
    // The session that has to be renewed first keeps nobody from it.
    await context.clearCookies({ name: "__Host-access" });
    const [download] = await Promise.all([phone.waitForEvent("download"), phone.getByRole("button", { name: "Datei holen" }).click()]);
    await expect(phone.getByText("Die Datei liegt jetzt bei Ihren Downloads.")).toBeVisible();
    expect(download.suggestedFilename()).toBe("miteinander.json");
    const file = JSON.parse(readFileSync(await download.path(), "utf8")) as Record<string, unknown>;
    expect(file).toMatchObject({
        account: { sign_in_name: name, display_name: "Kateryna", birth_year: 2001, birth_month: 5, passphrase: true },
        passkeys: [], groups: [], sessions: [{ visit: false }],
    });
    expect(Object.keys(file)).toEqual(expect.arrayContaining(["commutes", "messages", "notices"]));
});

test("whoever deletes their account proves it is theirs, is told what goes, and leaves nothing on the phone", async ({ phone, context }) => {
    const { name } = await newcomerWithPassphrase(phone, "Aylin");
    await phone.goto(`${county()}/post`);
    await phone.getByLabel("Was machen Sie?").fill("Ein Entwurf, der auch geht");
    await phone.goto(`${county()}/me/data`);
    await expect(phone.getByText("Das kann niemand rückgängig machen")).toBeVisible();
    await expect(phone.getByRole("button", { name: "Konto löschen" })).toHaveCount(0);
    await phone.getByLabel("Ich habe verstanden: Das ist endgültig.").check();
    const passphrase = phone.getByLabel("Ihr jetziger Passwort-Satz");
    await passphrase.fill("ein ganz anderer Satz als meiner");
    await phone.getByRole("button", { name: "Konto löschen" }).click();
    await expect(passphrase).toHaveAccessibleDescription("Dieser Passwort-Satz stimmt nicht.");
    await picture(phone, "erase");
    await passphrase.fill(PASSPHRASE);
    await phone.getByRole("button", { name: "Konto löschen" }).dblclick();
    await expect(phone.getByRole("heading", { name: "Ihr Konto ist gelöscht" })).toBeVisible();
    await picture(phone, "gone");
    const left = await kept(phone);
    expect(lines(left).filter(({ store, key }) => store !== "reads/reads" || !key.startsWith("public "))).toEqual([]);
    expect(JSON.stringify(left)).not.toContain("Aylin");
    expect(await context.cookies()).toEqual([]);
    await signsInAs(phone, name, PASSPHRASE);
    await expect(phone.getByRole("alert")).toContainText("Name oder Passwort-Satz stimmt nicht");
});

test("the finger deletes an account, too, and is told no by the service from then on", async ({ phone }) => {
    await withPasskeys(phone);
    await newcomer(phone, "Bashir");
    await phone.goto(`${county()}/me/data`);
    await phone.getByLabel("Ich habe verstanden: Das ist endgültig.").check();
    await phone.getByRole("button", { name: "Passkey zeigen: Konto löschen" }).click();
    await expect(phone.getByRole("heading", { name: "Ihr Konto ist gelöscht" })).toBeVisible();
    await phone.goto(`${county()}/sign-in`);
    await phone.getByRole("button", { name: "Mit Finger, Gesicht oder PIN anmelden" }).click();
    await expect(phone.getByRole("alert")).toBeVisible();
    await expect(phone.getByRole("heading", { name: "Anmelden", exact: true })).toBeVisible();
});

test("somebody else's phone: everything works, nothing is kept, and one tap gives it back as it was", async ({ phone, context }) => {
    const { sign_in_name, passphrase } = person("driver");
    await phone.goto(`${county()}/sign-in`);
    await phone.getByLabel("Das ist nicht mein Handy").check();
    await phone.getByLabel("Anmeldename").fill(sign_in_name);
    await phone.getByLabel("Passwort-Satz").fill(passphrase);
    const before = await kept(phone);
    await phone.getByRole("button", { name: "Anmelden", exact: true }).click();
    await expect(phone.getByText("Das ist nicht Ihr Handy. Hier wird nichts gespeichert.")).toBeVisible();
    await picture(phone, "visit");
    await phone.getByRole("link", { name: "Mitfahren" }).click();
    await expect(phone.getByRole("img", { name: /Arbeitstagen gemeinsam/ }).first()).toBeVisible();
    await phone.goto(`${county()}/post`);
    await phone.getByLabel("Was machen Sie?").fill("Entwurf auf fremdem Handy");
    await phone.locator("header .language").click();
    await phone.getByRole("button", { name: "Türkçe" }).click();
    await expect(phone.locator("html")).toHaveAttribute("lang", "tr");
    await phone.reload();
    await expect(phone.getByText("Bu sizin telefonunuz değil.")).toBeVisible();
    expect((await context.cookies()).filter((cookie) => cookie.expires !== -1), "cookies that outlive the browser").toEqual([]);
    await phone.getByRole("button", { name: "Oturumu kapat" }).click();
    await expect(phone.getByRole("heading", { name: "Willkommen" })).toBeVisible();
    await expect(phone.locator("html")).toHaveAttribute("lang", "de");
    const after = await kept(phone);
    expect(await context.cookies()).toEqual([]);
    expect(after.session).toEqual({});
    expect(after.local).toEqual(before.local);
    const own = lines(after).filter(({ store, key }) => store !== "reads/reads" || !key.startsWith("public "));
    expect(own).toEqual([]);
    expect(JSON.stringify(after)).not.toMatch(/Resi|Entwurf auf fremdem Handy/);
    await phone.goto(`${county()}/matches`);
    await expect(phone.getByRole("heading", { name: "Dafür brauchen Sie ein Konto" })).toBeVisible();
});

test("on somebody else's phone nobody new leaves a passkey behind", async ({ phone }) => {
    const authenticator = await withPasskeys(phone);
    await phone.goto(`${county()}/join`);
    await tells(phone, "Nadia");
    await phone.getByLabel("Das ist nicht mein Handy").check();
    await expect(phone.getByLabel("Mit Finger, Gesicht oder PIN")).toHaveCount(0);
    await phone.getByLabel("Passwort-Satz", { exact: true }).fill(PASSPHRASE);
    await phone.getByRole("button", { name: "Konto anlegen" }).click();
    await writesDown(phone);
    await expect(phone.getByText("Das ist nicht Ihr Handy.")).toBeVisible();
    expect(await authenticator.credentials()).toBe(0);
});
