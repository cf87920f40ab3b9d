//! The words of each language as one file: those messages of `locales/` that the sources name, and what they refer to.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const MODULE = "virtual:words";
const RESOLVED = "\0" + MODULE;

type Messages = Map<string, string>;

/** Reads one language's messages, each as it is written, by its id. */
function read(folder: string): Messages {
    const messages: Messages = new Map();
    for (const file of readdirSync(folder).sort()) {
        if (!file.endsWith(".ftl")) continue;
        let id = "";
        for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
            const start = /^(-?[a-zA-Z][\w-]*) *=/.exec(line);
            if (start?.[1]) id = start[1];
            else if (line.startsWith("#")) id = "";
            if (id && line.trim()) messages.set(id, (messages.get(id) ?? "") + line + "\n");
        }
    }
    return messages;
}

function sources(folder: string): string[] {
    return readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        if (statSync(path).isDirectory()) return sources(path);
        return /\.tsx?$/.test(name) && name !== "schema.ts" ? [readFileSync(path, "utf8")] : [];
    });
}

/** Which ids the sources name: in quotes, or by a prefix in a template such as `category-${x}`. */
function named(all: Messages, texts: string[]): Set<string> {
    const text = texts.join("\n");
    const quoted = new Set([...text.matchAll(/["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)*)["'`]/g)].map((m) => m[1]));
    const prefixes = new Set([...text.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map((m) => m[1] ?? ""));
    for (const match of text.matchAll(/\bsay\(\s*["']([^"']+)["']/g)) {
        if (match[1] && !all.has(match[1])) throw new Error(`locales/de has no message "${match[1]}"`);
    }
    const used = new Set<string>();
    for (const id of all.keys()) {
        if (quoted.has(id) || [...prefixes].some((prefix) => id.startsWith(prefix))) add(all, id, used);
    }
    return used;
}

function add(all: Messages, id: string, used: Set<string>): void {
    if (used.has(id)) return;
    used.add(id);
    for (const reference of (all.get(id) ?? "").matchAll(/\{ *(-?[a-z][\w-]*) *\}/g)) {
        if (reference[1] && all.has(reference[1])) add(all, reference[1], used);
    }
}

/** Emits `assets/words-<language>-<hash>.ftl` and gives the sources the address of each. */
export function words(locales: string, from: string): Plugin {
    const files = new Map<string, { name: string; text: string }>();
    return {
        name: "words",
        buildStart() {
            const used = named(read(join(locales, "de")), sources(from));
            for (const language of readdirSync(locales).sort()) {
                const all = read(join(locales, language));
                const missing = [...used].filter((id) => !all.has(id));
                if (missing.length > 0) throw new Error(`locales/${language} lacks ${missing.join(", ")}`);
                const text = [...all].filter(([id]) => used.has(id)).map(([, message]) => message).join("");
                const hash = createHash("sha256").update(text).digest("base64url").slice(0, 8);
                files.set(language, { name: `assets/words-${language}-${hash}.ftl`, text });
            }
        },
        resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
        load(id) {
            if (id !== RESOLVED) return;
            const addresses = [...files].map(([language, file]) => [language, "/" + file.name]);
            return `export default ${JSON.stringify(Object.fromEntries(addresses))};`;
        },
        generateBundle() {
            for (const file of files.values()) {
                this.emitFile({ type: "asset", fileName: file.name, source: file.text });
            }
        },
    };
}
