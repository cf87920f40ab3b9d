//! My roster: a strip of days one taps to fill, and a sentence that says back what was understood.

import { useState } from "preact/hooks";
import { useHere } from "../../shell/session.ts";
import { Choice, Input, Select, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { dayText, today } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { type Code, type Roster, PRESETS, dayOf, monday, part, plus, preset } from "./days.ts";
import { Exceptions } from "./exceptions.tsx";
import { FromFile } from "./from-file.tsx";
import { Times } from "./times.tsx";
import { toldRoster } from "./told-roster.ts";

export interface RosterProps {
    roster: Roster;
    onRoster: (roster: Roster) => void;
}

export const codeText = (code: Code): string => `${code.code} · ${say(`part-${part(code)}`)}`;

export function RosterField({ roster, onRoster }: RosterProps) {
    const { region } = useHere();
    const now = today(region.time_zone);
    const change = (some: Partial<Roster>): void => onRoster({ ...roster, ...some });
    return (
        <section>
            <h2><Icon name="calendar" /> {say("roster")}</h2>
            <p>{say("roster-preset")}</p>
            <div class="chips">
                {PRESETS.map((name) => (
                    <button key={name} type="button" class="quiet" onClick={() => onRoster({ ...preset(name, now, roster.codes), observes_public_holidays: roster.observes_public_holidays ?? false })}>{say(`roster-preset-${name}`)}</button>
                ))}
            </div>
            {roster.cycle && <Cycle roster={roster} onRoster={onRoster} now={now} />}
            <p class="band" role="status">{toldRoster(roster, now)}</p>
            <Times roster={roster} onRoster={onRoster} />
            <Exceptions roster={roster} onRoster={onRoster} />
            <FromFile onRoster={onRoster} />
            <Tick label={say("roster-holidays")} checked={roster.observes_public_holidays ?? false}
                onTick={(on) => change({ observes_public_holidays: on })} />
        </section>
    );
}

function Cycle({ roster, onRoster, now }: RosterProps & { now: string }) {
    const [brush, setBrush] = useState(roster.codes[0]?.code ?? "");
    const cycle = roster.cycle ?? { anchor: now, days: [null] };
    const { days, anchor } = cycle;
    const inWeeks = days.length % 7 === 0 && anchor === monday(anchor);
    const here = dayOf(cycle, now);
    const fill = (at: number): void => {
        const next = days.map((day, index) => (index !== at ? day : day === brush || brush === "" ? null : brush));
        onRoster({ ...roster, cycle: { anchor, days: next } });
    };
    const resize = (length: number): void => {
        if (!(length >= 1 && length <= 366)) return;
        onRoster({ ...roster, cycle: { anchor: length % 7 ? anchor : monday(anchor), days: Array.from({ length }, (_, at) => days[at] ?? null) } });
    };
    const colours = [...roster.codes.map((code) => [code.code, codeText(code)] as const), ["", say("part-free")] as const];
    const word = (name: string | null | undefined): string => {
        const code = roster.codes.find((one) => one.code === name);
        return code ? codeText(code) : say("part-free");
    };
    return (
        <>
            <Choice legend={say("roster-fill")} value={brush} onChoice={setBrush} options={colours} />
            <div class="strip fill" role="group" aria-label={say("roster-strip")}>
                {inWeeks && Array.from({ length: 7 }, (_, at) => <span key={`w${at}`} class="weekday">{say(`roster-weekday-${at + 1}`)}</span>)}
                {days.map((name, at) => (
                    <button key={at} type="button" onClick={() => fill(at)} aria-current={at === here ? "date" : undefined}
                        class={`day ${part(roster.codes.find((one) => one.code === name))}`}
                        aria-label={say("roster-day", { day: at + 1, what: word(name) })}>{name ?? "–"}</button>
                ))}
            </div>
            <Input type="number" label={say("roster-length")} value={String(days.length)} onText={(text) => resize(Number(text))} />
            {inWeeks
                ? <Select label={say("roster-this-week")} value={String(Math.floor(here / 7))} onChoice={(week) => onRoster({ ...roster, cycle: { days, anchor: plus(monday(now), -7 * Number(week)) } })}
                    options={Array.from({ length: days.length / 7 }, (_, at) => [String(at), say("roster-week", { week: at + 1 })] as const)} />
                : <Select label={say("roster-today")} value={String(here)} onChoice={(day) => onRoster({ ...roster, cycle: { days, anchor: plus(now, -Number(day)) } })}
                    options={days.map((name, at) => [String(at), say("roster-day", { day: at + 1, what: word(name) })] as const)} />}
            <p class="hint">{dayText(now)}</p>
        </>
    );
}
