//! One-off rides: Halyna's car is broken tomorrow, and Georg drives to town on another day; each with a phone of their own.

import { Caller } from "./api.ts";
import { startCounty } from "./county.ts";
import { phoneOf, reads } from "./people.ts";
import { county, expect, isForEverybody, picture, test } from "./phone.ts";

interface Commute {
    home: { lat: number; lon: number };
    site_id: string;
}

interface OneOffs {
    items: { from_name: string; to: { name: string } }[];
}

/** Both drive to work on every day, from neighbouring villages to the hospital. */
async function bothDrive(): Promise<void> {
    const { items: [{ home, site_id }] } = await (await Caller.as("trainee")).ask<{ items: [Commute] }>("GET", "/api/v1/me/commutes");
    const roster = { codes: [{ code: "F", start: "06:00", end: "14:00" }], cycle: { anchor: "2026-11-30", days: ["F"] } };
    for (const [role, lat] of [["member", home.lat], ["organiser", home.lat + 0.012]] as const) {
        const body = { role: "drive", home: { lat, lon: home.lon }, site_id, roster, limits: { detour_minutes: 20, seats: 3 } };
        await (await Caller.as(role)).ask("POST", "/api/v1/regions/sonnenau/commutes", body);
    }
}

/** In so many days, as it is typed into a field. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" });

test("Halyna's car is broken tomorrow, Georg takes her along, and another day he offers a drive to town", async ({ browser }) => {
    test.setTimeout(180_000);
    const end = await startCounty("once");
    try {
        await bothDrive();
        const halyna = await phoneOf(browser, "member", "vi");
        const georg = await phoneOf(browser, "organiser", "de");

        await halyna.goto(`${county()}/matches`);
        await halyna.getByRole("link", { name: "Chuyến một lần" }).click();
        await expect(halyna.getByText("Bạn chưa có chuyến một lần nào.")).toBeVisible();
        await isForEverybody(halyna);
        await halyna.getByRole("link", { name: "Tìm chuyến" }).click();
        await expect(halyna.getByRole("radio").first()).toBeChecked();
        await picture(halyna, "once-1-request-vi");
        await isForEverybody(halyna);
        await halyna.getByRole("button", { name: "Đăng" }).click();
        const card = halyna.locator("li.card", { hasText: "Georg" });
        await expect(card).toBeVisible();
        await picture(halyna, "once-2-fits-vi");
        await card.getByRole("link", { name: "Xin đi nhờ" }).click();
        await expect(halyna.getByRole("heading", { level: 1 })).toContainText("Georg");
        await expect(halyna.locator("form input[type=checkbox]")).toHaveCount(2);
        await picture(halyna, "once-3-ask-vi");
        await halyna.locator("form button:not([type=button])").click();
        await halyna.waitForURL(/\/requests$/);

        // To Georg she is a match of one day, and says so.
        await georg.goto(`${county()}/matches`);
        const once = georg.locator("li.card", { hasText: "Halyna" });
        await expect(once.getByText(/Nur am/)).toBeVisible();
        await picture(georg, "once-4-match-de");
        await georg.goto(`${county()}/requests`);
        await georg.getByRole("link", { name: "Halyna" }).first().click();
        await georg.getByRole("button", { name: /^Mitnehmen/ }).click();
        await expect(georg.getByText("zugesagt").first()).toBeVisible();
        await halyna.goto(`${county()}/rides`);
        await expect(halyna.locator("li.card", { hasText: "Georg" })).toHaveCount(2);
        await picture(halyna, "once-5-rides-vi");

        // Georg drives to town, and seats are free.
        await georg.goto(`${county()}/once/offer`);
        await georg.getByLabel("Tag", { exact: true }).fill(inDays(3));
        await georg.getByLabel("Wohin?").fill("Bröckel");
        await georg.getByRole("button", { name: "Bröckelweiler" }).click();
        await expect(georg.getByRole("button", { name: "Eintragen" })).toBeDisabled();
        await georg.getByLabel("Ankunft bis").fill("10:00");
        await georg.getByLabel("Zurück ab").fill("17:00");
        await picture(georg, "once-6-offer-de");
        await isForEverybody(georg);
        await georg.reload();
        await expect(georg.getByLabel("Ankunft bis")).toHaveValue("10:00");
        await georg.getByRole("button", { name: "Eintragen" }).click();
        const offer = georg.locator("section", { hasText: "Bröckelweiler" });
        await expect(offer.getByText(/3.* Plätze/)).toBeVisible();
        await picture(georg, "once-7-mine-de");
        await isForEverybody(georg);

        // Somebody who reads Arabic sees the same from right to left.
        const arabic = await phoneOf(browser, "member", "ar");
        await arabic.goto(`${county()}/once`);
        await expect(arabic.locator("li.card", { hasText: "Georg" })).toBeVisible();
        await picture(arabic, "once-8-mine-ar");
        await arabic.goto(`${county()}/once/offer`);
        await arabic.getByRole("radio").last().check();
        await picture(arabic, "once-9-offer-ar");
        await isForEverybody(arabic);

        // Her car runs again: she takes it back, and Georg is told.
        await halyna.goto(`${county()}/once`);
        await halyna.getByRole("button", { name: "Rút lại" }).click();
        await halyna.getByRole("button", { name: "Bạn chắc chắn rút lại?" }).click();
        await expect(halyna.getByText("Bạn chưa có chuyến một lần nào.")).toBeVisible();
        await georg.goto(`${county()}/notices`);
        await expect(georg.getByText(/Halyna.* hat abgesagt/)).toBeVisible();
        const left = await (await Caller.as("organiser")).ask<OneOffs>("GET", "/api/v1/me/one-offs");
        expect(left.items.map((one) => one.to.name)).toEqual(["Bröckelweiler"]);
        for (const phone of [halyna, georg, arabic]) await phone.context().close();
    } finally {
        await end();
    }
});
