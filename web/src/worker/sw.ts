//! The service worker: keeps the client's own files, so that it opens with no network. Answers of the API are not its
//! business; the page keeps those itself, because signing out must leave nothing. Nor are the words: which languages
//! to keep is the reader's choice (worker.ts).

/// <reference lib="webworker" />

import { open, ring, tellPages } from "./push.ts";

const worker = self as unknown as ServiceWorkerGlobalScope;

declare const __FILES__: string[];
declare const __OF_MEMBERS__: string[];
declare const __VERSION__: string;

const CACHE = "client-" + __VERSION__;

/** What only members need: a visitor's phone does not load it. */
const OF_MEMBERS = __OF_MEMBERS__;

/** A page without any content of its own: the client fills it. */
const SHELL = "/shell";

async function keep(): Promise<void> {
    const cache = await caches.open(CACHE);
    const more = (await isOfMember()) ? OF_MEMBERS : [];
    await cache.addAll([SHELL, "/icon.svg", "/manifest.webmanifest", ...__FILES__, ...more]);
}

/** Whether a version before kept it. */
async function isOfMember(): Promise<boolean> {
    const isOne = ({ url }: Request): boolean => /\/assets\/rides-/.test(url);
    for (const name of await caches.keys()) {
        if (name.startsWith("client-") && (await (await caches.open(name)).keys()).some(isOne)) return true;
    }
    return false;
}

/** Somebody signed in: from now on their screens are there without a network. */
async function keepOfMembers(): Promise<void> {
    const cache = await caches.open(CACHE);
    for (const file of OF_MEMBERS) if (!(await cache.match(file))) await cache.add(file);
}

/** The version before stays: a tab that was opened with it may still want one of its files. */
async function tidy(): Promise<void> {
    const versions = (await caches.keys()).filter((name) => name.startsWith("client-"));
    for (const name of versions.slice(0, -2)) await caches.delete(name);
    await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
    const asked = request.mode === "navigate" ? SHELL : request;
    const own = await caches.open(CACHE);
    const kept = (await own.match(asked, { ignoreVary: true })) ?? (await caches.match(asked, { ignoreVary: true }));
    return kept ?? fetch(request);
}

/** Addresses that are not the client's. */
const NOT_OURS = /^\/(api|shared|openapi\.json|health|ready|metrics)(\/|$)|\.ics$/;

worker.addEventListener("install", (event) => event.waitUntil(keep().then(() => worker.skipWaiting())));
worker.addEventListener("activate", (event) => event.waitUntil(tidy()));
worker.addEventListener("message", (event) => {
    if (event.data === "member") event.waitUntil(keepOfMembers());
});
worker.addEventListener("fetch", (event) => {
    const address = new URL(event.request.url);
    if (event.request.method !== "GET" || address.origin !== location.origin) return;
    if (NOT_OURS.test(address.pathname)) return;
    event.respondWith(answer(event.request));
});
worker.addEventListener("push", (event) => {
    if (event.data) event.waitUntil(ring(worker.registration, event.data.json() as Parameters<typeof ring>[1]));
    event.waitUntil(tellPages(worker.clients));
});
worker.addEventListener("notificationclick", (event) => {
    event.notification.close();
    event.waitUntil(open(worker.clients, String(event.notification.data)));
});
