//! The morning on which nobody comes, and what comes before it: who looks for company is told, and a parent agrees.

import { type Browser, type Page } from "@playwright/test";
import { Caller } from "./api.ts";
import { startCounty } from "./county.ts";
import { isReady, isSignedIn, reads } from "./people.ts";
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

async function phoneOf(browser: Browser, role: string, language: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
    await reads(context, language);
    const phone = await context.newPage();
    if (role) await isSignedIn(phone, role);
    return phone;
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
            await expect(phone.locator("li.card").first()).toContainText("дорог", { timeout: 500 });
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

interface Club {
    id: string;
}

/** Somebody of sixteen with an invitation of Georg's club, which the county knows. */
async function young(): Promise<{ club: string; name: string; passphrase: string }> {
    const georg = await Caller.as("organiser");
    const { id } = await georg.ask<Club>("POST", "/api/v1/regions/sonnenau/clubs", {
        kind: "verein", name: "Berufsschule, Klasse 10b", about: "Wir lernen zusammen.", about_language: "de", languages: ["de"], contact: "schule@example.org",
    });
    await (await Caller.as("admin")).ask("PUT", `/api/v1/clubs/${id}/verified`, { verified: true });
    const { code } = await georg.ask<{ code: string }>("POST", `/api/v1/groups/club/${id}/invitations`, { uses: 1, days: 1 });
    const passphrase = "sechzehn Jahre und ein Apfelbaum";
    const [{ terms_version }] = (await georg.ask<{ items: [{ terms_version: number }] }>("GET", "/api/v1/regions")).items;
    const made = await fetch(`${county()}/api/v1/sign-up`, {
        method: "POST", headers: { "content-type": "application/json" },
        body: JSON.stringify({
            region: "sonnenau", display_name: "Linh Tran", birth_year: new Date().getFullYear() - 17, birth_month: 1, languages: ["vi"],
            passphrase, terms_version, invitation: code, transport: "bearer",
        }),
    });
    const told = (await made.json()) as { sign_in_name: string; access: string };
    const me = await fetch(`${county()}/api/v1/me`, { headers: { authorization: `Bearer ${told.access}` } });
    return { club: id, name: told.sign_in_name ?? ((await me.json()) as { sign_in_name: string }).sign_in_name, passphrase };
}

test("the school writes down that Linh's parents agree, she reads it, and they end it with their code", async ({ browser }) => {
    test.setTimeout(180_000);
    const end = await startCounty("guardian");
    try {
        const { club, name, passphrase } = await young();
        const georg = await phoneOf(browser, "organiser", "de");
        await georg.goto(`${county()}/invite/club/${club}`);
        await georg.getByText("Eltern stimmen zu (16 und 17 Jahre)").click();
        const form = georg.locator("details[open]").filter({ hasText: "Zusage eintragen" });
        await form.getByLabel("Anmeldename").fill(name);
        await form.getByRole("button", { name: "Zusage eintragen" }).click();
        await expect(form.locator(".code")).toBeVisible();
        const code = (await form.locator(".code").textContent()) ?? "";
        await picture(georg, "guardian-1-written-de");
        await isForEverybody(georg);

        const linh = await phoneOf(browser, "", "vi");
        await linh.goto(`${county()}/sign-in`);
        await linh.locator("input[autocomplete~=username]").fill(name);
        await linh.locator("input[type=password]").fill(passphrase);
        await linh.locator("form button[type=submit]").first().click();
        await expect(linh.getByRole("heading", { level: 1 })).toContainText("Linh");
        await linh.goto(`${county()}/guardian`);
        await expect(linh.getByText("Đã ghi từ")).toBeVisible();
        await picture(linh, "guardian-2-agreed-vi");

        const parent = await phoneOf(browser, "", "de");
        await parent.goto(`${county()}/guardian`);
        await parent.getByLabel("Code der Eltern").fill(code.toLowerCase());
        await parent.getByRole("button", { name: "Zusage beenden" }).click();
        await expect(parent.locator("p.band")).toBeVisible();
        await picture(parent, "guardian-3-ended-de");
        await linh.reload();
        await isReady(linh);
        await expect(linh.getByText("Chưa ghi gì.")).toBeVisible();
        for (const phone of [georg, linh, parent]) await phone.context().close();
    } finally {
        await end();
    }
});
