//! The title of a screen: on it, in the browser's own list, and said to those who listen when they come to it.

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

let onTheWay = false;

/** Another screen was opened; on the first one the browser itself says what it is. */
export function moved(): void {
    onTheWay = true;
}

export function Title({ text, children }: { text: string; children?: ComponentChildren }) {
    useEffect(() => {
        document.title = `${text} · Miteinander`;
        const teller = document.getElementById("arrived");
        if (onTheWay && teller) teller.textContent = text;
        onTheWay = false;
    }, [text]);
    return <h1 dir="auto">{children ?? text}</h1>;
}
