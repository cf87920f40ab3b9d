//! Who is signed in here, and the region that is looked at.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Schemas, Problem, api, told } from "./api/client.ts";
import { keep, kept } from "./kept.ts";
import { forgetDrafts } from "./drafts.ts";
import { forgetDeeds } from "./queue.ts";
import { forgetOwn, useRead } from "./reads.ts";
import { visiting, visits } from "./stores.ts";
import { nowSignedIn, nowSignedOut, shownHere } from "./who.ts";
import { keepScreens } from "./worker.ts";

export type Me = Schemas["Me"];
export type Region = Schemas["RegionView"];

/** What every screen may ask. */
export interface Here {
    /** Nothing: nobody is signed in. */
    me: Me | undefined;
    region: Region;
    regions: Region[];
    /** Reads anew who is signed in; `false`: nobody is any more. */
    reload: (signedIn?: boolean) => void;
}

export const HereContext = createContext<Here | undefined>(undefined);

/** Who is here, and where. */
export function useHere(): Here {
    const here = useContext(HereContext);
    if (!here) throw new Error("outside of the shell");
    return here;
}

/** Reads who is signed in, where somebody did. */
export function useMe(signedIn: boolean) {
    return useRead<Me>("own", signedIn ? "me" : undefined, () => told(api.GET("/api/v1/me")));
}

export const useRegions = () =>
    useRead("public", "regions", async () => (await told(api.GET("/api/v1/regions"))).items);

/** The region that was chosen, or the first. */
export function chosenRegion(regions: Region[], me: Me | undefined): Region | undefined {
    const slug = kept("region");
    return (
        regions.find((region) => region.id === me?.region_id) ??
        regions.find((region) => region.slug === slug) ??
        regions[0]
    );
}

/** After a sign-in the phone keeps one's own things, and nothing of whoever was here before; in a visit nothing at all. */
export async function signedIn(visit = false): Promise<void> {
    visits(false);
    await nowSignedOut();
    await forgetOwn();
    visits(visit);
    await nowSignedIn();
    keepScreens();
}

/** The session ended by itself: what was read goes; what waits to be sent and what was drafted waits for its owner. */
export async function sessionOver(): Promise<void> {
    if (visiting()) return endVisit();
    await nowSignedOut();
    await forgetOwn();
    keep("place", null);
}

/** Somebody else's phone is given back as it was: whatever this page still knows goes with it. */
function endVisit(): Promise<never> {
    visits(false);
    location.replace("/");
    return new Promise(() => undefined);
}

/** Signs out, and leaves nothing on the phone. */
export async function signOut(): Promise<void> {
    try {
        await told(api.POST("/api/v1/sign-out"));
    } catch (failed) {
        // Whoever is signed out already wants the same.
        if (!(failed instanceof Problem && failed.status === 401)) throw failed;
    }
    await leaveNothing();
}

/** Forgets all that is one's own on this phone: what was read, what was drafted, what waits to be sent. */
export async function leaveNothing(): Promise<void> {
    const me = shownHere();
    await sessionOver();
    await forgetDeeds(me);
    await forgetDrafts(me);
}
