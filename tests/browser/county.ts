//! Starts the real binary with the small demo county, on a free port and an empty folder, and ends it afterwards.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "./chromium.ts";
import { report } from "./api.ts";
import { findWays } from "./ways.ts";

const TARGET = process.env["MITEINANDER_TARGET"] ?? join(import.meta.dirname, "../../target");

/** The program that serves, and that an operator calls. */
export const BINARY = join(TARGET, process.env["MITEINANDER_BINARY"] ?? "debug/miteinander");

function freePort(): Promise<number> {
    return new Promise((found) => {
        const server = createServer().listen(0, "127.0.0.1", () => {
            const address = server.address();
            server.close(() => found(typeof address === "object" && address ? address.port : 0));
        });
    });
}

/** The county of all stories, with the way to every screen. */
export default async function start(): Promise<() => Promise<void>> {
    const end = await startCounty("county");
    try {
        await lookAround();
    } catch (failed) {
        await end();
        throw failed;
    }
    return end;
}

/** A county of its own, for a test that would spoil it for others; from now on it is the one that is meant. */
export async function startCounty(name: string): Promise<() => Promise<void>> {
    const before = { COUNTY: process.env["COUNTY"], SIGN_INS: process.env["SIGN_INS"], WAYS: process.env["WAYS"] };
    mkdirSync(join(TARGET, "browser"), { recursive: true });
    const data = mkdtempSync(join(TARGET, "browser", `${name}-`));
    const port = await freePort();
    // One machine is everybody here: as one caller it would ask too much.
    const freely = { MITEINANDER_REQUESTS_PER_MINUTE: "0", MITEINANDER_SIGN_INS_PER_MINUTE: "0", MITEINANDER_REPORTS_PER_HOUR: "0" };
    const environment = { ...process.env, ...freely, MITEINANDER_ORIGIN: `http://localhost:${port}` };
    const server = spawn(BINARY, ["demo", "--small", "--port", String(port), "--data", data], { stdio: "ignore", env: environment });
    const end = async (): Promise<void> => {
        const ended = new Promise((done) => server.once("exit", done));
        server.kill("SIGTERM");
        await ended;
        rmSync(data, { recursive: true, force: true });
        Object.assign(process.env, before);
    };
    process.env["COUNTY"] = `http://localhost:${port}`;
    process.env["SIGN_INS"] = join(data, "sign-ins.json");
    process.env["WAYS"] = join(data, "ways.json");
    try {
        await ready(`http://localhost:${port}/api/v1/regions`, join(data, "sign-ins.json"));
    } catch (failed) {
        await end();
        throw failed;
    }
    return end;
}

/** Finds the way to every screen of the county that is meant; something must have been reported, for there to be a case. */
export async function lookAround(): Promise<void> {
    await report({ reason: "spam", text: "Werbung" });
    const browser = await chromium.launch(launchOptions);
    writeFileSync(process.env["WAYS"] ?? "", JSON.stringify(await findWays(browser), null, 2));
    await browser.close();
}

const written = (file: string): boolean => existsSync(file) && readFileSync(file, "utf8").trimEnd().endsWith("}");

async function ready(address: string, signIns: string): Promise<void> {
    for (let round = 0; round < 240; round += 1) {
        const answer = await fetch(address).catch(() => undefined);
        if (answer?.ok && written(signIns)) return;
        await new Promise((later) => setTimeout(later, 500));
    }
    throw new Error("the demo county did not start within two minutes");
}
