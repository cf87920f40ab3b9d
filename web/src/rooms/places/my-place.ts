//! The place that one looks around: kept on this phone alone, and gone when one signs out.

import { keep, kept } from "../../shell/kept.ts";

/** A village or town part, as far as a search needs it. */
export interface Place {
    id: string;
    name: string;
}

export function myPlace(): Place | undefined {
    const [, id, name] = /^(\S+) (.+)$/.exec(kept("place") ?? "") ?? [];
    return id && name ? { id, name } : undefined;
}

export const keepPlace = (place: Place | undefined): void => keep("place", place ? `${place.id} ${place.name}` : null);
