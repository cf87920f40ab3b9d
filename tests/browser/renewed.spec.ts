//! A new version of the client while an old one is open: the open tab goes on, and the next opening is the new one.

import { expect, test } from "@playwright/test";
import { type IncomingMessage, type Server, type ServerResponse, createServer, request } from "node:http";
import { county, isReady } from "./people.ts";

/** A module that is loaded when one opens a screen of it, and that screen. */
const MODULE = "door";
const SCREEN = "Konto anlegen";

/** The county behind a door of our own, which can hand out another version of the client. */
class Door {
    private newer = false;
    private constructor(private readonly server: Server, readonly address: string) {}

    static open(): Promise<Door> {
        return new Promise((opened) => {
            const server = createServer((asked, answer) => door.pass(asked, answer)).listen(0, "localhost", () => {
                const at = server.address();
                door = new Door(server, `http://localhost:${typeof at === "object" && at ? at.port : 0}`);
                opened(door);
            });
            let door: Door;
        });
    }

    /** From now on the module has another name, and the old one is gone, as with a new binary. */
    renew(): void {
        this.newer = true;
    }

    close(): void {
        this.server.closeAllConnections();
        this.server.close();
    }

    private pass(asked: IncomingMessage, answer: ServerResponse): void {
        const url = new URL(asked.url ?? "/", county());
        if (this.newer && new RegExp(`/assets/${MODULE}-(?!NEW)`).test(url.pathname)) return void answer.writeHead(404).end();
        const old = this.newer && new RegExp(`/assets/${MODULE}-NEW(.*)`).exec(url.pathname)?.[1];
        if (old) url.pathname = `/assets/${MODULE}-${old}`;
        const headers = { ...asked.headers, host: url.host, "accept-encoding": "identity", "if-none-match": "" };
        const passed = request(url, { method: asked.method, headers }, (got) => {
            if (!this.newer || url.pathname !== "/sw.js") return void got.pipe(answer.writeHead(got.statusCode ?? 500, got.headers));
            let text = "";
            got.setEncoding("utf8").on("data", (part: string) => { text += part; }).on("end", () => {
                const { "content-length": _, etag: __, ...rest } = got.headers;
                answer.writeHead(200, rest).end(text.replaceAll(`${MODULE}-`, `${MODULE}-NEW`).replace(/(["`]client-["`]\s*\+\s*["`])/, "$1NEW"));
            });
        });
        asked.pipe(passed);
    }
}

// Chromium now and then leaves a navigation unanswered that comes while it puts one worker in the place of another.
test.describe.configure({ retries: 1 });

test("the open tab goes on with its version, also offline; the next opening is the new one", async ({ page, context }) => {
    const door = await Door.open();
    const versions = (): Promise<string[]> => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("client-")));
    await page.goto(door.address);
    await isReady(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect.poll(async () => (await versions()).length).toBe(1);
    door.renew();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(async () => (await versions()).length).toBe(2);
    await page.getByRole("link", { name: SCREEN }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(SCREEN);
    await context.setOffline(true);
    await page.goto(`${door.address}/activities`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aktivitäten");
    door.close();
});

test("a module that is gone from the server and from the phone is said in words, with a way on", async ({ page }) => {
    const door = await Door.open();
    await page.addInitScript(() => Object.defineProperty(navigator, "serviceWorker", { value: undefined }));
    await page.goto(door.address);
    await isReady(page);
    door.renew();
    await page.getByRole("link", { name: SCREEN }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Diese Seite ist nicht angekommen");
    await expect(page.getByRole("button", { name: "Noch einmal versuchen" })).toBeVisible();
    door.close();
});
