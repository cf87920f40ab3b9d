//! The demo county's people, and how one of them comes to hold a phone.

import { type Browser, type BrowserContext, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";

/** The way to a screen. */
export interface Way {
    path: string;
    /** Only for those who are signed in. */
    own: boolean;
    /** What its pictures are called. */
    name: string;
    address: string;
    /** Who goes there; `""` for a visitor. */
    role: string;
}

export const county = (): string => process.env["COUNTY"] ?? "";

export interface SignIn {
    sign_in_name: string;
    passphrase: string;
}

/** The name and passphrase of one of the demo county's people, by role; of somebody new they are known. */
export function person(who: string | SignIn): SignIn {
    if (typeof who !== "string") return who;
    const file = JSON.parse(readFileSync(process.env["SIGN_INS"] ?? "", "utf8")) as { roles: Record<string, SignIn> };
    const found = file.roles[who];
    if (!found) throw new Error(`nobody is ${who}`);
    return found;
}

/** Signs in behind the screens: for tests that are about something else. The page stays where nothing is loaded. */
export async function isSignedIn(page: Page, who: string | SignIn): Promise<void> {
    await page.goto(`${county()}/manifest.webmanifest`);
    const { sign_in_name, passphrase } = person(who);
    const status = await page.evaluate(async (body) => {
        const headers = { "content-type": "application/json" };
        const answer = await fetch("/api/v1/sign-in", { method: "POST", headers, body: JSON.stringify(body) });
        return answer.status;
    }, { sign_in_name, passphrase, transport: "cookie" });
    if (status !== 200) throw new Error(`${sign_in_name} could not sign in: ${status}`);
    await page.evaluate(() => new Promise<void>((done, failed) => {
        const opening = indexedDB.open("session");
        opening.onupgradeneeded = () => opening.result.createObjectStore("session");
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
            const writing = opening.result.transaction("session", "readwrite");
            writing.objectStore("session").put(true, "signed-in");
            writing.oncomplete = () => done(opening.result.close());
        };
    }));
}

/** Chooses the language, as the language screen does. */
export async function reads(context: BrowserContext, language: string): Promise<void> {
    await context.addInitScript((tag) => {
        if (location.protocol.startsWith("http")) localStorage.setItem("language", tag);
    }, language);
}

/** A phone of somebody's own; `""` is a visitor's. */
export async function phoneOf(browser: Browser, who: string | SignIn, language: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
    await reads(context, language);
    const phone = await context.newPage();
    if (who) await isSignedIn(phone, who);
    return phone;
}

/** The screen is there, with what it reads. */
export async function isReady(page: Page): Promise<void> {
    await page.waitForFunction(() => {
        const title = document.querySelector("main#main h1");
        return title?.textContent && !document.querySelector(".loading");
    });
}

/** The client has put itself on this phone, with every screen: it knows who is signed in. */
export function isOnPhone(page: Page): Promise<void> {
    return page.evaluate(async () => {
        const kept = async (): Promise<string> => {
            const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
            return all.flat().map(({ url }) => url).join(" ");
        };
        const isThere = (all: string): boolean => ["organise", "rides", "account"].every((module) => all.includes(`/assets/${module}-`));
        await navigator.serviceWorker.ready;
        while (!isThere(await kept())) await new Promise((done) => setTimeout(done, 50));
    });
}

/** Opens each screen as the person who has a way to it, one sign-in for each of them. */
export async function everyScreen(phone: Page, ways: Way[], visit: (name: string) => Promise<void>): Promise<void> {
    for (const role of new Set(ways.map((way) => way.role))) {
        if (role) await isSignedIn(phone, role);
        for (const way of ways.filter((one) => one.role === role)) {
            await phone.setViewportSize({ width: 360, height: 740 });
            await phone.goto(county() + way.address);
            await isReady(phone);
            await visit(way.name);
        }
    }
}
