//! The few plain choices that the phone keeps: language, region, place, how the page looks. Nothing that says who one is.

import { visiting, within } from "./stores.ts";

type Choice = "language" | "region" | "place" | "text-size" | "theme" | "data-saver";

/** What was chosen; nothing where the browser keeps nothing. On somebody else's phone one's own choice lasts a visit. */
export function kept(choice: Choice): string | null {
    const passing = visiting() ? within(() => sessionStorage.getItem(choice)) : null;
    return passing ?? within(() => localStorage.getItem(choice)) ?? null;
}

/** Keeps a choice; `null` forgets it. A browser that keeps nothing still shows everything. */
export function keep(choice: Choice, value: string | null): void {
    within(() => {
        const memory = visiting() ? sessionStorage : localStorage;
        if (value === null) memory.removeItem(choice);
        else memory.setItem(choice, value);
    });
}
