//! Every screen by keys alone: one comes to everything, in order, sees where one is, and gets away again.

import { type Page } from "@playwright/test";
import { county, expect, test } from "./phone.ts";
import { everyScreen, isReady, reads } from "./people.ts";
import { ways } from "./ways.ts";

interface Walked {
    /** What can be used and was never come to. */
    missed: string[];
    /** Where one is and does not see it. */
    unseen: string[];
}

/** Walks through the screen with the Tab key, once round. */
async function walk(phone: Page): Promise<Walked> {
    const count = await phone.evaluate(() => {
        const all = document.querySelectorAll<HTMLElement>("a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex='0']");
        const usable = [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0);
        usable.forEach((one) => one.setAttribute("data-met", "no"));
        (document.activeElement as HTMLElement | null)?.blur();
        scrollTo(0, 0);
        return usable.length;
    });
    const unseen: string[] = [];
    // A date or time field has several stops of its own.
    for (let step = 0; step < count * 2 + 20; step += 1) {
        await phone.keyboard.press("Tab");
        const here = await phone.evaluate(() => {
            const one = document.activeElement;
            if (!one || one === document.body) return "";
            one.setAttribute("data-met", "yes");
            if (one instanceof HTMLInputElement && one.type === "radio") {
                document.getElementsByName(one.name).forEach((other) => other.setAttribute("data-met", "yes"));
            }
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            const seen = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
            const bar = document.querySelector("nav.tabs")?.getBoundingClientRect();
            const box = one.getBoundingClientRect();
            const covered = bar !== undefined && !one.closest("nav.tabs") && box.top >= bar.top && box.bottom <= bar.bottom;
            return seen && !covered ? "seen" : `${covered ? "covered" : "no outline"}: ${one.outerHTML.slice(0, 120)}`;
        });
        if (here !== "" && here !== "seen") unseen.push(here);
        if (await phone.evaluate(() => !document.querySelector("[data-met='no']"))) break;
    }
    const missed = await phone.evaluate(() =>
        [...document.querySelectorAll("[data-met='no']")].map((one) => one.outerHTML.slice(0, 120)));
    return { missed, unseen };
}

test("every screen can be used by keys alone", async ({ phone, context }) => {
    test.setTimeout(900_000);
    await reads(context, "de");
    await everyScreen(phone, ways(), async (name) => {
        expect.soft(await walk(phone), name).toEqual({ missed: [], unseen: [] });
    });
});

test("whoever listens is told which screen was opened, and goes on from its beginning", async ({ phone }) => {
    await phone.goto(county());
    await isReady(phone);
    await expect(phone.locator("#arrived")).toBeEmpty();
    await phone.keyboard.press("Tab");
    await expect(phone.getByRole("link", { name: "Zum Inhalt" })).toBeFocused();
    await phone.getByRole("link", { name: "Hilfe" }).focus();
    await phone.keyboard.press("Enter");
    await expect(phone.locator("#arrived")).toHaveText("Hilfe");
    await expect(phone).toHaveTitle(/^Hilfe/);
    await expect(phone.locator("main")).toBeFocused();
});

test("who wants no motion sees none", async ({ phone }) => {
    await phone.emulateMedia({ reducedMotion: "reduce" });
    await phone.goto(`${county()}/activities`);
    await isReady(phone);
    const moving = await phone.evaluate(() => document.getAnimations().length
        + [...document.querySelectorAll("*")].filter((one) => getComputedStyle(one).transitionDuration !== "0s").length);
    expect(moving).toBe(0);
});
