//! The one way to our API: typed from the contract, in the reader's language, signed in by cookies that no script sees.

import createClient from "openapi-fetch";
import { inTurn, unname } from "../who.ts";
import { languageHeader } from "../words.ts";
import type { components, paths } from "./schema.ts";

export type Schemas = components["schemas"];

/** What the server says when it says no, in the reader's words. */
export class Problem extends Error {
    constructor(
        readonly status: number,
        readonly code: string,
        readonly title: string,
        readonly detail: string,
        readonly fields: Record<string, string>,
        /** What is there already instead, where it may be known. */
        readonly existing = "",
    ) {
        super(title);
    }
}

/** Nobody answered: there is no network, or the server is away. */
export class Offline extends Error {}

/** What may change who is signed in: it answers 401 for reasons of its own, and nothing else is sent meanwhile. */
const CHANGES_WHO = /\/api\/v1\/(sign-|recover|passkeys?\/sign-)/;

/** Asks; a session that has run out is renewed once, by one tab at a time. */
export async function ask(request: Request): Promise<Response> {
    if (CHANGES_WHO.test(request.url)) return inTurn(() => unname().then(() => reach(request)));
    const again = request.clone();
    const answer = await reach(request);
    if (answer.status !== 401 || (await isWrong(answer))) return answer;
    // Whoever is signed in no more may still ask what a visitor may.
    await renew();
    return reach(again);
}

/** A proof that was wrong is a 401 too: the session goes on, and to show it again would count as one more guess. */
async function isWrong(answer: Response): Promise<boolean> {
    const told: unknown = await answer.clone().json().catch(() => undefined);
    return problem(401, told).code.endsWith("-wrong");
}

async function reach(request: Request): Promise<Response> {
    try {
        return await fetch(request);
    } catch {
        throw new Offline();
    }
}

/** The session itself goes along as a cookie. */
const RENEWAL = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };

let renewed = 0;

/** Renews the session, or ends it. Where the server could not say so, nobody is signed out. */
async function renew(): Promise<void> {
    const asked = Date.now();
    return navigator.locks.request("refresh", async () => {
        if (renewed > asked) return;
        const answer = await reach(new Request("/api/v1/refresh", RENEWAL));
        if (answer.ok) renewed = Date.now();
        else if (answer.status === 429 || answer.status >= 500) throw new Offline();
        else dispatchEvent(new Event("signed-out"));
    });
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: ask });

api.use({
    onRequest({ request }) {
        request.headers.set("accept-language", languageHeader());
        return request;
    },
});

interface Told<T> {
    data?: T;
    error?: unknown;
    response: Response;
}

/** The answer itself; a no of the server is thrown as a `Problem`. */
export async function told<T>(asked: Promise<Told<T>>): Promise<T> {
    const { data, error, response } = await asked;
    if (!response.ok) throw problem(response.status, error);
    return data as T;
}

/** Reads a problem of RFC 9457; whatever is no such thing becomes one without words. */
export function problem(status: number, body: unknown): Problem {
    const told = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
    const text = (name: string): string => (typeof told[name] === "string" ? told[name] : "");
    return new Problem(status, text("code"), text("title"), text("detail"), fields(told["fields"]), text("existing"));
}

function fields(told: unknown): Record<string, string> {
    const lines = Array.isArray(told) ? (told as { field: string; detail: string }[]) : [];
    return Object.fromEntries(lines.map((line) => [line.field, line.detail]));
}
