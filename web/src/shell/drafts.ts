//! Drafts: what one has begun to write outlives the tab, until it is sent or thrown away.

import { clear, createStore, del, get, set } from "idb-keyval";
import { useEffect, useRef, useState } from "preact/hooks";

const store = createStore("drafts", "drafts");

const SENT = "draft-sent";

/** A draft by its name; `undefined` until it is known whether there is one. */
export function useDraft<T>(name: string, fresh: T): [T | undefined, (next: T) => void, () => Promise<void>] {
    const [value, setValue] = useState<T>();
    const touched = useRef(false);
    useEffect(() => {
        touched.current = false;
        void get<T>(name, store)
            .catch(() => undefined)
            .then((found) => touched.current || setValue(found ?? fresh));
    }, [name]);
    useEffect(() => {
        const sent = (event: Event): void => void ((event as CustomEvent).detail === name && setValue(fresh));
        addEventListener(SENT, sent);
        return () => removeEventListener(SENT, sent);
    }, [name]);
    const change = (next: T): void => {
        touched.current = true;
        setValue(next);
        void set(name, next, store).catch(() => undefined);
    };
    const discard = async (): Promise<void> => {
        await del(name, store);
        setValue(fresh);
    };
    return [value, change, discard];
}

/** Throws one draft away: it has been sent. A form that shows it begins anew. */
export async function forgetDraft(name: string): Promise<void> {
    await del(name, store);
    dispatchEvent(new CustomEvent(SENT, { detail: name }));
}

/** Throws all drafts away. */
export const forgetDrafts = (): Promise<void> => clear(store);
