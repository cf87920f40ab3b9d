//! The two stories that all this is for, filmed as pictures in a row: with a network, and again without one.

import { type Page } from "@playwright/test";
import { county, expect, picture, test } from "./phone.ts";
import { isOnPhone } from "./people.ts";
import { kept, lines } from "./memory.ts";
import { invitation, newcomer, withPasskeys } from "./authenticator.ts";

/** A text, with or without the marks that keep two directions of writing apart. */
const like = (text: string): RegExp => new RegExp([...text].map((letter) => letter.replace(/[()]/, "\\$&")).join("[\u2068\u2069]*"));

/** Where and for what the story began; each picture has its number. */
function film(phone: Page, name: string): (what: string) => Promise<void> {
    let number = 0;
    return (what) => picture(phone, `films/${name}-${(number += 1)}-${what}`);
}

const isKept = (phone: Page, part: string): Promise<void> =>
    expect.poll(async () => lines(await kept(phone)).some(({ key }) => key.includes(part)), { timeout: 20_000 }).toBe(true);

test("QR code, language, what is this, what is on this week: three screens, and the same with no network", async ({ phone, context }) => {
    const code = await invitation();
    const scan = async (name: string): Promise<void> => {
        const shot = film(phone, name);
        await phone.goto(`${county()}/i/${code}`);
        await expect(phone.getByRole("button", { name: "Українська" })).toBeVisible();
        await shot("language");
        await phone.getByRole("button", { name: "Українська" }).click();
        await expect(phone.locator("html")).toHaveAttribute("lang", "uk");
        await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Вас запрошено");
        await shot("what-is-this");
        await phone.getByRole("link", { name: "Що відбувається цього тижня?" }).click();
        await expect(phone.locator("main li.card").first()).toBeVisible();
        await shot("this-week");
        await phone.locator("main li.card h3 a").first().click();
        await expect(phone.locator("main h1")).not.toBeEmpty();
        await shot("one");
    };
    await scan("newcomer");
    await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await isKept(phone, " text ");
    // A second look, as on the first day, but in a cellar.
    await phone.evaluate(() => localStorage.clear());
    await context.setOffline(true);
    await scan("newcomer-no-network");
});

test("a trainee taps a roster into a strip and sees who drives; the next change is made with no network", async ({ phone, context }) => {
    test.setTimeout(120_000);
    await withPasskeys(phone);
    await newcomer(phone, "Minh Anh");
    const shot = film(phone, "trainee");
    await phone.getByRole("link", { name: "Mitfahren" }).click();
    await phone.getByRole("link", { name: "Arbeitsweg eintragen" }).click();
    await phone.getByLabel("Wo wohnen Sie ungefähr?", { exact: true }).fill("Bröckel");
    await phone.getByRole("button", { name: "Bröckelweiler" }).click();
    await expect(phone.getByText(/Nur dieses Quadrat wird gespeichert/)).toBeVisible();
    await phone.getByLabel("Wo arbeiten oder lernen Sie?").fill("Klinikum");
    await phone.getByRole("button", { name: "Klinikum Sonnenau" }).click();
    await shot("home-and-site");
    await phone.getByRole("button", { name: "2 Schichten im Wechsel" }).click();
    await phone.getByLabel("frei", { exact: true }).check();
    await phone.getByRole("button", { name: like("Tag 5: F · Früh") }).click();
    await expect(phone.getByText(like("4 × F (06:00–14:00)"))).toBeVisible();
    await shot("strip");
    await phone.getByRole("button", { name: "Speichern" }).click();
    await expect(phone.getByRole("img", { name: /Arbeitstagen gemeinsam/ }).first()).toBeVisible();
    await shot("matches");
    await isOnPhone(phone);
    await context.setOffline(true);
    await phone.reload();
    await expect(phone.getByRole("img", { name: /Arbeitstagen gemeinsam/ }).first()).toBeVisible();
    await shot("matches-no-network");
    await phone.getByRole("link", { name: "Ändern", exact: true }).first().click();
    await expect(phone.getByText(like("4 × F (06:00–14:00)"))).toBeVisible();
    await phone.getByLabel("frei", { exact: true }).check();
    await phone.getByRole("button", { name: like("Tag 4: F · Früh") }).click();
    await expect(phone.getByText(like("3 × F (06:00–14:00)"))).toBeVisible();
    await shot("strip-no-network");
    await phone.getByRole("button", { name: "Speichern" }).click();
    await expect(phone.getByText(/wird noch gesendet/).first()).toBeVisible();
    await shot("saved-no-network");
    await context.setOffline(false);
    await expect(phone.getByText(/wird noch gesendet/)).toHaveCount(0, { timeout: 25_000 });
    await phone.goto(`${county()}/matches`);
    await expect(phone.getByText(like("3 × F (06:00–14:00)")).first()).toBeVisible();
    await expect(phone.getByRole("img", { name: /Arbeitstagen gemeinsam/ }).first()).toBeVisible();
    await shot("matches-after");
});
