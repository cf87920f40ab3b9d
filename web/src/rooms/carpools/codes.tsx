//! The shifts: what each is called, when it begins and ends, how freely, and where if not at the usual place.

import { useState } from "preact/hooks";
import { Input, Slider, Wrong } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { type Code, type Roster, isUsed, renamed } from "./days.ts";
import type { RosterProps } from "./roster.tsx";
import { SiteField } from "./site-field.tsx";

const NAMES = [..."BACDEGHKLMOPRUVWXYZ"];
const WINDOWS = ["start", "end"] as const;

/** The roster with one shift more, the last of its codes. */
export function withOneMore(roster: Roster): Roster {
    const code = NAMES.find((name) => !roster.codes.some((one) => one.code === name));
    return code ? { ...roster, codes: [...roster.codes, { code, start: "08:00", end: "15:00" }] } : roster;
}

export function Codes(props: RosterProps) {
    const { roster, onRoster, wrong } = props;
    return (
        <details>
            <summary><Icon name="clock" /> {say("roster-times")}</summary>
            <Wrong text={wrong["roster.codes"]} />
            {roster.codes.map((_, at) => <CodeFields key={at} at={at} {...props} />)}
            <button type="button" class="quiet" onClick={() => onRoster(withOneMore(roster))}><Icon name="school" /> {say("roster-more-codes")}</button>
        </details>
    );
}

export function CodeFields({ at, roster, onRoster, wrong }: RosterProps & { at: number }) {
    const { codes } = roster;
    const code = codes[at];
    const [typed, setTyped] = useState<string>();
    if (!code) return null;
    const set = (some: Partial<Code>): void => onRoster({ ...roster, codes: codes.map((one, index) => (index === at ? { ...one, ...some } : one)) });
    const told = (field: keyof Code): string | undefined => wrong[`roster.codes[${at}].${field}`];
    const twice = (name: string): boolean => codes.some((one, index) => index !== at && one.code === name);
    const rename = (text: string): void => {
        const name = text.trim();
        const sound = name !== "" && !twice(name);
        setTyped(sound && name === text ? undefined : text);
        if (sound) onRoster(renamed(roster, code.code, name));
    };
    return (
        <fieldset class="codes">
            <legend><bdi>{code.code}</bdi></legend>
            <Input label={say("roster-code")} value={typed ?? code.code} maxLength={12} onText={rename}
                wrong={typed !== undefined && twice(typed.trim()) ? say("field-code-twice") : told("code")} />
            <Input type="time" label={say("roster-start")} value={code.start} wrong={told("start")} onText={(start) => start && set({ start })} />
            <Input type="time" label={say("roster-end")} value={code.end === "24:00" ? "00:00" : code.end} wrong={told("end")} onText={(end) => end && set({ end })} />
            {WINDOWS.map((which) => {
                const field = `${which}_window_minutes` as const;
                const value = code[field] ?? 0;
                return <Slider key={which} label={say(`roster-flexible-${which}`, { value })} value={value} min={0} max={120} step={15} wrong={told(field)} onValue={(minutes) => set({ [field]: minutes })} />;
            })}
            <SiteField label={say("roster-elsewhere")} id={code.site_id ?? undefined} wrong={told("site_id")} onSite={(site_id) => set({ site_id: site_id ?? null })} />
            {codes.length > 1 && !isUsed(roster, code.code) && (
                <button type="button" class="quiet" onClick={() => onRoster({ ...roster, codes: codes.filter((one) => one !== code) })}><Icon name="trash" /> {say("roster-remove")}</button>
            )}
        </fieldset>
    );
}
