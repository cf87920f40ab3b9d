//! A phone in somebody's hand: it notes whatever must never happen, and fails the story if it did.

import AxeBuilder from "@axe-core/playwright";
import { type Page, expect, test as base } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const county = (): string => process.env["COUNTY"] ?? "";

interface SignIn {
    sign_in_name: string;
    passphrase: string;
}

/** The name and passphrase of one of the demo county's people. */
export function person(role: string): SignIn {
    const file = JSON.parse(readFileSync(process.env["SIGN_INS"] ?? "", "utf8")) as { roles: Record<string, SignIn> };
    const found = file.roles[role];
    if (!found) throw new Error(`nobody is ${role}`);
    return found;
}

export const test = base.extend<{ phone: Page }>({
    phone: async ({ page, context }, use) => {
        const wrong: string[] = [];
        page.on("console", (line) => {
            if (/Content Security Policy|Trusted|Refused to/.test(line.text())) wrong.push(line.text());
        });
        page.on("pageerror", (error) => wrong.push(String(error)));
        context.on("request", (request) => {
            if (!request.url().startsWith(county())) wrong.push(`asked elsewhere: ${request.url()}`);
        });
        await use(page);
        expect(wrong).toEqual([]);
    },
});

export { expect };

/** Signs in as a person does. */
export async function signIn(phone: Page, role: string): Promise<void> {
    const who = person(role);
    await phone.goto(`${county()}/sign-in`);
    await phone.getByLabel("Anmeldename").fill(who.sign_in_name);
    await phone.getByLabel("Passwort-Satz").fill(who.passphrase);
    await phone.getByRole("button", { name: "Anmelden" }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toContainText("Hallo");
}

/** Signs out as a person does, reading German. */
export async function signOut(phone: Page): Promise<void> {
    await phone.goto(`${county()}/me`);
    await phone.getByRole("button", { name: "Abmelden", exact: true }).click();
    await expect(phone.getByRole("heading", { name: "Willkommen" })).toBeVisible();
}

/** Nothing that keeps somebody from using this screen. */
export async function isForEverybody(phone: Page): Promise<void> {
    const { violations } = await new AxeBuilder({ page: phone }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join("  ")}`)).toEqual([]);
    const wider = await phone.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(wider, "the screen scrolls sideways").toBe(false);
}

/** Keeps a picture of the screen, to be looked at. */
export async function picture(phone: Page, name: string): Promise<void> {
    await phone.screenshot({ path: join(import.meta.dirname, "../../target/browser/pictures", `${name}.png`), fullPage: true });
}
