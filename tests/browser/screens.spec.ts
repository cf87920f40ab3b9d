//! Every screen, in a left-to-right and a right-to-left language: narrow, with large text, in the dark; and in which words.

import { type Page } from "@playwright/test";
import { expect, isForEverybody, picture, test } from "./phone.ts";
import { everyScreen, reads } from "./people.ts";
import { screens, ways } from "./ways.ts";
import { otherWords } from "./catalogue.ts";

test.describe.configure({ mode: "parallel" });

test("to every screen of the router leads a way", () => {
    const without = screens().filter((screen) => !ways().some((way) => way.path === screen.path));
    expect(without, "no link leads there; is it in NEVER_LINKED of ways.ts?").toEqual([]);
});

const LOOKS = [
    { name: "narrow", width: 320, text: "100%", theme: "light" },
    { name: "large", width: 360, text: "200%", theme: "light" },
    { name: "dark", width: 360, text: "100%", theme: "dark" },
] as const;

/** Puts a look to the open page, as "Me" would. */
async function look(phone: Page, { width, text, theme }: (typeof LOOKS)[number]): Promise<void> {
    await phone.setViewportSize({ width, height: 740 });
    await phone.evaluate((choice) => {
        document.documentElement.style.setProperty("--text", choice.text);
        document.documentElement.toggleAttribute("data-large", choice.text === "200%");
        document.documentElement.dataset["theme"] = choice.theme;
    }, { text, theme });
}

for (const language of ["de", "ar", "fa", "vi"]) {
    test(`nothing keeps anybody from any screen: ${language}`, async ({ phone, context }) => {
        test.setTimeout(600_000);
        await reads(context, language);
        await everyScreen(phone, ways(), async (name) => {
            await expect(phone.locator("html")).toHaveAttribute("lang", language);
            await picture(phone, `${name}-${language}`);
            for (const one of LOOKS) {
                await look(phone, one);
                await isForEverybody(phone, `${name} (${language}, ${one.name})`);
                if (one.name === "large") await picture(phone, `${name}-${language}-large`);
            }
        });
    });
}

test("on a German screen stands German, and nobody reads the name of a message", async ({ phone, context }) => {
    test.setTimeout(300_000);
    await reads(context, "de");
    const wrong = otherWords("de", "en");
    await everyScreen(phone, ways(), async (name) => {
        const texts = await phone.evaluate(() => {
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const found: string[] = [];
            while (walker.nextNode()) found.push(walker.currentNode.textContent ?? "");
            for (const one of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
                found.push(one.getAttribute("aria-label") ?? "", one.getAttribute("title") ?? "", one.getAttribute("placeholder") ?? "");
            }
            return found.map((text) => text.trim()).filter(Boolean);
        });
        expect.soft(texts.filter((text) => wrong.has(text)), name).toEqual([]);
    });
});
