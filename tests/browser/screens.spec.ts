//! Every screen, in a left-to-right and a right-to-left language, narrow, with large text and in the dark.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Page } from "@playwright/test";
import { county, expect, isForEverybody, picture, signIn, signOut, test } from "./phone.ts";

const ROUTER = readFileSync(join(import.meta.dirname, "../../web/src/shell/screens.ts"), "utf8");
const SCREENS = [...ROUTER.matchAll(/path: "([^"]+)"/g)].map((match) => match[1] ?? "");

/** How a person comes to each screen; a screen that is missing here fails. */
const WAYS: Record<string, { name: string; address: (phone: Page) => Promise<string>; as?: "trainee" | "organiser" }> = {
    "/": { name: "start", address: async () => "/" },
    "/language": { name: "language", address: async () => "/language" },
    "/help": { name: "help", address: async () => "/help" },
    "/legal/:kind": { name: "privacy", address: async () => "/legal/privacy" },
    "/accessibility": { name: "accessibility", address: async () => "/accessibility" },
    "/activities": { name: "activities", address: async () => "/activities" },
    "/a/:id": { name: "activity", address: firstActivity },
    "/a/:id/edit": { name: "activity-edit", address: async (phone) => `${await myActivity(phone)}/edit`, as: "organiser" },
    "/a/:id/people": { name: "attendees", address: async (phone) => `${await myActivity(phone)}/people`, as: "organiser" },
    "/post": { name: "post", address: async () => "/post", as: "organiser" },
    "/clubs": { name: "clubs", address: async () => "/clubs" },
    "/clubs/new": { name: "club-new", address: async () => "/clubs/new", as: "trainee" },
    "/c/:id": { name: "club", address: firstClub },
    "/c/:id/edit": { name: "club-edit", address: async (phone) => `${await firstClub(phone)}/edit`, as: "organiser" },
    "/c/:id/members": { name: "club-members", address: async (phone) => `${await firstClub(phone)}/members`, as: "organiser" },
    "/invite/:kind/:id": { name: "invite", address: async (phone) => (await firstClub(phone)).replace("/c/", "/invite/club/"), as: "organiser" },
    "/i/:code": { name: "invited", address: async () => "/i/ABC-DEF-GH12" },
    "/sites": { name: "sites", address: async () => "/sites", as: "organiser" },
    "/join": { name: "join", address: async () => "/join" },
    "/sign-in": { name: "sign-in", address: async () => "/sign-in" },
    "/me": { name: "me", address: async () => "/me", as: "trainee" },
    "/matches": { name: "matches", address: async () => "/matches", as: "trainee" },
};

async function firstActivity(phone: Page): Promise<string> {
    const answer = await phone.request.get(`${county()}/api/v1/regions/sonnenau/activities?limit=1`);
    const list = (await answer.json()) as { items: { id: string }[] };
    return `/a/${list.items[0]?.id}`;
}

async function firstClub(phone: Page): Promise<string> {
    const answer = await phone.request.get(`${county()}/api/v1/regions/sonnenau/clubs?limit=1`);
    const list = (await answer.json()) as { items: { id: string }[] };
    return `/c/${list.items[0]?.id}`;
}

async function myActivity(phone: Page): Promise<string> {
    const answer = await phone.request.get(`${county()}/api/v1/me/activities?part=mine&limit=1`);
    const list = (await answer.json()) as { items: { id: string }[] };
    return `/a/${list.items[0]?.id}`;
}

test("every screen of the router has a way to it", () => {
    expect(Object.keys(WAYS).sort()).toEqual([...SCREENS].sort());
});

const LOOKS = [
    { name: "de", language: "de", width: 360, text: "100", theme: "light" },
    { name: "ar", language: "ar", width: 360, text: "100", theme: "light" },
    { name: "de-320-dark", language: "de", width: 320, text: "100", theme: "dark" },
    { name: "ar-large", language: "ar", width: 360, text: "200", theme: "dark" },
] as const;

for (const look of LOOKS) {
    test(`nothing keeps anybody from any screen: ${look.name}`, async ({ phone }) => {
        test.setTimeout(300_000);
        await phone.setViewportSize({ width: look.width, height: 740 });
        await phone.goto(county());
        await phone.evaluate((choices) => {
            for (const [name, value] of Object.entries(choices)) localStorage.setItem(name, value);
        }, { language: "de", "text-size": look.text, theme: look.theme });
        for (const who of [undefined, "trainee", "organiser"] as const) {
            if (who) await signIn(phone, who);
            await phone.evaluate((language) => localStorage.setItem("language", language), look.language);
            for (const way of Object.values(WAYS).filter((way) => way.as === who)) {
                await phone.goto(county() + (await way.address(phone)));
                await expect(phone.locator("html")).toHaveAttribute("lang", look.language);
                await expect(phone.locator("nav.tabs")).toBeVisible();
                await phone.waitForLoadState("networkidle");
                await expect(phone.locator(".loading")).toHaveCount(0);
                await isForEverybody(phone);
                await picture(phone, `${way.name}-${look.name}`);
            }
            await phone.evaluate(() => localStorage.setItem("language", "de"));
            if (who) await signOut(phone);
        }
    });
}
