//! Who is 16 rides once a parent agreed; the county writes it down, and the parent ends it by a code, without an account.

import { Caller, commuteOf, newcomer } from "./api.ts";
import { startCounty } from "./county.ts";
import { phoneOf } from "./people.ts";
import { county, expect, isForEverybody, picture, test } from "./phone.ts";

test("Ayla is 16: she may ask once the county has her mother's signature, and her mother ends it by a code", async ({ browser }) => {
    test.setTimeout(120_000);
    const end = await startCounty("guardian");
    try {
        const office = await Caller.as("organiser");
        const region = await office.ask<{ id: string }>("GET", "/api/v1/regions/sonnenau");
        const invited = await office.ask<{ code: string }>("POST", `/api/v1/groups/region/${region.id}/invitations`, { uses: 2, days: 7 });
        const who = await newcomer({ name: "Ayla", age: 16, invitation: invited.code });
        // She works where Minh works, lives where he lives, and rides along with whom he can.
        const { home: { lat, lon }, site_id, roster } = await commuteOf("trainee");
        await (await Caller.as(who)).ask("POST", "/api/v1/regions/sonnenau/commutes", { role: "ride", home: { lat, lon }, site_id, roster });

        // Who is under 18 rides with those alone for whom somebody vouches.
        await (await Caller.as("driver")).ask("POST", "/api/v1/me/invitations", { invitation: invited.code });

        const ayla = await phoneOf(browser, who, "tr");
        const asks = async (): Promise<void> => {
            await ayla.goto(`${county()}/matches`);
            await ayla.getByRole("link", { name: "Birlikte gitmek için sor" }).first().click();
            await ayla.getByRole("button", { name: /için sor$/ }).click();
        };
        await asks();
        await expect(ayla.getByRole("alert")).toContainText("Önce velinizin onayı gerekiyor");
        await picture(ayla, "guardian-1-needed-tr");
        await isForEverybody(ayla);

        const desk = await phoneOf(browser, "organiser", "de");
        await desk.goto(`${county()}/invite/region/${region.id}`);
        await desk.locator("summary").filter({ hasText: "Eltern stimmen zu" }).click();
        const form = desk.locator("details[open]");
        await form.getByLabel("Anmeldename").fill("niemand-den-es-gibt");
        await form.getByRole("button", { name: "Zustimmung eintragen" }).click();
        await expect(desk.getByRole("alert")).toContainText("Nicht gefunden");
        await form.getByLabel("Anmeldename").fill(who.sign_in_name);
        await form.getByRole("button", { name: "Zustimmung eintragen" }).click();
        const code = (await form.locator(".code").textContent()) ?? "";
        await picture(desk, "guardian-2-written-down-de");
        await isForEverybody(desk);

        await asks();
        await ayla.waitForURL(/\/requests/);
        await picture(ayla, "guardian-3-asked-tr");

        const mother = await phoneOf(browser, "", "tr");
        await mother.goto(`${county()}/guardian`);
        await mother.getByRole("textbox").fill(code.toLowerCase());
        await mother.getByRole("button", { name: "Onayı geri al" }).click();
        await expect(mother.locator("[role=status].band")).toBeVisible();
        await picture(mother, "guardian-4-ended-tr");
        await ayla.goto(`${county()}/guardian`);
        await expect(ayla.locator("p.card[role=status]")).toBeVisible();
        await picture(ayla, "guardian-5-none-tr");
        for (const one of [ayla, desk, mother]) await one.context().close();
    } finally {
        await end();
    }
});
