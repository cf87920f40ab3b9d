import { defineConfig } from "@playwright/test";
import usual from "./playwright.config.ts";

/** The long rounds and the figures: one after the other, because the machine is part of what is measured. */
export default defineConfig(usual, {
    testIgnore: [],
    testMatch: ["soak/*.spec.ts", "hostile.spec.ts", "cut.spec.ts"],
    workers: 1,
});
