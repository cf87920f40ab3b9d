//! The part of a phone that holds passkeys, played by Chromium: it can be locked, lost and replaced.

import { type Page } from "@playwright/test";
import { county, expect } from "./phone.ts";
import { Caller } from "./api.ts";

export interface Authenticator {
    /** Whether a finger is there that the phone knows. */
    unlocks: (yes: boolean) => Promise<unknown>;
    credentials: () => Promise<number>;
    lost: () => Promise<unknown>;
}

export async function withPasskeys(page: Page): Promise<Authenticator> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("WebAuthn.enable");
    const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", { options: {
        protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true,
        isUserVerified: true, automaticPresenceSimulation: true,
    } });
    return {
        unlocks: (isUserVerified) => devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
        credentials: async () => (await devtools.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length,
        lost: () => devtools.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId }),
    };
}

/** An invitation of the county: the code on its poster. */
export async function invitation(): Promise<string> {
    const caller = await Caller.as("organiser");
    const { items } = await caller.ask<{ items: { id: string; slug: string }[] }>("GET", "/api/v1/regions");
    const region = items.find((one) => one.slug === "sonnenau")?.id ?? "";
    const body = { uses: 5, days: 1, makes_organiser: false };
    return (await caller.ask<{ code: string }>("POST", `/api/v1/groups/region/${region}/invitations`, body)).code;
}

/** Fills in who one is, to get an account. */
export async function tells(phone: Page, name: string): Promise<void> {
    await phone.getByLabel("Vorname").fill(name);
    await phone.getByLabel("Geburtsmonat").fill("2001-05");
    await phone.getByLabel("Ich habe beides gelesen").check();
}

/** What was shown once, written down. */
export async function writesDown(phone: Page): Promise<{ name: string; code: string }> {
    await expect(phone.getByRole("heading", { name: "Bitte aufschreiben" })).toBeVisible();
    const [name = "", code = ""] = await phone.locator("dl dd").allTextContents();
    await phone.getByLabel("Ich habe es aufgeschrieben").check();
    await phone.getByRole("button", { name: "Weiter" }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toContainText("Hallo");
    return code ? { name, code } : { name: "", code: name };
}

/** Somebody new, whose phone holds their passkey. */
export async function newcomer(phone: Page, name: string): Promise<{ name: string; code: string }> {
    await phone.goto(`${county()}/join`);
    await tells(phone, name);
    await phone.getByRole("button", { name: "Konto anlegen" }).click();
    return writesDown(phone);
}

/** Signs out where "Me" says so. */
export async function signsOut(phone: Page): Promise<void> {
    await phone.goto(`${county()}/me`);
    await phone.getByRole("button", { name: "Abmelden", exact: true }).click();
    await expect(phone.getByRole("heading", { name: "Willkommen" })).toBeVisible();
}
