//! The morning on which nobody comes, and what comes before it: who looks for company is told.

import { Caller } from "./api.ts";
import { startCounty } from "./county.ts";
import { phoneOf } from "./people.ts";
import { county, expect, isForEverybody, picture, test } from "./phone.ts";

interface Commute {
    id: string;
    home: { lat: number; lon: number };
    site_id: string;
}

interface Matches {
    items: { rides: { leg: string; dates: string[] }[] }[];
}

const local = (at: number): [date: string, time: string] => {
    const [date = "", time = ""] = new Date(at).toLocaleString("sv-SE", { timeZone: "Europe/Berlin" }).split(" ");
    return [date, time.slice(0, 5)];
};

/** Four days of shifts, the first of which starts in two hours. */
function shifts(): object {
    const first = Math.ceil((Date.now() + 7_200_000) / 300_000) * 300_000;
    const dated = [0, 1, 2, 3].map((day) => ({ date: local(first + day * 86_400_000)[0], code: "S" }));
    return { codes: [{ code: "S", start: local(first)[1], end: local(first + 8 * 3_600_000)[1] }], dated };
}

/** A commute from the trainee's village, or from a little north of it. */
async function posts(role: string, as: "ride" | "drive", north: number): Promise<{ who: Caller; id: string }> {
    const { items: [{ home, site_id }] } = await (await Caller.as("trainee")).ask<{ items: [Commute] }>("GET", "/api/v1/me/commutes");
    const who = await Caller.as(role);
    const { id } = await who.ask<Commute>("POST", "/api/v1/regions/sonnenau/commutes", {
        role: as, home: { lat: home.lat + north, lon: home.lon }, site_id, roster: shifts(), ...(as === "drive" && { limits: { detour_minutes: 20, seats: 3 } }),
    });
    return { who, id };
}

test("Halyna asks to be told who fits, and on the morning nobody comes: other ways, and Georg's number to call", async ({ browser }) => {
    test.setTimeout(240_000);
    const end = await startCounty("morning");
    try {
        const rides = await posts("member", "ride", 0);
        const phone = await phoneOf(browser, "member", "uk");
        await phone.goto(`${county()}/matches`);
        await phone.getByRole("button", { name: "Повідомити, коли хтось підійде" }).click();
        await expect(phone.getByText("Ми вам повідомимо.")).toBeVisible();
        await picture(phone, "morning-1-watch-uk");
        await isForEverybody(phone);
        const drives = await posts("organiser", "drive", 0.012);
        await expect(async () => {
            await phone.goto(`${county()}/notices`);
            await expect(phone.locator("li.card").first()).toContainText("по дорозі", { timeout: 2_000 });
        }).toPass();
        await picture(phone, "morning-2-told-uk");
        await posts("admin", "drive", 0.006);

        // They agree on the first two mornings, and Georg shows her his number.
        const match = await rides.who.ask<Matches>("GET", `/api/v1/commutes/${rides.id}/matches/${drives.id}`);
        const dates = match.items[0]?.rides.filter(({ leg }) => leg === "out").flatMap((one) => one.dates).sort().slice(0, 2) ?? [];
        const { id: request } = await rides.who.ask<{ id: string }>("POST", "/api/v1/requests", {
            commute_id: rides.id, driver_commute_id: drives.id, rides: dates.map((date) => ({ date, leg: "out" })), phrase: "may-i-ride-along",
        });
        await drives.who.ask("POST", `/api/v1/requests/${request}/accept`, {});
        await drives.who.ask("PUT", "/api/v1/me/travel-card", { phone: "0171 1234567" });
        await drives.who.ask("PUT", `/api/v1/requests/${request}/details`, { phone: true });

        const mine = await rides.who.ask<{ items: { id: string }[] }>("GET", "/api/v1/me/rides");
        await phone.goto(`${county()}/ride/${mine.items[0]?.id}`);
        await phone.getByRole("button", { name: "Тут нікого немає" }).click();
        await expect(phone.getByRole("heading", { name: "Як дістатися інакше" })).toBeVisible();
        await expect(phone.locator(".card.ok").getByRole("link", { name: "Petra" })).toBeVisible();
        await expect(phone.getByRole("link", { name: /Зателефонувати/ })).toHaveAttribute("href", "tel:01711234567");
        await expect(phone.locator("a[href='tel:112']")).toBeVisible();
        await picture(phone, "morning-3-nobody-uk");
        await isForEverybody(phone);

        const georg = await phoneOf(browser, "organiser", "de");
        await georg.goto(`${county()}/notices`);
        await expect(georg.locator("li.card", { hasText: "Halyna" }).first()).toBeVisible();
        await picture(georg, "morning-4-missed-de");
        await phone.context().close();
        await georg.context().close();
    } finally {
        await end();
    }
});
