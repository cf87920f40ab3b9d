//! What somebody has typed who has no account yet, and what is shown once: kept by the open page alone, so that a look at
//! the terms or another language loses nothing, and nothing of it stays on the phone.

import { useState } from "preact/hooks";
import type { Schemas } from "../../shell/api/client.ts";
import { moved } from "../../shell/ui/title.tsx";

const begun = new Map<string, unknown>();

/** A form by its name, as it was left. */
export function useBegun<T extends object>(name: string, fresh: () => T): [T, (part: Partial<T>) => void] {
    const [form, setForm] = useState((begun.get(name) as T | undefined) ?? fresh());
    const change = (part: Partial<T>): void => setForm((before) => {
        const next = { ...before, ...part };
        begun.set(name, next);
        return next;
    });
    return [form, change];
}

/** The form was sent. */
export const done = (name: string): void => void begun.delete(name);

/** What leads back in: the code, and the name of whoever is new. */
export interface Secrets {
    name?: string;
    code: string;
}

let secrets: Secrets | undefined;

/** Shown until somebody says that it is written down. */
export const shown = (): Secrets | undefined => secrets;

export function showOnce(next: Secrets | undefined): void {
    secrets = next;
    moved();
}

export const newcomer = ({ sign_in_name, recovery_code }: Schemas["SignedUp"]): Secrets => ({ name: sign_in_name, code: recovery_code });
