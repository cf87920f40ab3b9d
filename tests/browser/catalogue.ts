//! The words in `locales/`, read plainly: enough to tell whether a text on a screen belongs to another language.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const LOCALES = join(import.meta.dirname, "../../locales");

/** Messages of one line, by their id. */
export function messages(language: string): Map<string, string> {
    const folder = join(LOCALES, language);
    const text = readdirSync(folder).filter((name) => name.endsWith(".ftl")).map((name) => readFileSync(join(folder, name), "utf8"));
    return new Map([...text.join("\n").matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, id = "", words = ""]) => [id, words.trim()]));
}

/** Texts that must not stand on a screen in this language: ids of messages, and the other language's words. */
export function otherWords(language: string, other: string): Set<string> {
    const own = messages(language);
    const same = new Set(own.values());
    const foreign = [...messages(other).values()].filter((words) => !same.has(words) && !words.includes("{"));
    const ids = [...own.keys()].filter((id) => id.includes("-"));
    return new Set([...ids, ...foreign]);
}
