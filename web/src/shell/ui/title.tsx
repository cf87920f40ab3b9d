//! The title of a screen: on it, and in the browser's own list.

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

export function Title({ text, children }: { text: string; children?: ComponentChildren }) {
    useEffect(() => {
        document.title = `${text} · Miteinander`;
    }, [text]);
    return <h1 dir="auto">{children ?? text}</h1>;
}
