//! What keeps somebody from using a screen: what axe finds, targets too small to tap, a screen that scrolls sideways.

import { type Page, expect } from "@playwright/test";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Axe {
    run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Nothing that keeps somebody from using this screen. */
export async function isForEverybody(phone: Page, where = phone.url()): Promise<void> {
    if (!(await phone.evaluate(() => "axe" in globalThis))) await phone.evaluate(AXE);
    const found = await phone.evaluate(async (values) => {
        const { axe } = globalThis as unknown as { axe: Axe };
        const { violations } = await axe.run({ runOnly: values, resultTypes: ["violations"] });
        return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join("  ")}`);
    }, TAGS);
    expect.soft(found, where).toEqual([]);
    expect.soft(await sideways(phone), `${where} scrolls sideways`).toEqual([]);
    expect.soft(await tooSmall(phone), `${where} has targets below 44 px`).toEqual([]);
}

/** What reaches out of the screen, where it can be scrolled sideways at all. */
export function sideways(phone: Page): Promise<string[]> {
    return phone.evaluate(() => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return [];
        const out = [...document.querySelectorAll("body *")].filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return right > width + 1 || left < -1;
        });
        return ["", ...out.slice(-5).map((one) => one.outerHTML.slice(0, 200))];
    });
}

/** Whatever is tapped, but for words within a sentence: those are exempt (WCAG 2.5.8), since a line is not 44 px high. */
function tooSmall(phone: Page): Promise<string[]> {
    return phone.evaluate(() => {
        const tapped = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex='0']";
        const withinText = (one: Element): boolean =>
            one.tagName === "A" && getComputedStyle(one).display === "inline"
            && [...(one.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && /\p{L}{3}/u.test(node.textContent ?? ""));
        const size = (one: Element): DOMRect => {
            const box = one.getBoundingClientRect();
            const label = one instanceof HTMLInputElement && /checkbox|radio/.test(one.type) ? one.labels?.[0] : undefined;
            const around = label?.getBoundingClientRect();
            if (!around) return box;
            const top = Math.min(box.top, around.top);
            const left = Math.min(box.left, around.left);
            return new DOMRect(left, top, Math.max(box.right, around.right) - left, Math.max(box.bottom, around.bottom) - top);
        };
        return [...document.querySelectorAll(tapped)].filter((one) => {
            if (!(one as HTMLElement).checkVisibility({ visibilityProperty: true }) || one.matches(".skip, .skip *") || withinText(one)) return false;
            const { width, height } = size(one);
            return width > 0 && (width < 43.5 || height < 43.5);
        }).map((one) => `${Math.round(size(one).width)} x ${Math.round(size(one).height)}: ${one.outerHTML.slice(0, 160)}`);
    });
}
