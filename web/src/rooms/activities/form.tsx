//! The one screen on which an activity is written or changed.

import type { Problem } from "../../shell/api/client.ts";
import { useHere } from "../../shell/session.ts";
import { Area, Input, Select, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Refusal } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import { useMyClubs } from "../clubs/mine.ts";
import { type Draft, ends, starts } from "./draft.ts";
import { More } from "./form-more.tsx";
import { SPOKEN, languageName, languageNames } from "../../shell/languages.ts";
import { instantOf, wrongStart } from "./local-time.ts";
import { VenueField } from "./venue-field.tsx";
import { CATEGORIES } from "./wish.ts";

export interface FormProps {
    draft: Draft;
    change: (draft: Draft) => void;
    problem: Problem | undefined;
    onSend: () => void;
    /** It is there already: its club stays, and it may have begun. */
    posted?: boolean;
    send: string;
}

export function Form({ draft, change, problem, onSend, posted = false, send }: FormProps) {
    const wrong = problem?.fields ?? {};
    const with_ = (part: Partial<Draft>): void => change({ ...draft, ...part });
    return (
        <form onSubmit={(event) => { event.preventDefault(); onSend(); }}>
            <Refusal problem={problem} />
            <Input label={say("post-title")} hint={say("post-title-hint")} value={draft.title} required minLength={3} maxLength={80}
                onText={(title) => with_({ title })} wrong={wrong["title"]} />
            <Select label={say("filter-what")} value={draft.category} onChoice={(category) => with_({ category })}
                options={CATEGORIES.map((category) => [category, say(`category-${category}`)] as const)} />
            <Times draft={draft} with_={with_} wrong={wrong} posted={posted} />
            <VenueField venue={draft.venue} onVenue={(venue) => with_({ venue })} wrong={wrong["venue.id"] ?? wrong["venue.address"] ?? wrong["venue"]} />
            <Area label={say("post-text")} value={draft.text} onText={(text) => with_({ text })} rows={5} maxLength={5000} dir="auto" wrong={wrong["text"]} />
            <Languages draft={draft} with_={with_} />
            {!posted && <Club draft={draft} with_={with_} wrong={wrong["club_id"]} />}
            {draft.club && <Tick label={say("post-members-only")} checked={draft.membersOnly} onTick={(membersOnly) => with_({ membersOnly })} />}
            <More draft={draft} with_={with_} wrong={wrong} />
            <button type="submit" disabled={!draft.venue}><Icon name="check" /> {send}</button>
            {!draft.venue && <p class="hint">{say("venue-missing")}</p>}
        </form>
    );
}

export interface Part {
    draft: Draft;
    with_: (part: Partial<Draft>) => void;
    wrong: Record<string, string>;
}

/** Date, start and end; a time that does not exist is told at once, without a network too. */
function Times({ draft, with_, wrong, posted }: Part & { posted: boolean }) {
    const { region } = useHere();
    const start = wrongStart(starts(draft), region.time_zone, posted ? 0 : Date.now());
    const end = instantOf(ends(draft), region.time_zone) === undefined ? "field-no-such-time" : undefined;
    return (
        <>
            <Input label={say("post-date")} type="date" value={draft.date} required onText={(date) => with_({ date })} />
            <Input label={say("post-from")} type="time" value={draft.from} required onText={(from) => with_({ from })} wrong={start ? say(start) : wrong["starts"]} />
            <Input label={say("post-until")} hint={draft.until <= draft.from ? say("post-next-day") : undefined} type="time" value={draft.until} required
                onText={(until) => with_({ until })} wrong={end ? say(end) : wrong["ends"]} />
        </>
    );
}

function Languages({ draft, with_ }: Omit<Part, "wrong">) {
    const toggle = (tag: string, on: boolean): void =>
        with_({ languages: on ? [...draft.languages, tag] : draft.languages.filter((one) => one !== tag) });
    return (
        <details class="card">
            <summary><Icon name="language" /> {say("spoken-there")}: <bdi>{languageNames(draft.languages)}</bdi></summary>
            {SPOKEN.map((tag) => <Tick key={tag} label={languageName(tag)} checked={draft.languages.includes(tag)} onTick={(on) => toggle(tag, on)} />)}
        </details>
    );
}

/** For whom one posts, for those who speak for a club. */
function Club({ draft, with_, wrong }: Omit<Part, "wrong"> & { wrong: string | undefined }) {
    const clubs = useMyClubs("organiser");
    if (!clubs || clubs.length === 0) return null;
    return (
        <Select label={say("post-for")} value={draft.club} wrong={wrong} onChoice={(club) => with_({ club })}
            options={[["", say("post-for-me")], ...clubs.map(({ id, name }) => [id, name] as const)]} />
    );
}
