//! What people do elsewhere meanwhile: the same API, called as a program does.

import { type Page } from "@playwright/test";
import { type SignIn, county, person } from "./people.ts";

/** Somebody of the demo county with a session of their own, by token. */
export class Caller {
    private constructor(private readonly token: string) {}

    static async as(who: string | SignIn, device = "Test"): Promise<Caller> {
        const { sign_in_name, passphrase } = person(who);
        const body = { sign_in_name, passphrase, transport: "bearer", device_label: device };
        const answer = await call("POST", "/api/v1/sign-in", body, "");
        return new Caller((answer as { access: string }).access);
    }

    ask<T>(method: string, path: string, body?: unknown): Promise<T> {
        return call(method, path, body, this.token) as Promise<T>;
    }
}

async function call(method: string, path: string, body: unknown, token: string): Promise<unknown> {
    const answer = await fetch(county() + path, {
        method,
        headers: { ...(body !== undefined && { "content-type": "application/json" }), ...(token && { authorization: `Bearer ${token}` }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
}

export interface Commute {
    home: { lat: number; lon: number };
    site_id: string;
    roster: object;
}

/** The first commute of one of the demo county's people. */
export async function commuteOf(role: string): Promise<Commute> {
    return (await (await Caller.as(role)).ask<{ items: [Commute] }>("GET", "/api/v1/me/commutes")).items[0];
}

interface Posted {
    id: string;
    title: string;
    cancel: () => Promise<unknown>;
}

/** Somebody posts an activity in so many days, at a time of its own. */
export async function activityOf(role: string, { title, days, text = "" }: { title: string; days: number; text?: string }): Promise<Posted> {
    const caller = await Caller.as(role);
    const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const { id } = await caller.ask<{ id: string }>("POST", "/api/v1/regions/sonnenau/activities", {
        title, text, language: "de", category: "sport", starts: `${date}T18:00`, ends: `${date}T19:00`,
        venue: { kind: "address", address: "Am Markt 1" },
    });
    return { id, title, cancel: () => caller.ask("POST", `/api/v1/activities/${id}/cancel`, {}) };
}

/** Somebody new comes by an invitation. */
export async function newcomer({ name, age, invitation }: { name: string; age: number; invitation: string }): Promise<SignIn> {
    const passphrase = "der blaue Bus fährt um fünf";
    const { terms_version } = (await call("GET", "/api/v1/regions/sonnenau", undefined, "")) as { terms_version: number };
    const { sign_in_name } = (await call("POST", "/api/v1/sign-up", {
        region: "sonnenau", invitation, display_name: name, birth_year: new Date().getUTCFullYear() - age, birth_month: 1,
        languages: ["de"], passphrase, terms_version, transport: "bearer",
    }, "")) as SignIn;
    return { sign_in_name, passphrase };
}

/** Whoever is signed in on this page joins, behind its screens. */
export async function attends(page: Page, id: string): Promise<void> {
    const status = await page.evaluate(async (path) => {
        const headers = { "content-type": "application/json" };
        return (await fetch(path, { method: "PUT", headers, body: JSON.stringify({ companions: 0, children: 0 }) })).status;
    }, `/api/v1/activities/${id}/attendance`);
    if (status >= 300) throw new Error(`could not join ${id}: ${status}`);
}

/** Reports something to the moderators, without an account; gives the receipt. */
export async function report(body: object): Promise<string> {
    return ((await call("POST", "/api/v1/regions/sonnenau/reports", body, "")) as { receipt: string }).receipt;
}
