//! Finding something to do, joining it, and organising it.

import { type Page } from "@playwright/test";
import { county, expect, picture, signIn, test } from "./phone.ts";
import { isOnPhone } from "./people.ts";

/** Fills what the form does not know by itself. */
async function write(phone: Page, title: string): Promise<void> {
    await phone.getByLabel("Was machen Sie?").fill(title);
    const again = phone.getByRole("button", { name: "Ändern", exact: true });
    if (await again.isVisible()) await again.click();
    await phone.getByLabel("Wo?").fill("Rumpel");
    await phone.getByRole("button", { name: "Rumpelzell" }).click();
}

test("an organiser posts a walk, a newcomer joins with a child, it is moved, and the newcomer is told", async ({ phone, browser }) => {
    await signIn(phone, "organiser");
    await phone.goto(`${county()}/post`);
    await write(phone, "Spaziergang am Weiher");
    await picture(phone, "post-filled-de");
    await phone.getByRole("button", { name: "Veröffentlichen" }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Spaziergang am Weiher");
    await expect(phone.getByText("15:00")).toBeVisible();
    const address = phone.url();

    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "de-DE" });
    const other = await context.newPage();
    await signIn(other, "member");
    await other.goto(address);
    await other.getByText("Ich bringe jemanden mit").click();
    await other.getByLabel("Kinder, die mitkommen").selectOption("1");
    await other.getByRole("button", { name: "Ich komme", exact: true }).click();
    await expect(other.getByText("Sie sind dabei.")).toBeVisible();

    await phone.getByRole("link", { name: "Wer kommt?" }).click();
    await expect(phone.getByText("Halyna")).toBeVisible();
    await expect(phone.getByText(/bringt .?1.? Kind mit/)).toBeVisible();
    await picture(phone, "attendees-filled-de");
    await phone.getByLabel("Ihre Nachricht").fill("Bitte feste Schuhe mitbringen.");
    await phone.getByRole("button", { name: "Senden" }).click();
    await expect(phone.getByText("Die Nachricht ist gesendet.")).toBeVisible();
    await phone.goto(address);
    await phone.getByRole("link", { name: "Bearbeiten" }).click();
    await phone.getByLabel("Beginn").fill("16:30");
    await phone.getByLabel("Ende").fill("18:00");
    await phone.getByRole("button", { name: "Speichern" }).click();
    await expect(phone.getByText("16:30")).toBeVisible();

    const inbox = await other.request.get(`${county()}/api/v1/notices`);
    const { items } = (await inbox.json()) as { items: { kind: string; text: string }[] };
    expect(items.map((notice) => notice.kind)).toContain("activity-moved");
    expect(items.map((notice) => notice.text).join()).toContain("Bitte feste Schuhe mitbringen.");
    await other.reload();
    await expect(other.getByText("16:30")).toBeVisible();
    await context.close();
});

test("two want the only place: one waits and reads that she is next; the organiser takes one off, then calls it off", async ({ phone, browser }) => {
    await signIn(phone, "organiser");
    await phone.goto(`${county()}/post`);
    await write(phone, "Probestunde Töpfern");
    await phone.locator("summary").filter({ hasText: "Plätze, Kosten" }).click();
    await phone.getByLabel("Wie viele Plätze?").fill("1");
    await phone.getByLabel("Kosten in Euro").fill("2.5");
    await phone.getByLabel("Mit Rollstuhl erreichbar").check();
    await phone.getByRole("button", { name: "Veröffentlichen" }).click();
    await expect(phone.getByText(/2,50/)).toBeVisible();
    await expect(phone.getByText("Mit Rollstuhl erreichbar")).toBeVisible();
    const address = phone.url();

    const [first, second] = await Promise.all(["member", "driver"].map(async (role) => {
        const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "de-DE" });
        const page = await context.newPage();
        await signIn(page, role);
        await page.goto(address);
        return page;
    }));
    if (!first || !second) throw new Error("two phones");
    await first.getByRole("button", { name: "Ich komme", exact: true }).click();
    await expect(first.getByText("Sie sind dabei.")).toBeVisible();
    await second.reload();
    await second.getByRole("button", { name: "Auf die Warteliste" }).click();
    await expect(second.getByText("Sie sind als Nächstes dran.")).toBeVisible();
    await picture(second, "waiting-de");

    await phone.goto(`${address}/people`);
    const line = phone.locator("li.card").filter({ hasText: "Halyna" });
    await line.getByRole("button", { name: "Entfernen" }).click();
    await line.getByRole("button", { name: /wirklich entfernen/ }).click();
    await expect(line).toHaveCount(0);
    await second.reload();
    await expect(second.getByText("Sie sind dabei.")).toBeVisible();

    await phone.goto(address);
    await phone.locator("summary").filter({ hasText: "Aktivität absagen" }).click();
    await phone.getByLabel("Warum? (freiwillig)").fill("Der Ofen ist kaputt.");
    await phone.getByRole("button", { name: "Aktivität absagen" }).click();
    await expect(phone.getByText("Der Ofen ist kaputt.")).toBeVisible();
    await second.reload();
    await expect(second.getByText("Der Ofen ist kaputt.")).toBeVisible();
    await expect(second.getByRole("button", { name: "Ich komme", exact: true })).toHaveCount(0);
    await Promise.all([first, second].map((page) => page.context().close()));
});

test("what one has begun to write is still there after the tab was killed, and is sent when there is a network", async ({ phone, context }) => {
    const title = `Kuchen im Gemeindehaus ${Date.now()}`;
    await signIn(phone, "member");
    await phone.goto(`${county()}/post`);
    await write(phone, title);
    await isOnPhone(phone);
    await phone.close();
    const again = await context.newPage();
    await again.goto(`${county()}/post`);
    await expect(again.getByLabel("Was machen Sie?")).toHaveValue(title);
    await context.setOffline(true);
    await again.getByRole("button", { name: "Veröffentlichen" }).click();
    await expect(again.locator("p.card").filter({ hasText: title }).filter({ hasText: "Gespeichert. Es wird gesendet" })).toBeVisible();
    await context.setOffline(false);
    await expect(again.getByText(/Gespeichert/)).toHaveCount(0, { timeout: 25_000 });
    await again.goto(`${county()}/post`);
    await expect(again.getByLabel("Was machen Sie?")).toHaveValue("");
    await again.goto(`${county()}/activities`);
    await again.locator("summary").filter({ hasText: "Filter" }).click();
    await again.getByRole("searchbox", { name: "Suchen" }).fill(title.toLowerCase());
    await expect(again.getByRole("link", { name: title })).toHaveCount(1);
});

test("a time that the clock skips is told at its field, without asking anybody", async ({ phone }) => {
    await signIn(phone, "member");
    await phone.goto(`${county()}/post`);
    await phone.getByLabel("Tag", { exact: true }).fill("2027-03-28");
    await phone.getByLabel("Beginn").fill("02:30");
    await expect(phone.locator(".wrong").filter({ hasText: "Uhr" }).first()).toBeVisible();
    await picture(phone, "post-no-such-time-de");
    await phone.getByLabel("Beginn").fill("03:30");
    await expect(phone.locator(".wrong")).toHaveCount(0);
});

test("a visitor looks for sport at the weekend, finds less and less, and is helped out of it", async ({ phone }) => {
    await phone.goto(`${county()}/activities`);
    const cards = phone.locator("main li.card");
    // The page that the server sent has the same cards, until the client shows its own.
    await expect(phone.getByRole("group", { name: "Wann" })).toBeVisible();
    await expect(cards.first()).toBeVisible();
    const all = await cards.count();
    await phone.locator("summary").filter({ hasText: "Filter" }).click();
    await phone.getByLabel("Was", { exact: true }).selectOption("sport");
    await expect(cards.first()).toBeVisible();
    await expect.poll(() => cards.count()).toBeLessThan(all);
    await phone.getByRole("searchbox", { name: "Suchen" }).fill("das gibt es nicht");
    await expect(phone.getByText("Hier ist gerade nichts.")).toBeVisible();
    await picture(phone, "activities-nothing-de");
    await phone.getByRole("button", { name: "Filter löschen" }).last().click();
    await expect.poll(() => cards.count()).toBe(all);
});

test("the list has a map beside it, and a pin leads to its activity", async ({ phone }) => {
    await phone.goto(`${county()}/activities`);
    await phone.getByRole("button", { name: "Karte", exact: true }).click();
    await expect(phone.getByRole("application", { name: /Karte der Aktivitäten/ })).toBeVisible();
    await picture(phone, "activities-map-de");
    await expect(phone.locator("main li.card").first()).toBeVisible();
});

test("an activity goes into the calendar that one has", async ({ phone }) => {
    await phone.goto(`${county()}/activities`);
    await phone.locator("main h3 a").first().click();
    const [file] = await Promise.all([phone.waitForEvent("download"), phone.getByRole("link", { name: "In meinen Kalender" }).click()]);
    expect(file.suggestedFilename()).toBe("miteinander.ics");
});

test("an activity is passed on: copied where the phone has no sheet for it, to be read where nothing may be copied", async ({ phone, context }) => {
    await phone.addInitScript(() => { delete (Navigator.prototype as { share?: unknown }).share; });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: county() });
    await phone.goto(`${county()}/activities`);
    await phone.locator("main h3 a").first().click();
    await phone.getByRole("button", { name: "Teilen" }).click();
    await expect(phone.getByText("Link kopiert")).toBeVisible();
    expect(await phone.evaluate(() => navigator.clipboard.readText())).toBe(phone.url());
    await phone.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }));
    await phone.reload();
    await phone.getByRole("button", { name: "Teilen" }).click();
    await expect(phone.getByText(phone.url())).toBeVisible();
});
