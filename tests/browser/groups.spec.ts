//! Three who fit into one car: whoever looks at matches reads who they are, on which days, and asks the one who drives.

import { Caller, commuteOf } from "./api.ts";
import { startCounty } from "./county.ts";
import { phoneOf } from "./people.ts";
import { county, expect, isForEverybody, picture, test } from "./phone.ts";

const EARLY = { codes: [{ code: "F", start: "06:00", end: "14:00" }], cycle: { days: ["F", "F", "F", "F", "F", null, null], anchor: "2026-11-30" } };

/** Georg drives from a village a little further out; Halyna and the neighbour ride from the same place to the same firm. */
async function three(): Promise<void> {
    const [minh, resi] = [await commuteOf("trainee"), await commuteOf("driver")];
    const home = { lat: minh.home.lat, lon: minh.home.lon };
    const post = async (role: string, body: object): Promise<unknown> =>
        (await Caller.as(role)).ask("POST", "/api/v1/regions/sonnenau/commutes", { site_id: resi.site_id, roster: EARLY, ...body });
    await post("organiser", { role: "drive", home: { ...home, lat: home.lat + 0.012 }, limits: { detour_minutes: 20, seats: 3 } });
    await post("member", { role: "ride", home });
    await post("moderator", { role: "ride", home });
}

test("Halyna reads that she, a neighbour and Georg could share one car, and asks Georg", async ({ browser }) => {
    test.setTimeout(120_000);
    const end = await startCounty("groups");
    try {
        await three();
        const halyna = await phoneOf(browser, "member", "uk");
        await halyna.goto(`${county()}/matches`);
        const card = halyna.locator("li.card", { hasText: "Ви могли б їздити втрьох" }).first();
        await expect(card).toContainText("Georg");
        await card.locator("summary").click();
        await expect(card.locator("details .tag").first()).toBeVisible();
        await picture(halyna, "group-uk");
        await isForEverybody(halyna);
        await card.getByRole("link", { name: "Попроситися в попутники" }).click();
        await expect(halyna.getByRole("heading", { level: 1 })).toContainText("Georg");

        // Whoever would drive asks nobody: the others ask.
        const georg = await phoneOf(browser, "organiser", "ar");
        await georg.goto(`${county()}/matches`);
        await expect(georg.locator("li.card", { hasText: "Halyna" }).first()).toBeVisible();
        await picture(georg, "group-ar");
        await isForEverybody(georg);
        for (const one of [halyna, georg]) await one.context().close();
    } finally {
        await end();
    }
});
