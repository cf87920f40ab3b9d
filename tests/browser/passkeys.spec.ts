//! In with a finger: signing up from a poster, a second device, a lost phone; and what is refused.

import { type Page } from "@playwright/test";
import { county, expect, picture, test } from "./phone.ts";
import { invitation, newcomer, signsOut, tells, withPasskeys, writesDown } from "./authenticator.ts";

const FINGER = "Mit Finger, Gesicht oder PIN anmelden";

async function signsIn(phone: Page): Promise<void> {
    await phone.goto(`${county()}/sign-in`);
    await phone.getByRole("button", { name: FINGER }).click();
}

const isIn = (phone: Page): Promise<void> => expect(phone.getByRole("heading", { level: 1 })).toContainText("Hallo");

test("from the poster's QR code four screens lead to an account with a passkey, and from then on a finger is enough", async ({ phone }) => {
    const authenticator = await withPasskeys(phone);
    await phone.goto(`${county()}/i/${await invitation()}`);
    await picture(phone, "sign-up-1-language");
    await phone.getByRole("button", { name: "Deutsch", exact: true }).click();
    await picture(phone, "sign-up-2-what-is-this");
    await phone.getByRole("link", { name: "Konto anlegen" }).click();
    await expect(phone.getByLabel("Code der Einladung")).not.toHaveValue("");
    // A look at the terms loses nothing.
    await phone.getByLabel("Vorname").fill("Amira");
    await phone.getByRole("main").getByRole("link", { name: "Nutzungsbedingungen" }).click();
    await expect(phone.getByRole("heading", { name: "Nutzungsbedingungen" })).toBeVisible();
    await phone.goBack();
    await expect(phone.getByLabel("Vorname")).toHaveValue("Amira");
    await tells(phone, "Amira");
    await picture(phone, "sign-up-3-join");
    // Two taps make one account.
    await phone.getByRole("button", { name: "Konto anlegen" }).dblclick();
    await expect(phone.getByRole("heading", { name: "Bitte aufschreiben" })).toBeVisible();
    await picture(phone, "sign-up-4-shown-once");
    await phone.getByRole("button", { name: "Weiter" }).click();
    await expect(phone.getByLabel("Ich habe es aufgeschrieben")).toHaveAccessibleDescription("Bitte schreiben Sie es zuerst auf. Setzen Sie dann den Haken.");
    const { name, code } = await writesDown(phone);
    expect(name).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
    expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
    expect(await authenticator.credentials()).toBe(1);
    await signsOut(phone);
    await signsIn(phone);
    await isIn(phone);
});

test("whoever says no to their phone is told so, loses nothing, and takes a passphrase", async ({ phone, context }) => {
    const authenticator = await withPasskeys(phone);
    await authenticator.unlocks(false);
    await phone.goto(`${county()}/join`);
    await tells(phone, "Linh");
    await phone.getByRole("button", { name: "Konto anlegen" }).click();
    await expect(phone.getByRole("alert")).toContainText("Das Handy hat keinen Passkey gegeben");
    await picture(phone, "join-no-passkey");
    await context.setOffline(true);
    await phone.getByLabel("Mit einem Passwort-Satz").check();
    await phone.getByLabel("Passwort-Satz", { exact: true }).fill("der blaue Bus fährt um fünf");
    await phone.getByRole("button", { name: "Konto anlegen" }).click();
    await expect(phone.getByRole("alert")).toHaveText("Dafür brauchen Sie Netz. Bitte versuchen Sie es später.");
    await context.setOffline(false);
    await phone.getByRole("button", { name: "Konto anlegen" }).click();
    await writesDown(phone);
});

test("a second device gets its own passkey; a device that has one makes no other; the last one stays", async ({ phone }) => {
    const first = await withPasskeys(phone);
    await newcomer(phone, "Oksana");
    await phone.getByRole("link", { name: "Ich", exact: true }).click();
    await phone.getByRole("link", { name: "Anmelden und Sicherheit" }).click();
    const passkeys = phone.getByRole("listitem").filter({ hasText: "Angelegt" });
    const add = phone.getByRole("button", { name: "Passkey hinzufügen" });
    await expect(passkeys).toHaveCount(1);
    await add.click();
    await expect(phone.getByRole("alert")).toContainText("Dieses Gerät hat schon einen Passkey");
    await first.lost();
    const second = await withPasskeys(phone);
    await add.click();
    await expect(phone.getByText("Der neue Passkey ist da.")).toBeVisible();
    await expect(passkeys).toHaveCount(2);
    await picture(phone, "two-passkeys");
    await signsOut(phone);
    await signsIn(phone);
    await isIn(phone);
    await phone.goto(`${county()}/me/access`);
    const unused = passkeys.filter({ hasNotText: "Zuletzt benutzt" });
    await unused.getByRole("button", { name: "Entfernen" }).click();
    await unused.getByRole("button", { name: /wirklich entfernen/ }).click();
    await expect(passkeys).toHaveCount(1);
    await passkeys.getByRole("button", { name: "Entfernen" }).click();
    await passkeys.getByRole("button", { name: /wirklich entfernen/ }).click();
    await expect(phone.getByRole("alert")).toContainText("Das ist Ihr letzter Zugang");
    expect(await second.credentials()).toBe(1);
});

test("a lost phone: name and code lead back in on another, and whoever finds it does not come in", async ({ phone, browser }) => {
    await withPasskeys(phone);
    const { name, code } = await newcomer(phone, "Yusuf");
    const context = await browser.newContext({ locale: "de-DE", viewport: { width: 360, height: 740 } });
    const other = await context.newPage();
    await withPasskeys(other);
    await other.goto(`${county()}/sign-in`);
    await other.getByRole("link", { name: "Handy verloren oder Passwort-Satz vergessen?" }).click();
    await other.getByLabel("Anmeldename").fill(name.replaceAll("-", " ").toUpperCase());
    await other.getByLabel("Code für den Notfall").fill("AAAA-BBBB-CCCC-DDDD-EEEE");
    await other.getByRole("button", { name: "Zurück in mein Konto" }).click();
    await expect(other.getByRole("alert")).toContainText("Code gilt nicht");
    await expect(other.getByLabel("Anmeldename")).not.toHaveValue("");
    await other.getByLabel("Code für den Notfall").fill(code.toLowerCase());
    await picture(other, "recover");
    await other.getByRole("button", { name: "Zurück in mein Konto" }).click();
    const next = await writesDown(other);
    expect(next.code).not.toBe(code);
    // The lost phone: its session is over, its passkey opens nothing.
    await phone.goto(`${county()}/me/access`);
    await expect(phone.getByRole("heading", { name: "Dafür brauchen Sie ein Konto" })).toBeVisible();
    await signsIn(phone);
    await expect(phone.getByRole("alert")).toContainText("Passkey gilt nicht");
    await context.close();
});

test("what a passkey has answered once answers nothing again, nor what was answered to another address", async ({ phone, browser }) => {
    await withPasskeys(phone);
    await newcomer(phone, "Dariusch");
    await signsOut(phone);
    const asked = phone.waitForRequest((request) => request.url().endsWith("/api/v1/passkeys/sign-in"));
    await signsIn(phone);
    const answer = (await asked).postData() ?? "";
    await isIn(phone);
    await signsOut(phone);
    const again = await phone.evaluate(async (body) => {
        const headers = { "content-type": "application/json" };
        const told = await fetch("/api/v1/passkeys/sign-in", { method: "POST", headers, body });
        return [told.status, ((await told.json()) as { code: string }).code];
    }, answer);
    expect(again).toEqual([401, "passkey-wrong"]);
    await phone.route("**/api/v1/passkeys/sign-in", async (route) => {
        const body = route.request().postDataJSON() as { passkey: { client_data: string } };
        const told = Buffer.from(body.passkey.client_data, "base64url").toString().replace(county(), "https://evil.example");
        body.passkey.client_data = Buffer.from(told).toString("base64url");
        await route.continue({ postData: JSON.stringify(body) });
    });
    await signsIn(phone);
    await expect(phone.getByRole("alert")).toContainText("Passkey gilt nicht");
    // Under another name of the same machine the phone itself has no passkey, and the server does not even ask.
    const elsewhere = await browser.newContext({ locale: "de-DE" });
    const page = await elsewhere.newPage();
    await withPasskeys(page);
    await page.goto(`${county().replace("localhost", "127.0.0.1")}/sign-in`);
    await page.getByRole("button", { name: FINGER }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    expect(await elsewhere.cookies()).toEqual([]);
    await elsewhere.close();
});
