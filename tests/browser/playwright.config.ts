import { defineConfig } from "@playwright/test";
import { launchOptions } from "./chromium.ts";

/** One county and one server, two phones at a time: a story must not mind what others do meanwhile. */
export default defineConfig({
    testDir: ".",
    testIgnore: "soak/**",
    outputDir: "../../target/browser/results",
    globalSetup: "./county.ts",
    workers: 2,
    timeout: 60_000,
    expect: { timeout: 15_000 },
    reporter: [["list"]],
    use: {
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
        locale: "de-DE",
        launchOptions,
    },
});
