//! A month to tap on: single days, or the first and the last of several. By keys one goes from day to day with the arrows.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { dayText } from "../../shell/ui/time.tsx";
import { direction, say } from "../../shell/words.ts";
import { daysOf, monthOf, plus, stretch } from "./days.ts";

/** How a day looks, and what it is called. */
export interface Shown {
    text: string;
    look: string;
    told: string;
}

interface MonthProps {
    label: string;
    now: string;
    day: (date: string) => Shown;
    onDays: (dates: string[]) => void;
}

const KEYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const named = (month: string): string => dayText(month, { weekday: undefined, day: undefined, month: "long", year: "numeric" });

export function Month({ label, now, day, onDays }: MonthProps) {
    const [here, setHere] = useState(now);
    const [several, setSeveral] = useState(false);
    const [first, setFirst] = useState<string>();
    const field = useRef<HTMLDivElement>(null);
    const byKey = useRef(false);
    useLayoutEffect(() => {
        if (byKey.current) field.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
        byKey.current = false;
    }, [here]);
    const month = monthOf(here);
    const tap = (date: string): void => {
        setHere(date);
        if (several && !first) return setFirst(date);
        setFirst(undefined);
        onDays(first ? stretch(first, date) : [date]);
    };
    const press = (event: KeyboardEvent): void => {
        const step = KEYS[event.key];
        const months = { PageUp: -1, PageDown: 1 }[event.key];
        if (!step && !months) return;
        event.preventDefault();
        byKey.current = true;
        const turned = direction() === "rtl" && Math.abs(step ?? 0) === 1 ? -1 : 1;
        setHere(months ? monthOf(here, months) : plus(here, (step ?? 0) * turned));
    };
    const turn = (later: number) => (
        <button type="button" class="quiet" onClick={() => setHere(monthOf(month, later))}><Icon name={later < 0 ? "back" : "out"} /> {named(monthOf(month, later))}</button>
    );
    const blank = (new Date(month).getUTCDay() + 6) % 7;
    return (
        <div>
            <Tick label={say("roster-several")} checked={several} onTick={(on) => { setSeveral(on); setFirst(undefined); }} />
            <p class="big" role="status"><bdi>{named(month)}</bdi>{first && <> · {say("roster-several-last", { day: dayText(first) })}</>}</p>
            <div class="strip fill" role="group" aria-label={label} ref={field} onKeyDown={press}>
                {Array.from({ length: 7 }, (_, at) => <span key={`w${at}`} class="weekday">{say(`roster-weekday-${at + 1}`)}</span>)}
                {Array.from({ length: blank }, (_, at) => <span key={`b${at}`} />)}
                {daysOf(month).map((date) => {
                    const { text, look, told } = day(date);
                    return (
                        <button key={date} type="button" class={`day ${look}`} tabIndex={date === here ? 0 : -1} onClick={() => tap(date)}
                            aria-current={date === now ? "date" : undefined} aria-pressed={date === first || undefined}>
                            <small aria-hidden="true">{Number(date.slice(8))}</small><span aria-hidden="true">{text}</span>
                            <span class="sr">{dayText(date)}: {told}</span>
                        </button>
                    );
                })}
            </div>
            <div class="actions">{turn(-1)}{turn(1)}</div>
        </div>
    );
}
