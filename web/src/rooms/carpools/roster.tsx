//! My roster: one that repeats, as a strip of days to fill, or one made month by month; and a sentence that says it back.

import { useRef, useState } from "preact/hooks";
import { useHere } from "../../shell/session.ts";
import { Choice, Input, Select, Tick, Wrong } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { dayText, today } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { Calendar } from "./calendar.tsx";
import { Codes } from "./codes.tsx";
import { type Code, type Roster, PRESETS, dayOf, fitting, monday, part, plus, preset } from "./days.ts";
import { FromFile } from "./from-file.tsx";
import { toldRoster } from "./told-roster.ts";
import { type AllWrong, wrongUnder } from "./wrong.ts";

export interface RosterProps {
    roster: Roster;
    onRoster: (roster: Roster) => void;
    wrong: AllWrong;
}

export const codeText = (code: Code): string => `${code.code} · ${say(`part-${part(code)}`)}`;

/** A shift by its name, in words; nothing: free. */
export function codeWord(roster: Roster, name: string | null | undefined): string {
    const code = roster.codes.find((one) => one.code === name);
    return code ? codeText(code) : say("part-free");
}

const KINDS = ["cycle", "dated"] as const;

export function RosterField({ roster, onRoster, wrong }: RosterProps) {
    const { region } = useHere();
    const now = today(region.time_zone);
    const kind = roster.cycle ? "cycle" : "dated";
    const other = useRef<Roster | undefined>(undefined);
    const turn = (): void => {
        const { codes, ...before } = roster;
        onRoster(other.current ? fitting(other.current, codes) : kind === "cycle" ? { codes, dated: [] } : preset("two", now, codes));
        other.current = { codes, ...before };
    };
    const props = { roster, onRoster, wrong, now };
    return (
        <section>
            <h2><Icon name="calendar" /> {say("roster")}</h2>
            <Choice legend={say("roster-kind")} value={kind} onChoice={turn} options={KINDS.map((one) => [one, say(`roster-kind-${one}`)] as const)} />
            <Wrong text={wrong["roster"]} />
            {kind === "cycle" ? <Cycle {...props} /> : <Calendar {...props} list="dated" />}
            <p class="band" role="status">{toldRoster(roster, now)}</p>
            <Codes {...props} />
            {kind === "cycle" && <Exceptions {...props} />}
            <FromFile {...props} />
            {kind === "cycle" && <Tick label={say("roster-holidays")} checked={roster.observes_public_holidays ?? false}
                onTick={(on) => onRoster({ ...roster, observes_public_holidays: on })} />}
        </section>
    );
}

function Exceptions(props: RosterProps & { now: string }) {
    return (
        <details>
            <summary><Icon name="edit" /> {say("roster-exceptions")}</summary>
            <Calendar {...props} list="exceptions" />
        </details>
    );
}

function Cycle({ roster, onRoster, wrong, now }: RosterProps & { now: string }) {
    const [brush, setBrush] = useState("0");
    const cycle = roster.cycle ?? { anchor: now, days: [null] };
    const { days, anchor } = cycle;
    const inWeeks = days.length % 7 === 0 && anchor === monday(anchor);
    const here = dayOf(cycle, now);
    const put = (some: Partial<typeof cycle>): void => onRoster({ ...roster, cycle: { ...cycle, ...some } });
    const chosen = roster.codes[Number(brush)]?.code ?? null;
    const fill = (at: number): void =>
        put({ days: days.map((day, index) => (index !== at ? day : day === chosen ? null : chosen)) });
    const resize = (length: number): void => {
        if (length >= 1 && length <= 366) put({ anchor: length % 7 ? anchor : monday(anchor), days: Array.from({ length }, (_, at) => days[at] ?? null) });
    };
    const colours = [...roster.codes.map((code, at) => [`${at}`, codeText(code)] as const), ["off", say("part-free")] as const];
    const dayWord = (name: string | null | undefined, at: number): string => say("roster-day", { day: at + 1, what: codeWord(roster, name) });
    return (
        <div class="brush">
            <p>{say("roster-preset")}</p>
            <div class="chips">
                {PRESETS.map((name) => (
                    <button key={name} type="button" class="quiet" onClick={() => onRoster({ ...roster, ...preset(name, now, roster.codes) })}>{say(`roster-preset-${name}`)}</button>
                ))}
            </div>
            <Choice legend={say("roster-fill")} value={brush} onChoice={setBrush} options={colours} />
            <div class="strip fill" role="group" aria-label={say("roster-strip")}>
                {inWeeks && Array.from({ length: 7 }, (_, at) => <span key={`w${at}`} class="weekday">{say(`roster-weekday-${at + 1}`)}</span>)}
                {days.map((name, at) => (
                    <button key={at} type="button" onClick={() => fill(at)} aria-current={at === here ? "date" : undefined}
                        class={`day ${part(roster.codes.find((one) => one.code === name))}`}
                        aria-label={dayWord(name, at)}>{name?.slice(0, 4) ?? "–"}</button>
                ))}
            </div>
            <Wrong text={wrongUnder(wrong, "roster.cycle")} />
            <Input type="number" label={say("roster-length")} value={String(days.length)} onText={(text) => resize(Number(text))} />
            {inWeeks
                ? <Select label={say("roster-this-week")} value={String(Math.floor(here / 7))} onChoice={(week) => put({ anchor: plus(monday(now), -7 * Number(week)) })}
                    options={Array.from({ length: days.length / 7 }, (_, at) => [String(at), say("roster-week", { week: at + 1 })] as const)} />
                : <Select label={say("roster-today")} value={String(here)} onChoice={(day) => put({ anchor: plus(now, -Number(day)) })}
                    options={days.map((name, at) => [String(at), dayWord(name, at)] as const)} />}
            <p class="hint">{dayText(now)}</p>
        </div>
    );
}
