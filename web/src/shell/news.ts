//! When what is shown may have changed: a notice arrived, one comes back to the page after a while, or a ride is near.

import { useEffect } from "preact/hooks";

/** Who looks away for less than this reads what was there. */
const A_WHILE = 30_000;

const A_MINUTE = 60_000;

const tell = (): void => void dispatchEvent(new Event("news"));

/** Tells whoever reads, for as long as the page lives. */
export function watchNews(): void {
    navigator.serviceWorker?.addEventListener("message", ({ data }) => data === "news" && tell());
    let left = Date.now();
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "hidden") left = Date.now();
        else if (Date.now() - left > A_WHILE) tell();
    });
}

/** Reads anew every minute, while it matters and somebody looks: "I am late" is of no use a quarter of an hour later. */
export function useEachMinute(matters: boolean, again: () => void): void {
    useEffect(() => {
        if (!matters) return undefined;
        const timer = setInterval(() => document.visibilityState === "visible" && again(), A_MINUTE);
        return () => clearInterval(timer);
    }, [matters]);
}
