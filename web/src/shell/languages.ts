//! Names of languages in the reader's own.

import { LANGUAGES, intlTag } from "./words.ts";

/** The languages that one may say are spoken somewhere. */
export const SPOKEN = ["de", "en", "uk", "ar", "tr", "ru", "vi", "fa", "fr", "ro", "pl", "sq", "id", "ti"] as const;

export function languageName(tag: string): string {
    const own = LANGUAGES.find(([known]) => known === tag)?.[1];
    try {
        return new Intl.DisplayNames([intlTag()], { type: "language" }).of(tag) ?? own ?? tag;
    } catch {
        return own ?? tag;
    }
}

/** Several of them, as one lists things in the reader's language. */
export const languageNames = (tags: readonly string[]): string =>
    new Intl.ListFormat(intlTag(), { style: "short", type: "unit" }).format(tags.map(languageName));
