//! What people are told, on their phone: the inbox, what rings, and a notification that says what happened.

import { county, expect, picture, signIn, test } from "./phone.ts";
import { activityOf, attends } from "./api.ts";
import { isReady } from "./people.ts";

const KEYS = {
    p256dh: "BC-6NJAgPZvc2DHjGmJ17ZLaG_OpDOBuGf0hfBfstxOS83jOQG7Af_uZyRUSHCSyzD96g6hNSra1k2jC7FaRRVk",
    auth: "vCjTcQ981tAlafrft_nojw",
};

test("a member is told that the walk is off, reads it aside, and decides what rings", async ({ phone }) => {
    await signIn(phone, "member");
    const walk = await activityOf("organiser", { title: "Abendrunde am See", days: 9 });
    await attends(phone, walk.id);
    await walk.cancel();
    await phone.getByRole("link", { name: "Ich", exact: true }).click();
    await phone.getByRole("link", { name: "Nachrichten", exact: true }).click();
    const line = phone.locator("li.card").filter({ hasText: "Abendrunde am See" });
    await expect(line).toContainText("Neu");
    await picture(phone, "notices-de");
    await line.getByRole("link", { name: "Ansehen" }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toContainText("Abendrunde am See");
    await phone.goto(`${county()}/notices`);
    await expect(line).toBeVisible();
    await expect(line).not.toContainText("Neu");
    await phone.getByRole("link", { name: "Nachrichten einstellen" }).click();
    await phone.getByLabel("Ihre Aktivität fällt aus").uncheck();
    await phone.getByLabel("Bis", { exact: true }).fill("05:15");
    await picture(phone, "notices-settings-de");
    await phone.reload();
    await expect(phone.getByLabel("Ihre Aktivität fällt aus")).not.toBeChecked();
    await expect(phone.getByLabel("Bis", { exact: true })).toHaveValue("05:15");
    await phone.getByLabel("Ihre Aktivität fällt aus").check();
});

test("a member takes the calendar along by a link, changes it, and ends it", async ({ phone, request }) => {
    await signIn(phone, "member");
    const walk = await activityOf("organiser", { title: "Kalenderrunde am See", days: 11 });
    await attends(phone, walk.id);
    await phone.goto(`${county()}/notices/settings`);
    await phone.getByRole("button", { name: "Link holen" }).click();
    const link = phone.locator("bdi.link");
    const first = (await link.textContent()) ?? "";
    const file = async (https: string) => request.get(`${county()}${new URL(https).pathname}`);
    expect(await (await file(first)).text()).toContain("SUMMARY:Kalenderrunde am See");
    await expect(phone.getByRole("link", { name: "Im Kalender öffnen" })).toHaveAttribute("href", first.replace(/^https?/, "webcal"));
    await phone.getByRole("heading", { name: "Mein Kalender" }).scrollIntoViewIfNeeded();
    await picture(phone, "calendar-link-de");
    await phone.getByRole("button", { name: "Neuer Link" }).click();
    await expect(link).not.toHaveText(first);
    expect((await file(first)).status()).toBe(404);
    await phone.reload();
    await expect(phone.getByText("Es gibt einen Link.")).toBeVisible();
    await phone.getByRole("button", { name: "Ausschalten" }).click();
    await expect(phone.getByRole("button", { name: "Link holen" })).toBeVisible();
});

test("a phone rings after a tap, says what happened in its reader's words, and stops when told to", async ({ phone, context }) => {
    // The browser of a test reaches no push service: what it would answer stands in for it.
    await context.addInitScript((keys) => {
        if (!("PushManager" in globalThis)) return;
        const subscription = { toJSON: () => ({ endpoint: "https://fcm.googleapis.com/a-test", keys }) };
        PushManager.prototype.subscribe = () => Promise.resolve(subscription as unknown as PushSubscription);
    }, KEYS);
    await context.grantPermissions(["notifications"], { origin: county() });
    await signIn(phone, "member");
    const walk = await activityOf("organiser", { title: "Morgenrunde am See", days: 10 });
    await attends(phone, walk.id);
    await phone.goto(`${county()}/notices/settings`);
    await phone.getByRole("button", { name: "Dieses Gerät soll klingeln" }).click();
    await expect(phone.getByText("Dieses Gerät klingelt.")).toBeVisible();
    // Another tab lies open on what there is to read.
    const reading = await context.newPage();
    await reading.goto(`${county()}/notices`);
    await isReady(reading);
    await walk.cancel();
    const id = await phone.evaluate(async () => {
        const page = (await (await fetch("/api/v1/notices")).json()) as { items: { id: string }[] };
        return page.items[0]?.id ?? "";
    });
    const devtools = await context.newCDPSession(phone);
    const registered = new Promise<string>((found) => {
        devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
            if (registrations[0]) found(registrations[0].registrationId);
        });
    });
    await devtools.send("ServiceWorker.enable");
    const push = { origin: county(), registrationId: await registered };
    const data = JSON.stringify({ id, kind: "activity-cancelled" }).padEnd(192);
    // Twice, as after a kill of the sender: it is seen once.
    for (let times = 0; times < 2; times += 1) await devtools.send("ServiceWorker.deliverPushMessage", { ...push, data });
    const shown = (): Promise<{ title: string; body: string; tag: string }[]> => phone.evaluate(async () => {
        const all = await (await navigator.serviceWorker.ready).getNotifications();
        return all.map(({ title, body, tag }) => ({ title, body, tag }));
    });
    await expect.poll(shown).toHaveLength(1);
    await expect(reading.getByText("Morgenrunde am See").first()).toBeVisible();
    const [notification] = await shown();
    expect(notification).toMatchObject({ title: "Miteinander", tag: id });
    expect(notification?.body).toContain("Morgenrunde am See");
    await phone.getByRole("button", { name: "Nicht mehr klingeln" }).click();
    await expect(phone.getByRole("button", { name: "Dieses Gerät soll klingeln" })).toBeVisible();
});
