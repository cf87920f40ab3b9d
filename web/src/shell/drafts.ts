//! Drafts: what one has begun to write outlives the tab, until it is sent or thrown away; only who wrote it finds it again.

import { useEffect, useRef, useState } from "preact/hooks";
import { storeOf } from "./stores.ts";
import { shownHere } from "./who.ts";

const store = storeOf("drafts");

/** Tells the form that shows a draft that it was sent. */
const SENT = "draft-sent";

const mine = (account: string | undefined): string => `${account ?? ""} `;

/** A draft by its name; `undefined` until it is known whether there is one. */
export function useDraft<T>(name: string, fresh: T): [T | undefined, (next: T) => void, () => Promise<void>] {
    const [value, setValue] = useState<T>();
    const key = mine(shownHere()) + name;
    const touched = useRef(false);
    useEffect(() => {
        touched.current = false;
        void store.get<T>(key)
            .catch(() => undefined)
            .then((found) => touched.current || setValue(found ?? fresh));
    }, [key]);
    useEffect(() => {
        const sent = (event: Event): void => void ((event as CustomEvent).detail === key && setValue(fresh));
        addEventListener(SENT, sent);
        return () => removeEventListener(SENT, sent);
    }, [key]);
    const change = (next: T): void => {
        touched.current = true;
        setValue(next);
        void store.set(key, next).catch(() => undefined);
    };
    const discard = async (): Promise<void> => {
        await store.del(key);
        setValue(fresh);
    };
    return [value, change, discard];
}

/** Throws one draft away: it has been sent. A form that shows it begins anew. */
export async function forgetDraft(account: string, name: string): Promise<void> {
    const key = mine(account) + name;
    await store.del(key);
    dispatchEvent(new CustomEvent(SENT, { detail: key }));
}

/** Throws this account's drafts away. */
export async function forgetDrafts(account: string | undefined): Promise<void> {
    for (const key of await store.keys()) if (key.startsWith(mine(account))) await store.del(key);
}
