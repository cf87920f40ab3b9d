//! Long lists: the first page is read and kept like anything else, the others follow when one asks for them.

import { useState } from "preact/hooks";
import { Offline } from "./api/client.ts";
import { type Read, type Whose, useRead } from "./reads.ts";
import { Icon } from "./ui/icon.tsx";
import { say } from "./words.ts";

interface Page<T> {
    items: T[];
    next?: string | null;
}

export interface Pages<T> extends Read<Page<T>> {
    items: T[];
    /** Nothing: this is all. */
    more: (() => Promise<void>) | undefined;
}

export function usePages<T>(whose: Whose, key: string | undefined, asks: (after?: string) => Promise<Page<T>>): Pages<T> {
    const first = useRead(whose, key, () => asks());
    const [later, setLater] = useState<{ of?: Page<T>; pages: Page<T>[] }>({ pages: [] });
    const pages = first.value && later.of === first.value ? later.pages : [];
    const next = (pages.at(-1) ?? first.value)?.next;
    const more = async (): Promise<void> => {
        const page = await asks(next ?? undefined);
        setLater({ ...(first.value && { of: first.value }), pages: [...pages, page] });
    };
    const items = [...(first.value?.items ?? []), ...pages.flatMap((page) => page.items)];
    return { ...first, items, more: next ? more : undefined };
}

/** The button for the next page, where there is one. */
export function More({ list }: { list: Pick<Pages<unknown>, "more"> }) {
    const [state, setState] = useState<"idle" | "busy" | "offline">("idle");
    const { more } = list;
    if (!more) return null;
    const go = async (): Promise<void> => {
        setState("busy");
        try {
            await more();
            setState("idle");
        } catch (failed) {
            if (!(failed instanceof Offline)) throw failed;
            setState("offline");
        }
    };
    return (
        <p aria-live="polite">
            <button type="button" class="quiet" disabled={state === "busy"} onClick={() => void go()}><Icon name="plus" /> {say("show-more")}</button>
            {state === "offline" && <span class="wrong"> {say("needs-network")}</span>}
        </p>
    );
}
