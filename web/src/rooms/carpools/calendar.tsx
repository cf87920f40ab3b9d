//! My roster on a calendar: what is tapped is an exception from a cycle, or a day of a plan that is made month by month.

import { useState } from "preact/hooks";
import { Choice, Wrong } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { dayText } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { CodeFields, withOneMore } from "./codes.tsx";
import { blocks, codeOn, part } from "./days.ts";
import { Month, type Shown } from "./month.tsx";
import { type RosterProps, codeText, codeWord } from "./roster.tsx";
import { wrongUnder } from "./wrong.ts";

/** The most days that a list of either kind has; the oldest go. */
const MOST = { dated: 400, exceptions: 366 } as const;

/** Which shift, by its number; off; or, of an exception, as usual. */
type Brush = `${number}` | "off" | "usual";

interface CalendarProps extends RosterProps {
    now: string;
    list: keyof typeof MOST;
}

export function Calendar({ list, now, ...props }: CalendarProps) {
    const { roster, onRoster, wrong } = props;
    const dated = list === "dated";
    const [brush, setBrush] = useState<Brush>(dated ? "0" : "off");
    const [added, setAdded] = useState<number>();
    const known: { date: string; code?: string | null }[] = roster[list] ?? [];
    const name = roster.codes[Number(brush)]?.code ?? null;
    const put = (days: typeof known): void =>
        onRoster({ ...roster, [list]: days.sort((a, b) => a.date.localeCompare(b.date)).slice(-MOST[list]) });
    const paint = (dates: string[]): void => {
        const others = known.filter((one) => !dates.includes(one.date));
        const again = dates.length === 1 && known.some((one) => one.date === dates[0] && (one.code ?? null) === name);
        const erases = again || brush === "usual" || (dated && name === null);
        put(erases ? others : [...others, ...dates.map((date) => ({ date, code: name }))]);
    };
    const day = (date: string): Shown => {
        const code = codeOn(roster, date);
        const special = !dated && known.some((one) => one.date === date);
        const told = code ? codeText(code) : say("part-free");
        return { text: code?.code.slice(0, 4) ?? "–", look: `${part(code)}${special ? " special" : ""}`, told: special ? `${told} (${say("roster-exception")})` : told };
    };
    const more = (): void => {
        const next = withOneMore(roster);
        onRoster(next);
        setAdded(next.codes.length - 1);
        setBrush(`${next.codes.length - 1}`);
    };
    const options: (readonly [Brush, string])[] = [
        ...roster.codes.map((one, at) => [`${at}`, codeText(one)] as const),
        ["off", say(dated ? "part-free" : "roster-off")],
        ...(dated ? [] : [["usual", say("roster-as-usual")] as const]),
    ];
    return (
        <div class="brush">
            <Wrong text={wrongUnder(wrong, `roster.${list}`)} />
            <Choice legend={say("roster-fill")} value={brush} onChoice={setBrush} options={options} />
            <button type="button" class="quiet" onClick={more}><Icon name="school" /> {say("roster-more-codes")}</button>
            {added !== undefined && brush === `${added}` && <CodeFields {...props} at={added} />}
            <Month label={say("roster-calendar")} now={now} day={day} onDays={paint} />
            {!dated && (
                <ul class="plain">
                    {blocks(known).map(({ from, to, code }) => (
                        <li key={from} class="actions">
                            <span><bdi>{dayText(from)}</bdi>{to !== from && <> – <bdi>{dayText(to)}</bdi></>}: <bdi>{codeWord(roster, code)}</bdi></span>
                            <button type="button" class="quiet" onClick={() => put(known.filter((one) => one.date < from || one.date > to))}><Icon name="cross" /> {say("roster-remove")}</button>
                        </li>
                    ))}
                </ul>
            )}
        </div>
    );
}
