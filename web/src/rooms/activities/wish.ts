//! What one wants to see of the activities, and how the server is asked for it.

import type { Schemas } from "../../shell/api/client.ts";
import type { Place } from "../places/my-place.ts";
import { type When, range } from "./days.ts";

export interface Wish {
    when?: When | undefined;
    date?: string | undefined;
    category?: Schemas["Category"] | undefined;
    language?: string | undefined;
    text?: string | undefined;
    place?: Place | undefined;
    km?: string | undefined;
    club?: string | undefined;
}

export const CATEGORIES = ["sport", "leisure_culture", "education_work", "women", "advice", "language", "family", "club"] as const;
export const DISTANCES = ["2", "5", "10", "20", "50"] as const;

/** The query for a wish; what is not wished for is left out. */
export function asked(wish: Wish, today: string) {
    const { category, language, club, place } = wish;
    const text = wish.text?.trim();
    return {
        ...range(wish.when ?? "any", today, wish.date),
        ...(category && { category }),
        ...(language && { language }),
        ...(text && { text }),
        ...(club && { club }),
        ...(place && { place: place.id, km: Number(wish.km ?? 10) }),
    };
}

/** How many things are wished for, the place aside. */
export const wishes = (wish: Wish): number =>
    [wish.when && wish.when !== "any", wish.category, wish.language, wish.text?.trim()].filter(Boolean).length;

/** What of a wish can be looked for also later. */
export const watched = ({ category, place, km }: Wish): { category?: Schemas["Category"]; place?: string; km?: number } =>
    ({ ...(category && { category }), ...(place && { place: place.id, km: Number(km ?? 10) }) });
