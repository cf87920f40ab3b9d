//! The few plain choices that the phone keeps: language, region, place, how the page looks. Nothing that says who one is.

type Choice = "language" | "region" | "place" | "text-size" | "theme" | "data-saver";

/** What was chosen; nothing where the browser keeps nothing. */
export function kept(choice: Choice): string | null {
    try {
        return localStorage.getItem(choice);
    } catch {
        return null;
    }
}

/** Keeps a choice; `null` forgets it. */
export function keep(choice: Choice, value: string | null): void {
    try {
        if (value === null) localStorage.removeItem(choice);
        else localStorage.setItem(choice, value);
    } catch {
        // A browser that keeps nothing still shows everything.
    }
}
