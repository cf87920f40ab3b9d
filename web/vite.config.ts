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
            output: {
                entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
                // One file shrinks better than ten small ones. Apart stays what few need: organising, rides, one's account; and the door, which every visitor keeps.
                codeSplitting: {
                    groups: [
                        { name: "shell", test: /src\/shell\/|node_modules/, priority: 5 },
                        { name: "read", test: /src\/rooms\/(regions\/|places\/(my-place|place-field)|activities\/(ahead|list|filters|upcoming|wish|days|mine|one|told|attendance|share)\.|clubs\/(list|one|mine|redeem)\.|moderation\/safety\.)/, priority: 4 },
                        { name: "door", test: /src\/rooms\/accounts\/(join|sign-in|recover|shown-once|way-in|passphrase|passkey|begun|device)\./, priority: 4 },
                        { name: "map", test: /src\/rooms\/(places\/(map|site-form)|activities\/on-map)/, priority: 4 },
                        { name: "organise", test: /src\/rooms\/(activities|clubs|places\/site)/, priority: 3 },
                        { name: "rides", test: /src\/rooms\/(carpools|places|rides)/, priority: 2 },
                        { name: "account", test: /src\/rooms\//, priority: 1 },
                    ],
                },
            },
        },
    },
});
