//! Days on which something else holds: swapped, ill, on holiday, a school block.

import { useState } from "preact/hooks";
import { Input, Select } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { dayText } from "../../shell/ui/time.tsx";
import { say } from "../../shell/words.ts";
import { plus } from "./days.ts";
import { type RosterProps, codeText } from "./roster.tsx";

/** The most that a roster has. */
const MOST = 366;

export function Exceptions({ roster, onRoster }: RosterProps) {
    const [from, setFrom] = useState("");
    const [to, setTo] = useState("");
    const [code, setCode] = useState("");
    const known = roster.exceptions ?? [];
    const put = (exceptions: typeof known): void =>
        onRoster({ ...roster, exceptions: exceptions.sort((a, b) => a.date.localeCompare(b.date)).slice(0, MOST) });
    const add = (): void => {
        const days: string[] = [];
        for (let date = from; date <= (to || from) && days.length < MOST; date = plus(date, 1)) days.push(date);
        put([...known.filter((one) => !days.includes(one.date)), ...days.map((date) => ({ date, code: code || null }))]);
    };
    return (
        <details>
            <summary><Icon name="edit" /> {say("roster-exceptions")}</summary>
            <Input type="date" label={say("roster-from")} value={from} onText={setFrom} />
            <Input type="date" label={say("roster-to")} value={to} onText={setTo} wrong={from && to && to < from ? say("roster-to-wrong") : undefined} />
            <Select label={say("roster-instead")} value={code} onChoice={setCode}
                options={[["", say("roster-off")], ...roster.codes.map((one) => [one.code, codeText(one)] as const)]} />
            <button type="button" class="quiet" disabled={!from || (to !== "" && to < from)} onClick={add}><Icon name="plus" /> {say("roster-add")}</button>
            <ul class="plain">
                {known.map((one) => (
                    <li key={one.date} class="actions"><bdi>{dayText(one.date)}: {one.code ?? say("part-free")}</bdi>
                        <button type="button" class="quiet" onClick={() => put(known.filter((other) => other !== one))}><Icon name="cross" /> {say("roster-remove")}</button></li>
                ))}
            </ul>
        </details>
    );
}
