//! Dated legs to choose from: all are meant until one is ticked off.

import type { Schemas } from "../../shell/api/client.ts";
import { useHere } from "../../shell/session.ts";
import { Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { onTheClock } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { Leg } from "./shown.tsx";

export interface Shared {
    leg: Schemas["RideLeg"];
    /** The rider's date of the leg: its name towards the server. */
    date: string;
    /** When and on which day the rider gets in. */
    boards: string;
    time: string;
    place: string;
}

export const named = ({ leg, date }: Pick<Shared, "leg" | "date">): string => `${leg} ${date}`;

/** Those that have not begun: today's early shift is over when its rider looks for a lift at ten. */
export function useToCome(all: readonly Shared[]): Shared[] {
    const now = onTheClock(useHere().region.time_zone);
    return all.filter(({ boards, time }) => `${boards}T${time}` > now);
}

/** So many stand there at once; the others are one tap away. */
const FIRST = 6;

export function Picks({ all, without, onWithout }: { all: readonly Shared[]; without: readonly string[]; onWithout: (names: string[]) => void }) {
    const line = (one: Shared) => (
        <Tick key={named(one)} label={<span><Leg date={one.boards} time={one.time} leg={one.leg} /></span>} hint={one.place}
            checked={!without.includes(named(one))}
            onTick={(on) => onWithout(on ? without.filter((name) => name !== named(one)) : [...without, named(one)])} />
    );
    return (
        <fieldset class="picks">
            <legend>{say("ask-which")}</legend>
            <div class="actions">
                <button type="button" class="quiet" onClick={() => onWithout([])}><Icon name="check" /> {say("ask-all")}</button>
                <button type="button" class="quiet" onClick={() => onWithout(all.map(named))}><Icon name="cross" /> {say("ask-none")}</button>
            </div>
            {all.slice(0, FIRST).map(line)}
            {all.length > FIRST && (
                <details>
                    <summary>{say("ask-more", { count: all.length - FIRST })}</summary>
                    {all.slice(FIRST).map(line)}
                </details>
            )}
        </fieldset>
    );
}
