//! "Tell me when something fits": asked for where nothing fits yet, told in the inbox, and ended again.

import { activityOf } from "./api.ts";
import { county, expect, picture, signIn, test } from "./phone.ts";

test("a member asks to be told of sport, hears of a run, lets it rest and ends it", async ({ phone }) => {
    await signIn(phone, "member");
    await phone.getByRole("link", { name: "Aktivitäten", exact: true }).click();
    await phone.getByText("Filtern", { exact: true }).click();
    await phone.getByLabel("Was", { exact: true }).selectOption("sport");
    const ask = phone.getByRole("button", { name: "Bescheid geben, wenn so etwas kommt" });
    await picture(phone, "watch-ask-de");
    await ask.click();
    await expect(phone.getByText("Wir geben Ihnen Bescheid.")).toBeVisible();
    await activityOf("organiser", { title: "Lauftreff im Moor", days: 12 });
    const line = phone.locator("li.card").filter({ hasText: "Lauftreff im Moor" });
    await expect(async () => {
        await phone.goto(`${county()}/notices`);
        await expect(line).toContainText("Das passt zu Ihrer Suche", { timeout: 500 });
    }).toPass();
    await picture(phone, "watch-told-de");
    await phone.goto(`${county()}/notices/settings`);
    const mine = phone.locator("section").filter({ has: phone.getByRole("heading", { name: "Was ich suche" }) });
    await mine.getByRole("button", { name: "Pausieren" }).click();
    await expect(mine.getByText("Pausiert")).toBeVisible();
    await picture(phone, "watches-de");
    await mine.getByRole("button", { name: "Löschen" }).click();
    await expect(mine.getByText("Sie suchen noch nichts.")).toBeVisible();
});
