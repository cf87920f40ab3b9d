//! The words of the reader's language, by Fluent, from the same catalogue as the server's.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import files from "virtual:words";
import { keep, kept } from "./kept.ts";

/** The languages on offer in the order of need, each in its own script. */
export const LANGUAGES: readonly (readonly [tag: string, name: string])[] = [
    ["de", "Deutsch"],
    ["de-simple", "Leichte Sprache"],
    ["en", "English"],
    ["uk", "Українська"],
    ["ar", "العربية"],
    ["tr", "Türkçe"],
    ["ru", "Русский"],
    ["vi", "Tiếng Việt"],
    ["fa", "فارسی"],
    ["fr", "Français"],
].filter(([tag]) => tag! in files) as [string, string][];

/** Where the words of each language are. */
export const FILES = files;

const RIGHT_TO_LEFT = ["ar", "fa"];

let current = "de";
let bundle = new FluentBundle("de");

/** The language that is read now. */
export const language = (): string => current;

export const direction = (tag = current): "ltr" | "rtl" => (RIGHT_TO_LEFT.includes(tag) ? "rtl" : "ltr");

/** For `Accept-Language`: the reader's language, then German. */
export const languageHeader = (): string => (current === "de" ? "de" : `${current}, de;q=0.5`);

/** The tag that `Intl` knows: it has no Leichte Sprache. */
export const intlTag = (): string => (current === "de-simple" ? "de" : current);

/** What the phone asks for, among what we have. */
export function wanted(): string {
    const chosen = new URLSearchParams(location.search).get("lang") ?? kept("language");
    const tags = chosen ? [chosen, ...navigator.languages] : navigator.languages;
    for (const tag of tags) {
        // Leichte Sprache is asked for by its own name; "de-AT" is German.
        const found = [tag, tag.split("-")[0]].find((one) => LANGUAGES.some(([known]) => known === one));
        if (found) return found;
    }
    return "de";
}

async function fetched(tag: string): Promise<FluentBundle | undefined> {
    const file = files[tag];
    if (!file) return undefined;
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(`no words in ${tag}`);
    const words = new FluentResource(await answer.text());
    const made = new FluentBundle(tag === "de-simple" ? "de" : tag);
    made.addResource(words);
    return made;
}

/** Reads in this language from now on. */
export async function speak(tag: string, chosen: boolean): Promise<void> {
    const made = await fetched(tag);
    if (!made) return;
    bundle = made;
    current = tag;
    document.documentElement.lang = tag;
    document.documentElement.dir = direction(tag);
    if (chosen) keep("language", tag);
    dispatchEvent(new Event("words"));
}

/** A few messages in another language than the reader's, for what hangs where all can read it. */
export async function sayIn(tag: string, ids: readonly string[]): Promise<string[]> {
    const other = await fetched(tag);
    return ids.map((id) => {
        const value = other?.getMessage(id)?.value;
        return other && value ? other.formatPattern(value) : id;
    });
}

/** The message in the reader's language. */
export function say(id: string, values?: Record<string, FluentVariable>): string {
    const message = bundle.getMessage(id);
    if (message?.value) return bundle.formatPattern(message.value, values ?? null, []);
    // Nobody should ever read an id: the browser tests fail on this line.
    console.error(`no words for ${id} in ${current}`);
    return id;
}

/** Whether there is such a message. */
export const knows = (id: string): boolean => bundle.hasMessage(id);
