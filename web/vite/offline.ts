//! Tells the service worker which files to keep for whom, and makes brotli and gzip of everything that shrinks.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Modules that only members need. */
const OF_MEMBERS = /^assets\/(rides|organise|account)-/;

const SHRINKS = /\.(js|css|html|ftl|svg|json|webmanifest)$/;

function compress(folder: string): void {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !SHRINKS.test(entry.name) || entry.name === "index.html") continue;
        const path = join(entry.parentPath, entry.name);
        const bytes = readFileSync(path);
        writeFileSync(path + ".gz", gzipSync(bytes, { level: 9 }));
        const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        writeFileSync(path + ".br", brotliCompressSync(bytes, { params: quality }));
    }
}

const list = (names: string[]): string => JSON.stringify(names.map((name) => "/" + name));

/** Puts the lists of files into `sw.js`; a change in any of them changes the version, and so the worker. */
export function offline(folder: string): Plugin {
    return {
        name: "offline",
        // Last of all: Vite itself still takes an entry away that nothing but a script tag named.
        enforce: "post",
        generateBundle(_, bundle) {
            const files = Object.keys(bundle).filter((name) => /^assets\/.*(?<!\.ftl)$/.test(name)).sort();
            const page = bundle["index.html"];
            if (page?.type !== "asset") throw new Error("no page was built");
            const html = String(page.source);
            const version = createHash("sha256").update(files.join() + html).digest("base64url").slice(0, 12);
            const worker = bundle["sw.js"];
            if (worker?.type !== "chunk") throw new Error("no service worker was built");
            worker.code = worker.code
                .replace("__FILES__", list(files.filter((name) => !OF_MEMBERS.test(name))))
                .replace("__OF_MEMBERS__", list(files.filter((name) => OF_MEMBERS.test(name))))
                .replace("__VERSION__", JSON.stringify(version));
        },
        writeBundle: () => compress(folder),
    };
}
