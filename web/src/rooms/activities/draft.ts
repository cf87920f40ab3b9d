//! An activity as it is being written: what the form holds, where it begins, and what is sent.

import type { Schemas } from "../../shell/api/client.ts";
import { today } from "../../shell/ui/time.tsx";
import { language } from "../../shell/words.ts";
import { myPlace } from "../places/my-place.ts";
import type { Me, Region } from "../../shell/session.ts";
import { plusDays, weekday } from "./days.ts";

export type Access = Schemas["Access"];

/** Where: found by its name, or in one's own words. */
export interface Venue {
    kind: Schemas["VenueKind"];
    id?: string;
    name: string;
}

export interface Draft {
    title: string;
    text: string;
    category: Schemas["Category"];
    date: string;
    from: string;
    until: string;
    venue: Venue | undefined;
    language: string;
    languages: string[];
    capacity: string;
    euros: string;
    cost: string;
    access: Access[];
    accessText: string;
    ageFrom: string;
    ageTo: string;
    club: string;
    membersOnly: boolean;
}

const SATURDAY = 6;

/** Next Saturday at three, for two hours, at my place, in my language. */
export function fresh(region: Region, me: Me | undefined, club: string): Draft {
    const now = today(region.time_zone);
    const place = myPlace();
    const mine = language().split("-")[0] ?? "de";
    return {
        title: "", text: "", category: "leisure_culture",
        date: plusDays(now, ((SATURDAY - weekday(now) + 6) % 7) + 1), from: "15:00", until: "17:00",
        venue: place && { kind: "place", ...place },
        language: mine, languages: me?.languages.length ? me.languages.slice(0, 10) : [mine],
        capacity: "", euros: "", cost: "", access: [], accessText: "", ageFrom: "", ageTo: "", club, membersOnly: false,
    };
}

/** An activity that is there, to be changed. */
export function drafted(of: Schemas["ActivityView"]): Draft {
    const text = (number: number | null | undefined): string => (number == null ? "" : String(number));
    return {
        title: of.title, text: of.text, category: of.category,
        date: of.starts.slice(0, 10), from: of.starts.slice(11, 16), until: of.ends.slice(11, 16),
        venue: { kind: of.venue.kind, name: of.venue.name, ...(of.venue.id && { id: of.venue.id }) },
        language: of.language, languages: of.languages,
        capacity: text(of.capacity), euros: of.cost_cents == null ? "" : text(of.cost_cents / 100), cost: of.cost_text,
        access: of.access, accessText: of.access_text, ageFrom: text(of.age_min), ageTo: text(of.age_max),
        club: of.club_id ?? "", membersOnly: of.members_only,
    };
}

const number = (text: string): number | null => (text.trim() === "" ? null : Number(text.replace(",", ".")));

export const starts = (draft: Draft): string => `${draft.date}T${draft.from}`;

/** An end before the start is on the next day. */
export const ends = (draft: Draft): string => `${draft.until > draft.from ? draft.date : plusDays(draft.date, 1)}T${draft.until}`;

/** What is sent; the club only with a new one. */
export function body(draft: Draft) {
    const cents = number(draft.euros);
    return {
        title: draft.title, text: draft.text, category: draft.category, starts: starts(draft), ends: ends(draft),
        language: draft.language, languages: draft.languages, capacity: number(draft.capacity),
        cost_cents: cents === null ? null : Math.round(cents * 100), cost_text: draft.cost,
        access: draft.access, access_text: draft.accessText,
        age_min: number(draft.ageFrom), age_max: number(draft.ageTo), members_only: draft.membersOnly && draft.club !== "",
    };
}

export const venueBody = ({ kind, id, name }: Venue) => (kind === "address" ? { kind, address: name } : { kind, id: id ?? "" });
