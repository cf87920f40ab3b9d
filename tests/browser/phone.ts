//! A phone in somebody's hand: it notes whatever must never happen, and fails the story if it did.

import { type Page, expect, test as base } from "@playwright/test";
import { join } from "node:path";
import { county, person } from "./people.ts";

export { county, person } from "./people.ts";
export { isForEverybody } from "./everybody.ts";

/** What the browser says when something was tried that must not be, or when a person would read no words. */
const NEVER_SAID = /Content Security Policy|Trusted|Refused to|no words for/;

export const test = base.extend<{ phone: Page }>({
    phone: async ({ page, context }, use) => {
        const wrong: string[] = [];
        page.on("console", (line) => {
            if (NEVER_SAID.test(line.text())) wrong.push(line.text());
        });
        page.on("pageerror", (error) => wrong.push(String(error)));
        page.on("dialog", (dialog) => {
            wrong.push(`a dialog: ${dialog.message()}`);
            void dialog.dismiss();
        });
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
    await phone.getByRole("button", { name: "Anmelden", exact: true }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toContainText("Hallo");
}

/** Keeps a picture of the screen, to be looked at. */
export async function picture(phone: Page, name: string): Promise<void> {
    await phone.screenshot({ path: join(import.meta.dirname, "../../target/browser/pictures", `${name}.png`), fullPage: true });
}
