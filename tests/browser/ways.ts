//! The way to each screen of the router, found as people find it: by the links of the screens before it.

import { type Browser, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Way, county, isReady, isSignedIn } from "./people.ts";

/** Who looks for the way, in this order; `""` is a visitor. */
const WALKERS = ["", "trainee", "organiser", "admin"] as const;

/** Screens that one reaches from a printed code or address, or once and for good: never by a link. */
const NEVER_LINKED: Record<string, string> = { "/guardian": "/guardian", "/i/:code": "/i/ABC-DEF-GH12", "/gone": "/gone", "/mail-off": "/mail-off#a-link-of-a-mail" };

interface Screen {
    path: string;
    own: boolean;
}

/** The router's own list. */
export function screens(): Screen[] {
    const router = readFileSync(join(import.meta.dirname, "../../web/src/shell/screens.ts"), "utf8");
    return [...router.matchAll(/\{ path: "([^"]+)".*/g)].map(([line, path = ""]) => ({ path, own: /own: true/.test(line) }));
}

/** The ways that were found when the county started. */
export const ways = (): Way[] => JSON.parse(readFileSync(process.env["WAYS"] ?? "", "utf8")) as Way[];

const pattern = (path: string): RegExp => new RegExp(`^${path.replace(/:[^/]+/g, "[^/]+")}$`);

/** A fixed address is a better match than one with a part that varies: `/clubs/new` is no club. */
function screenAt(address: string, all: Screen[]): Screen | undefined {
    const path = address.split(/[?#]/)[0] ?? "";
    return all.find((screen) => screen.path === path) ?? all.find((screen) => pattern(screen.path).test(path));
}

/** Walks until a way to every screen is known; a screen that no link leads to has none. */
export async function findWays(browser: Browser): Promise<Way[]> {
    const all = screens();
    const found = new Map<string, Way>();
    const keep = (screen: Screen, address: string, role: string): void => {
        const name = screen.path === "/" ? "start" : screen.path.slice(1).replace(/[:/]+/g, "-");
        if (!found.has(screen.path)) found.set(screen.path, { ...screen, name, address, role });
    };
    for (const [path, address] of Object.entries(NEVER_LINKED)) {
        const screen = all.find((one) => one.path === path);
        if (screen) keep(screen, address, screen.own ? "trainee" : "");
    }
    for (const role of WALKERS) {
        if (found.size === all.length) break;
        const context = await browser.newContext({ locale: "de-DE", viewport: { width: 360, height: 740 } });
        const page = await context.newPage();
        if (role) await isSignedIn(page, role);
        await walk(page, (address) => {
            const screen = screenAt(address, all);
            if (!screen || (screen.own && !role)) return undefined;
            keep(screen, address, role);
            return screen.path;
        });
        await context.close();
    }
    return [...found.values()];
}

/** Follows links from the first screen, to each screen once. */
async function walk(page: Page, noted: (address: string) => string | undefined): Promise<void> {
    const seen = new Set<string>();
    const ahead = ["/"];
    for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
        const path = noted(address);
        if (path === undefined || seen.has(path)) continue;
        seen.add(path);
        await page.goto(county() + address);
        await isReady(page);
        const links = await page.locator("a[href^='/']:not([download])").evaluateAll((all) =>
            all.map((link) => link.getAttribute("href") ?? ""));
        ahead.push(...links);
    }
}
