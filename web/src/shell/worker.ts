//! Registers the service worker, under Trusted Types where the browser has them, and keeps the words of the languages.

import { sparesData } from "./looks.ts";
import { signedInHere } from "./who.ts";
import { FILES, language } from "./words.ts";

interface Policy {
    createScriptURL(url: string): string;
}

interface Factory {
    createPolicy(name: string, rules: Policy): Policy;
}

const ADDRESS = "/sw.js";

/** Keeps the client on the phone, once the page has had its time. */
export function keepOffline(): void {
    if (!("serviceWorker" in navigator)) return;
    const types = (globalThis as { trustedTypes?: Factory }).trustedTypes;
    const policy = types?.createPolicy("miteinander", { createScriptURL: () => ADDRESS });
    const address = policy ? policy.createScriptURL(ADDRESS) : ADDRESS;
    const go = (): void => void register(address).catch(() => undefined);
    if (document.readyState === "complete") go();
    else addEventListener("load", go);
}

async function register(address: string): Promise<void> {
    const registration = await navigator.serviceWorker.register(address);
    if (await signedInHere()) keepScreens();
    await navigator.serviceWorker.ready;
    await keepWords();
    addEventListener("words", () => void keepWords().catch(() => undefined));
    // An installed client is rarely opened anew: it looks for a new version when one comes back to it.
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") void registration.update().catch(() => undefined);
    });
}

/** What only members need is kept on the phones of members. */
export function keepScreens(): void {
    void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage("member"));
}

/** All languages, so that one may change it without a network; for whoever spares data only the one that is read. */
async function keepWords(): Promise<void> {
    const cache = await caches.open("words");
    const files = Object.values(FILES);
    const wanted = sparesData() ? [FILES[language()] ?? ""] : files;
    for (const file of wanted) if (!(await cache.match(file))) await cache.add(file);
    for (const old of await cache.keys()) if (!files.includes(new URL(old.url).pathname)) await cache.delete(old);
}
