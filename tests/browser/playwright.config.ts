import { defineConfig } from "@playwright/test";

/** One county, one server, one phone after the other: what one person does, the next one sees. */
export default defineConfig({
    testDir: ".",
    outputDir: "../../target/browser/results",
    globalSetup: "./county.ts",
    workers: 1,
    timeout: 45_000,
    expect: { timeout: 15_000 },
    reporter: [["list"]],
    use: {
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
        locale: "de-DE",
        launchOptions: {
            executablePath: "/usr/bin/chromium",
            args: [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        },
    },
});
