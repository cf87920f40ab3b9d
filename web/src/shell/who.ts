//! Whose phone it is just now: what waits to be sent and what was drafted belongs to one account, and only it may send it.

import { storeOf, visiting } from "./stores.ts";

const store = storeOf("session");

/** Whether somebody signed in on this phone: only then it asks who. */
const SIGNED_IN = "signed-in";

/** Whom the server named last: gone with each sign-in, until it is asked again. */
const NAMED = "named";

let shown: string | undefined;

/** The account whose things this tab shows. */
export const shownHere = (): string | undefined => shown;

/** This tab shows the things of this account; nothing: of nobody. */
export function show(account: string | undefined): void {
    shown = account;
}

/** Whether somebody is signed in as far as the phone knows. */
export async function signedInHere(): Promise<boolean> {
    return visiting() || (await store.get<boolean>(SIGNED_IN).catch(() => undefined)) === true;
}

export const nowSignedIn = (): Promise<void> => store.set(SIGNED_IN, true);

export async function nowSignedOut(): Promise<void> {
    show(undefined);
    await store.del(SIGNED_IN);
    await store.del(NAMED);
}

/** Whom the server named, in whatever tab. */
export const named = (): Promise<string | undefined> => store.get<string>(NAMED).catch(() => undefined);

export const name = (account: string): Promise<void> => store.set(NAMED, account);

/** From now on the server has to be asked again who is here. */
export const unname = (): Promise<void> => store.del(NAMED).catch(() => undefined);

/** Sending and signing in exclude each other, in all tabs: no deed leaves in the name of whoever came in between. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    navigator.locks.request("deeds", work) as Promise<T>;
