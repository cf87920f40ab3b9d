//! Two rosters' four weeks laid over each other: above my shifts, in the middle the other's, below the rides together.

import type { Schemas } from "../../shell/api/client.ts";
import { dayText } from "../../shell/ui/time.tsx";
import { direction, intlTag, say } from "../../shell/words.ts";
import { part, plus } from "./days.ts";

type Day = Schemas["DayView"];

/** Letters of a strip, each with its word and its sign: there and back, there, back. */
export const LEGS = [["b", "both", "⇄"], ["o", "out", "→"], ["h", "home", "←"]] as const;

/** Letters of the other's roster, each with its part of the day. */
const PARTS = { e: "early", d: "daytime", l: "late", n: "night" } as const;

const COLUMN = 40;
const ROW = 60;
const MARGIN = 46;
const HEAD = 20;

/** Where the middle of a day lies; the week turns round where one reads from right to left. */
function middle(day: number): [x: number, y: number] {
    const x = MARGIN + (day % 7) * COLUMN + COLUMN / 2;
    return [direction() === "rtl" ? MARGIN + 7 * COLUMN - x : x, HEAD + Math.floor(day / 7) * ROW];
}

/** The sign of a leg, as it points where one reads from right to left. */
export const sign = (arrow: string): string => (direction() === "rtl" ? ({ "→": "←", "←": "→" })[arrow] ?? arrow : arrow);

export function Strip({ days, from, match: { strip, roster } }: { days: readonly Day[]; from: string; match: Pick<Schemas["MatchView"], "strip" | "roster"> }) {
    // What an older version of the client kept knows nothing of the other's roster.
    const other = roster ?? "";
    const rows = Array.from({ length: 28 }, (_, at) => plus(from, at)).map((date, at) => ({ at, date, leg: strip[at], theirs: PARTS[other[at] as keyof typeof PARTS], mine: days.find((day) => day.date === date) }));
    const kinds = [...new Set(rows.map(({ mine }) => part(mine)))];
    const rides = LEGS.map(([letter, word, arrow]) => ({ word, arrow, all: rows.filter(({ leg }) => leg === letter) })).filter(({ all }) => all.length > 0);
    const list = new Intl.ListFormat(intlTag());
    const told = [
        say("strip-told", { shared: rows.filter(({ leg }) => leg !== "-").length, of: rows.filter(({ mine }) => mine?.code).length }),
        ...rides.map(({ word, all }) => `${say(`commute-legs-${word}`)}: ${list.format(all.map(({ date }) => dayText(date, { weekday: undefined })))}`),
    ].join(" – ");
    const left = direction() === "rtl" ? 7 * COLUMN + MARGIN : 0;
    return (
        <svg class="laid" viewBox={`0 0 ${MARGIN + 7 * COLUMN} ${HEAD + 4 * ROW}`} role="img" aria-label={told}>
            {rows.slice(0, 7).map(({ at, date }) => <text key={at} x={middle(at)[0]} y="14">{weekday(date)}</text>)}
            {[0, 7, 14, 21].map((at) => (
                <text key={at} class="date" x={left} y={middle(at)[1] + 18}>{dayText(plus(from, at), { weekday: undefined, month: "numeric" })}</text>
            ))}
            {kinds.map((kind) => <path key={kind} class={kind} d={boxes(rows.filter(({ mine }) => part(mine) === kind), 0, 24)} />)}
            {kinds.map((kind) => <Letters key={kind} kind={kind} y={17} all={rows.filter(({ mine }) => mine?.code && part(mine) === kind)} of={({ mine }) => [...mine?.code ?? ""][0] ?? ""} />)}
            {Object.values(PARTS).map((kind) => <path key={kind} class={kind} d={boxes(rows.filter(({ theirs }) => theirs === kind), 25, 15)} />)}
            {Object.values(PARTS).map((kind) => <Letters key={kind} kind={kind} y={37} all={rows.filter(({ theirs }) => theirs === kind)} of={() => [...say(`part-${kind}`)][0] ?? ""} />)}
            {rides.map(({ word, all }) => <path key={word} class="both" d={boxes(all, 41, 15)} />)}
            {rides.map(({ word, arrow, all }) => <Letters key={word} kind="night" y={53} all={all} of={() => sign(arrow)} />)}
        </svg>
    );
}

/** Some languages have no short names for weekdays. */
function weekday(date: string): string {
    const only = { day: undefined, month: undefined };
    const short = dayText(date, only);
    return short.length > 5 ? dayText(date, { ...only, weekday: "narrow" }) : short;
}

interface Cell {
    at: number;
    mine: Day | undefined;
}

const boxes = (all: readonly Cell[], down: number, height: number): string =>
    all.map(({ at }) => `M${middle(at)[0] - COLUMN / 2 + 1} ${middle(at)[1] + down}h${COLUMN - 2}v${height}h${2 - COLUMN}z`).join("");

/** One letter for each day, all of them one text: a cheap phone draws many strips. */
function Letters({ kind, all, y, of }: { kind: string; all: readonly Cell[]; y: number; of: (cell: Cell) => string }) {
    const at = all.map((cell) => middle(cell.at));
    return <text class={`on ${kind}`} x={at.map(([x]) => x).join(" ")} y={at.map(([, top]) => top + y).join(" ")}>{all.map(of).join("")}</text>;
}
