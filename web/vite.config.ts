import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { offline } from "./vite/offline.ts";
import { words } from "./vite/words.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [words(here("../locales"), here("src")), offline(here("dist"))],
    build: {
        target: "es2022",
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        rolldownOptions: {
            input: { index: here("index.html"), sw: here("src/worker/sw.ts") },
            output: { entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name]-[hash].js") },
        },
    },
});
