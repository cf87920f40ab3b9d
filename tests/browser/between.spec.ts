//! What two who agreed give each other: Resi shows her car and number, Minh calls; and his sister follows the ride by a link.

import { type Browser, type Page } from "@playwright/test";
import { Caller } from "./api.ts";
import { startCounty } from "./county.ts";
import { isReady, isSignedIn, reads } from "./people.ts";
import { county, expect, isForEverybody, picture, test } from "./phone.ts";

interface Rides {
    items: [{ id: string; riders: [{ request_id: string }] }];
}

async function phoneOf(browser: Browser, role: string, language: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
    await reads(context, language);
    const phone = await context.newPage();
    if (role) await isSignedIn(phone, role);
    return phone;
}

/** A tick shows at once; whether the other reads it depends on the server having it. */
async function ticks(phone: Page, label: string, on: boolean): Promise<void> {
    const stored = phone.waitForResponse((answer) => answer.request().method() === "PUT" && answer.url().endsWith("/details"));
    await phone.getByLabel(label).setChecked(on);
    expect((await stored).ok()).toBe(true);
}

test("Resi shows Minh her car and number, he can call her, and whoever he trusts follows the ride", async ({ browser }) => {
    test.setTimeout(240_000);
    const end = await startCounty("between");
    try {
        const [resi, minh, sister] = [await phoneOf(browser, "driver", "de"), await phoneOf(browser, "trainee", "vi"), await phoneOf(browser, "", "ar")];
        await resi.goto(`${county()}/me/travel-card`);
        await resi.getByLabel("So sieht mein Auto aus").fill("Roter Golf mit Dachbox");
        await resi.getByLabel("Kennzeichen").fill("wm-rs 77");
        await resi.getByLabel("Telefonnummer").fill("ruf mich an");
        await resi.getByRole("button", { name: "Speichern" }).click();
        await expect(resi.getByText("Bitte beginnen Sie die Nummer mit 0 oder +.")).toBeVisible();
        await resi.getByLabel("Telefonnummer").fill("0171 / 123 45 67");
        await resi.getByRole("button", { name: "Speichern" }).click();
        await expect(resi.locator("p.band", { hasText: "Gespeichert" })).toBeVisible();
        await picture(resi, "between-1-card-de");
        await isForEverybody(resi);

        const rides = await (await Caller.as("trainee")).ask<Rides>("GET", "/api/v1/me/rides");
        const ride = `${county()}/ride/${rides.items[0].id}`;
        await minh.goto(ride);
        await expect(minh.getByText("chưa cho bạn xem gì")).toBeVisible();

        await resi.goto(ride);
        await resi.getByText("von Ihnen sieht").click();
        await ticks(resi, "Mein Auto zeigen", true);
        await expect(resi.getByLabel(/Auch in Links/)).toBeVisible();
        await ticks(resi, "Meine Nummer zeigen", true);
        await expect(resi.getByLabel("Meine Nummer zeigen")).toBeChecked();
        await picture(resi, "between-2-give-de");
        await isForEverybody(resi);

        await minh.reload();
        await expect(minh.getByRole("link", { name: /Gọi điện/ })).toHaveAttribute("href", "tel:01711234567");
        await expect(minh.getByRole("link", { name: "Viết SMS" })).toHaveAttribute("href", "sms:01711234567");
        await expect(minh.getByText("WM-RS 77")).toBeVisible();
        await minh.getByText("Cho người bạn tin tưởng xem").click();
        await minh.getByRole("button", { name: "Tạo liên kết" }).click();
        const link = minh.locator("bdi.link");
        await expect(link).toContainText("/shared/");
        await picture(minh, "between-3-ride-vi");
        await isForEverybody(minh);

        const address = new URL((await link.textContent()) ?? "").pathname;
        await sister.goto(`${county()}${address}?lang=ar`);
        await expect(sister.locator("html")).toHaveAttribute("dir", "rtl");
        await expect(sister.getByText("كل شيء حسب الخطة.")).toBeVisible();
        expect(await sister.content()).not.toContain("WM-RS");
        await picture(sister, "between-4-shared-ar");

        await minh.getByRole("button", { name: "Kết thúc liên kết" }).click();
        await expect(minh.getByRole("button", { name: "Kết thúc liên kết" })).toHaveCount(0);
        await sister.reload();
        await expect(sister.getByRole("heading", { level: 1 })).toContainText("هذا الرابط لا يؤدي إلى شيء");

        // Taken back is gone, on the other's phone, too.
        await ticks(resi, "Meine Nummer zeigen", false);
        await expect(resi.getByLabel("Meine Nummer zeigen")).not.toBeChecked();
        await minh.reload();
        await isReady(minh);
        await expect(minh.getByRole("link", { name: /Gọi điện/ })).toHaveCount(0);
        for (const phone of [resi, minh, sister]) await phone.context().close();
    } finally {
        await end();
    }
});

test("a parent ends the agreement with the code, without an account", async ({ phone, context }) => {
    await reads(context, "de");
    await phone.goto(`${county()}/guardian`);
    await phone.getByLabel("Code der Eltern").fill("AAA-AAA-AAAA");
    await phone.getByRole("button", { name: "Zustimmung zurücknehmen" }).click();
    await expect(phone.getByText("Dieser Code stimmt nicht")).toBeVisible();
    await picture(phone, "guardian-de");
    await isForEverybody(phone);
});
