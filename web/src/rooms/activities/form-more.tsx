//! What need not be said of an activity: places, cost, ages, what makes it easier to come, and the language it is written in.

import { Input, Select, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import type { Access } from "./draft.ts";
import type { Part } from "./form.tsx";
import { SPOKEN, languageName } from "../../shell/languages.ts";

const ACCESS: readonly Access[] = [
    "wheelchair", "accessible_toilet", "hearing_loop", "sign_language", "plain_language", "interpreter", "childcare", "quiet", "bus_stop",
];

export function More({ draft, with_, wrong }: Part) {
    const toggle = (one: Access, on: boolean): void =>
        with_({ access: on ? [...draft.access, one] : draft.access.filter((other) => other !== one) });
    return (
        <details class="card">
            <summary><Icon name="settings" /> {say("post-more")}</summary>
            <Input label={say("post-capacity")} hint={say("post-capacity-hint")} type="number" value={draft.capacity} onText={(capacity) => with_({ capacity })} wrong={wrong["capacity"]} />
            <Input label={say("post-euros")} hint={say("post-euros-hint")} type="number" step="0.01" value={draft.euros} onText={(euros) => with_({ euros })} wrong={wrong["cost_cents"]} />
            <Input label={say("post-cost")} value={draft.cost} maxLength={200} onText={(cost) => with_({ cost })} wrong={wrong["cost_text"]} />
            <Input label={say("post-age-from")} type="number" value={draft.ageFrom} onText={(ageFrom) => with_({ ageFrom })} wrong={wrong["age_min"]} />
            <Input label={say("post-age-to")} type="number" value={draft.ageTo} onText={(ageTo) => with_({ ageTo })} wrong={wrong["age_max"]} />
            <fieldset class="choice">
                <legend>{say("access")}</legend>
                {ACCESS.map((one) => <Tick key={one} label={say(`access-${one}`)} checked={draft.access.includes(one)} onTick={(on) => toggle(one, on)} />)}
            </fieldset>
            <Input label={say("post-access-text")} value={draft.accessText} maxLength={500} onText={(accessText) => with_({ accessText })} wrong={wrong["access_text"]} />
            <Select label={say("post-language")} value={draft.language} onChoice={(language) => with_({ language })}
                options={[...new Set([...SPOKEN, draft.language])].map((tag) => [tag, languageName(tag)] as const)} />
        </details>
    );
}
