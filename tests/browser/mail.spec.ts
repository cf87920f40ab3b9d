//! Notices by mail, as people set them up and end them.

import { type Page } from "@playwright/test";
import { activityOf, attends } from "./api.ts";
import { startCounty } from "./county.ts";
import { MailServer } from "./mail-server.ts";
import { isSignedIn, reads } from "./people.ts";
import { county, expect, isForEverybody, picture, test } from "./phone.ts";

/** The newest mail, once there are so many. */
async function mail(server: MailServer, count: number): Promise<string> {
    await expect.poll(() => server.mails.length, { timeout: 30_000 }).toBe(count);
    return server.texts().at(-1) ?? "";
}

/** Gives the address on the open screen, and types the code that comes there. */
async function givesAddress(phone: Page, server: MailServer, address: string): Promise<void> {
    await phone.getByLabel("Ihre E-Mail-Adresse").fill(address);
    await phone.getByRole("button", { name: "Code schicken" }).click();
    await expect(phone.getByText("Er gilt 30 Minuten.")).toBeVisible();
    const code = /\d{6}/.exec(await mail(server, 1))?.[0] ?? "";
    await phone.getByLabel("Code aus der Mail").fill(code === "000000" ? "000001" : "000000");
    await phone.getByRole("button", { name: "Code prüfen" }).click();
    await expect(phone.getByText("Der Code ist falsch")).toBeVisible();
    await picture(phone, "mail-code-de");
    await phone.getByLabel("Code aus der Mail").fill(code);
    await phone.getByRole("button", { name: "Code prüfen" }).click();
    await expect(phone.getByText(/Wir schreiben an .*halyna@example.org/)).toBeVisible();
}

test("Halyna gives her address, chooses what comes, gets a mail and ends it by its link, on a phone without her account", async ({ phone, browser }) => {
    test.setTimeout(180_000);
    const server = await MailServer.start();
    Object.assign(process.env, { MITEINANDER_SMTP_URL: server.url, MITEINANDER_MAIL_FROM: "Miteinander <miteinander@example.org>" });
    const end = await startCounty("mail");
    try {
        await isSignedIn(phone, "member");
        await phone.goto(`${county()}/notices/settings`);
        await phone.getByLabel("Ruhezeit").uncheck();
        await givesAddress(phone, server, "halyna@example.org");
        const which = phone.getByText("Was soll als E-Mail kommen?");
        await which.click();
        const byMail = phone.locator("details", { has: which });
        await byMail.getByLabel("Ihre Aktivität fällt aus").check();
        await isForEverybody(phone);
        await picture(phone, "mail-settings-de");

        const walk = await activityOf("organiser", { title: "Abendrunde am See", days: 9 });
        await attends(phone, walk.id);
        await walk.cancel();
        const told = await mail(server, 2);
        expect(told).toContain("Abendrunde am See");
        const link = /\S+\/mail-off#\S+/.exec(told)?.[0] ?? "";

        const stranger = await browser.newContext({ locale: "ar", viewport: { width: 360, height: 740 } });
        await reads(stranger, "ar");
        const other = await stranger.newPage();
        await other.goto(link);
        await expect(other.locator("html")).toHaveAttribute("dir", "rtl");
        await isForEverybody(other);
        await picture(other, "mail-off-ar");
        await other.getByRole("button", { name: "إيقاف رسائل البريد" }).click();
        await expect(other.getByText("لن تصلك رسائل بريد")).toBeVisible();
        await stranger.close();

        await phone.goto(`${county()}/notices/settings`);
        await expect(phone.getByText(/An .*halyna@example.org.* schreiben wir gerade nicht/)).toBeVisible();
        await phone.getByRole("button", { name: "Wieder schreiben" }).click();
        await expect(phone.getByText(/Wir schreiben an/)).toBeVisible();
        await phone.getByRole("button", { name: "Adresse löschen" }).click();
        await expect(phone.getByLabel("Ihre E-Mail-Adresse")).toBeVisible();
        await expect(phone.getByText("halyna@example.org")).toHaveCount(0);
    } finally {
        await end();
        server.stop();
        for (const name of ["MITEINANDER_SMTP_URL", "MITEINANDER_MAIL_FROM"]) delete process.env[name];
    }
});
