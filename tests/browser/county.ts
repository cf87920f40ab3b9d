//! Starts the real binary with the small demo county, on a free port and an empty folder, and ends it afterwards.

import { chromium } from "@playwright/test";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { launchOptions } from "./chromium.ts";
import { findWays } from "./ways.ts";

const TARGET = process.env["MITEINANDER_TARGET"] ?? join(import.meta.dirname, "../../target");

function freePort(): Promise<number> {
    return new Promise((found) => {
        const server = createServer().listen(0, "127.0.0.1", () => {
            const address = server.address();
            server.close(() => found(typeof address === "object" && address ? address.port : 0));
        });
    });
}

export default async function start(): Promise<() => Promise<void>> {
    const data = join(TARGET, "browser/county");
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    const port = await freePort();
    const binary = join(TARGET, process.env["MITEINANDER_BINARY"] ?? "debug/miteinander");
    const environment = { ...process.env, MITEINANDER_ORIGIN: `http://localhost:${port}` };
    const server = spawn(binary, ["demo", "--small", "--port", String(port), "--data", data], { stdio: "ignore", env: environment });
    const end = async (): Promise<void> => {
        const ended = new Promise((done) => server.once("exit", done));
        server.kill("SIGTERM");
        await ended;
    };
    process.env["COUNTY"] = `http://localhost:${port}`;
    process.env["SIGN_INS"] = join(data, "sign-ins.json");
    process.env["WAYS"] = join(data, "ways.json");
    try {
        await ready(`http://localhost:${port}/api/v1/regions`, join(data, "sign-ins.json"));
        await lookAround();
    } catch (failed) {
        await end();
        throw failed;
    }
    return end;
}

/** Finds the way to every screen, once for all tests. */
async function lookAround(): Promise<void> {
    const browser = await chromium.launch(launchOptions);
    writeFileSync(process.env["WAYS"] ?? "", JSON.stringify(await findWays(browser), null, 2));
    await browser.close();
}

async function ready(address: string, signIns: string): Promise<void> {
    for (let round = 0; round < 240; round += 1) {
        const answer = await fetch(address).catch(() => undefined);
        if (answer?.ok && existsSync(signIns)) return;
        await new Promise((later) => setTimeout(later, 500));
    }
    throw new Error("the demo county did not start within two minutes");
}
