//! How the page looks: text size, light or dark, data saver. Chosen on "Me", kept on the phone.

import { kept } from "./kept.ts";

export const TEXT_SIZES = ["100", "125", "150", "200"] as const;
export const THEMES = ["auto", "light", "dark"] as const;

/** Puts the choices to the page. */
export function applyLooks(): void {
    const root = document.documentElement;
    const size = kept("text-size") ?? "100";
    root.style.setProperty("--text", `${size}%`);
    root.toggleAttribute("data-large", Number(size) > 125);
    root.dataset["theme"] = kept("theme") ?? "auto";
}

/** Whether to spare the reader's data: their choice, or what the browser says. */
export function sparesData(): boolean {
    const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
    return (kept("data-saver") ?? (connection?.saveData ? "yes" : "no")) === "yes";
}
