//! What is read ahead, so that it is there without a network: each room says what of its own. Not for whoever spares data.

import { useEffect } from "preact/hooks";
import { Offline, Problem } from "./api/client.ts";
import { sparesData } from "./looks.ts";
import { visiting } from "./stores.ts";
import type { Here } from "./session.ts";

type Ahead = (here: Here) => Promise<void>;

const ROOMS: readonly (() => Promise<{ default: Ahead }>)[] = [
    () => import("../rooms/activities/ahead.ts"),
    () => import("../rooms/rides/ahead.ts"),
    () => import("../rooms/carpools/ahead.ts"),
    () => import("../rooms/regions/ahead.ts"),
];

/** How long the screen itself has the network for itself, in milliseconds. */
const AFTER = 4000;

/** Reads ahead once whoever is here is known, one room after the other. */
export function useAhead(here: Here | undefined): void {
    const who = here && `${here.region.id} ${here.me?.id ?? ""}`;
    useEffect(() => {
        if (!here || sparesData() || visiting()) return;
        const later = setTimeout(() => void readAhead(here), AFTER);
        return () => clearTimeout(later);
    }, [who]);
}

async function readAhead(here: Here): Promise<void> {
    try {
        for (const load of ROOMS) await (await load()).default(here);
    } catch (failed) {
        // What could not be read ahead is read when somebody asks for it.
        if (!(failed instanceof Offline || failed instanceof Problem || failed instanceof TypeError)) throw failed;
    }
}
