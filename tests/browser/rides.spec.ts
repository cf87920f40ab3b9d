//! From a match to a ride: two people of two employers and two languages, each with a phone of their own.

import { type Browser, type Page } from "@playwright/test";
import { Caller, type Commute, commuteOf } from "./api.ts";
import { startCounty } from "./county.ts";
import { isSignedIn, reads } from "./people.ts";
import { county, expect, isForEverybody, picture, signIn, test } from "./phone.ts";

interface Place {
    lat: number;
    lon: number;
}

/** The date and the time of an instant, as a clock in the county shows them. */
function local(at: number): { date: string; time: string } {
    const [date = "", time = ""] = new Date(at).toLocaleString("sv-SE", { timeZone: "Europe/Berlin" }).split(" ");
    return { date, time: time.slice(0, 5) };
}

/** Eight days of shifts, the first of which starts in so many minutes. */
function shifts(minutes: number): object {
    const first = Math.ceil((Date.now() + minutes * 60_000) / 300_000) * 300_000;
    const { time } = local(first);
    const dated = Array.from({ length: 8 }, (_, day) => ({ date: local(first + day * 86_400_000).date, code: "S" }));
    return { codes: [{ code: "S", start: time, end: local(first + 8 * 3_600_000).time }], dated };
}

/** Where the two meet: Georg's way passes this village, Halyna lives a walk from its centre. */
const MEETING_POINT = "Purzelzell, Ortsmitte";

/** Halyna works at the hospital, Georg at a firm near by; their shifts start in two hours. Gives both homes. */
async function bothCommute(): Promise<{ halyna: Place; georg: Place }> {
    const [rider, driver] = [await commuteOf("trainee"), await commuteOf("driver")];
    const post = async (role: string, body: object): Promise<Place> =>
        (await (await Caller.as(role)).ask<Commute>("POST", "/api/v1/regions/sonnenau/commutes", body)).home;
    const roster = shifts(120);
    const { lat, lon } = rider.home;
    return {
        halyna: await post("member", { role: "ride", home: { lat: lat + 0.05, lon }, site_id: rider.site_id, roster }),
        georg: await post("organiser", {
            role: "drive", home: { lat, lon: lon - 0.03 }, site_id: driver.site_id, roster, limits: { detour_minutes: 20, seats: 3 },
        }),
    };
}

/** Somebody's phone; `heard` is everything that the server ever told it. */
async function phoneOf(browser: Browser, role: string, language: string): Promise<{ phone: Page; heard: string[] }> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
    await reads(context, language);
    const phone = await context.newPage();
    const heard: string[] = [];
    phone.on("response", (answer) => {
        if (answer.url().includes("/api/")) void answer.text().then((text) => heard.push(text), () => undefined);
    });
    await isSignedIn(phone, role);
    return { phone, heard };
}

/** Whether these coordinates were told: as a pair, for one number alone may be anybody's. */
const tells = (heard: readonly string[], { lat, lon }: Place): boolean => heard.some((text) => text.includes(`${lat}`) && text.includes(`${lon}`));

test("Halyna asks in Ukrainian, Georg says yes in German, and one tap on the day tells the other", async ({ browser }) => {
    test.setTimeout(300_000);
    const end = await startCounty("rides");
    try {
        const homes = await bothCommute();
        const { phone: halyna, heard: byHalyna } = await phoneOf(browser, "member", "uk");
        const { phone: georg, heard: byGeorg } = await phoneOf(browser, "organiser", "de");

        // From the match to the request: the first two rides, and a sentence that nobody has to write.
        await halyna.goto(`${county()}/matches`);
        await halyna.locator("li.card", { hasText: "Georg" }).first().getByRole("link", { name: "Попроситися в попутники" }).click();
        await expect(halyna.getByRole("heading", { level: 1 })).toContainText("Georg");
        // Three hours later the first of them has begun, and is not offered any more.
        const rides = (phone: Page) => phone.getByRole("group", { name: "Які поїздки?" });
        const first = (await rides(halyna).locator("label").first().locator("bdi").allTextContents()).join(" ");
        // A phone of its own: a browser's clock is that of all its pages.
        const { phone: later } = await phoneOf(browser, "member", "uk");
        await later.clock.setFixedTime(Date.now() + 3 * 3_600_000);
        await later.goto(halyna.url());
        await expect(rides(later)).toBeVisible();
        const left = await rides(later).locator("label").evaluateAll((labels) =>
            labels.map((label) => [...label.querySelectorAll("bdi")].map((one) => one.textContent).join(" ")));
        expect(left.length).toBeGreaterThan(0);
        expect(left).not.toContain(first);
        await later.context().close();
        await halyna.getByRole("button", { name: "Жодної" }).click();
        await expect(halyna.getByRole("button", { name: /^Запитати/ })).toBeDisabled();
        await halyna.getByRole("group", { name: "Які поїздки?" }).getByRole("checkbox").first().check();
        await halyna.getByRole("group", { name: "Які поїздки?" }).getByRole("checkbox").nth(1).check();
        await picture(halyna, "story-1-ask-uk");
        await halyna.getByRole("button", { name: /^Запитати/ }).click();
        await expect(halyna.getByText("чекає на відповідь")).toBeVisible();
        await picture(halyna, "story-2-requests-uk");

        await georg.goto(`${county()}/notices`);
        await expect(georg.getByText(/Halyna.* möchte bei Ihnen mitfahren: .*2.* Fahrten/)).toBeVisible();
        await picture(georg, "story-3-notice-de");
        await georg.goto(county());
        await expect(georg.getByRole("heading", { name: "Wer möchte bei Ihnen mitfahren?" })).toBeVisible();
        await picture(georg, "story-4-home-de");
        await georg.getByRole("link", { name: "Halyna" }).first().click();
        await expect(georg.getByText("Darf ich bei Ihnen mitfahren?")).toBeVisible();
        await picture(georg, "story-5-request-de");
        await georg.getByRole("button", { name: /^Mitnehmen/ }).click();
        await expect(georg.getByText("zugesagt").first()).toBeVisible();
        await picture(georg, "story-6-answered-de");

        // Both read the same ride: the day, the times, and where.
        await halyna.goto(county());
        const next = halyna.locator("li.card", { hasText: "За кермом" }).first();
        await expect(next).toBeVisible();
        await picture(halyna, "story-7-home-uk");
        await next.getByRole("link").click();
        await expect(halyna.getByText("За кермом").first()).toBeVisible();
        await halyna.waitForURL(/\/ride\//);
        await picture(halyna, "story-8-ride-uk");
        await georg.goto(halyna.url());
        await expect(georg.getByText("Sie fahren").first()).toBeVisible();
        const seat = (phone: Page) => phone.locator("li.card", { hasText: /Ви|Halyna/ }).locator("p").nth(1).locator("bdi, time");
        expect(await seat(georg).first().textContent()).toBe(await seat(halyna).first().textContent());
        for (const phone of [halyna, georg]) await expect(phone.locator("li.card", { hasText: /Ви|Halyna/ }).getByText(MEETING_POINT).first()).toBeVisible();
        await picture(georg, "story-9-ride-de");

        // They talk: a phrase, its answer, and one tap; each reads it in their own language as it is said.
        const ride = halyna.url();
        await halyna.getByRole("link", { name: /Поговорити/ }).click();
        await halyna.locator("summary", { hasText: "Коли" }).click();
        await halyna.getByRole("button", { name: "Коли й де ми зустрічаємося?" }).click();
        await expect(halyna.locator("ol li.card")).toHaveCount(1);
        await georg.getByRole("link", { name: /^Mit .*Halyna.* reden$/ }).click();
        await expect(georg.locator("ol li.card")).toContainText("Wann und wo treffen wir uns?");
        await georg.getByRole("button", { name: /Wir treffen uns um .* Uhr hier/ }).first().click();
        await georg.getByLabel("Uhrzeit").fill("05:20");
        await georg.getByLabel("Ort oder Sache").fill("Kirche");
        await georg.getByRole("button", { name: "Senden" }).first().click();
        await expect(halyna.locator("ol li.card").nth(1)).toContainText("05:20");
        await expect(halyna.locator("ol li.card").nth(1)).toContainText("Зустріч: ");
        await halyna.getByRole("button", { name: "Гаразд." }).first().click();
        await expect(georg.locator("ol li.card")).toHaveCount(3);
        await picture(halyna, "story-14-thread-uk");
        await picture(georg, "story-15-thread-de");
        await halyna.goto(ride);
        await georg.goto(ride);

        // On the day: late, and at night the driver cannot.
        await halyna.getByRole("button", { name: /Запізнюся на .*10/ }).click();
        await expect(halyna.getByText(/запізнення .*10/)).toBeVisible();
        await georg.reload();
        await expect(georg.locator(".tag", { hasText: /10.* Minuten später/ })).toBeVisible();
        await picture(georg, "story-10-late-de");
        await georg.goto(`${county()}/notices`);
        await expect(georg.getByText(/Halyna.* kommt später: .*10.* Minuten/)).toBeVisible();
        await georg.goto(halyna.url());
        await georg.getByRole("button", { name: "An dem Tag kann ich nicht" }).click();
        await georg.getByRole("button", { name: "Wirklich absagen?" }).click();
        await expect(georg.getByText("abgesagt").first()).toBeVisible();
        await picture(georg, "story-11-cancelled-de");
        await halyna.goto(`${county()}/notices`);
        const told = halyna.locator("li.card", { hasText: "Georg" }).first();
        await picture(halyna, "story-12-notices-uk");
        await told.getByRole("link").click();
        await expect(halyna.getByRole("heading", { name: "Як дістатися інакше" })).toBeVisible();
        await picture(halyna, "story-13-plan-b-uk");
        await isForEverybody(halyna);

        expect(tells(byHalyna, homes.halyna), "one's own home is told, so this would be seen").toBe(true);
        expect(tells(byHalyna, homes.georg), "Georg's home").toBe(false);
        expect(tells(byGeorg, homes.halyna), "Halyna's home").toBe(false);
        await halyna.context().close();
        await georg.context().close();
    } finally {
        await end();
    }
});

test("the next ride stands on top, also without a network, and what is tapped then is sent later", async ({ phone, context }) => {
    await signIn(phone, "trainee");
    const next = phone.locator("main li.card", { hasText: "Resi" }).filter({ has: phone.locator("a[href^='/ride/']") }).first();
    await expect(next).toBeVisible();
    const words = await next.textContent();
    await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await phone.waitForLoadState("networkidle");
    await context.setOffline(true);
    await phone.goto(county());
    await expect(next).toHaveText(words ?? "");
    await picture(phone, "home-rides-offline-de");
    await next.getByRole("link").click();
    await expect(phone.getByText("fährt").first()).toBeVisible();
    await phone.getByRole("button", { name: "An dem Tag kann ich nicht" }).click();
    await phone.getByRole("button", { name: "Wirklich absagen?" }).click();
    await expect(phone.getByText("Gespeichert. Es wird gesendet")).toBeVisible();
    await context.setOffline(false);
    await expect(phone.getByText("Gespeichert. Es wird gesendet")).toHaveCount(0, { timeout: 25_000 });
    await phone.reload();
    await expect(phone.getByText("abgesagt").first()).toBeVisible();
});
