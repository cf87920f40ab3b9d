//! Registers the service worker, under Trusted Types where the browser has them.

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
    const go = (): void => void navigator.serviceWorker.register(address).catch(() => undefined);
    if (document.readyState === "complete") go();
    else addEventListener("load", go);
}
