//! What one puts up with: directions, detour, seats, and under "more" what few change.

import type { Schemas } from "../../shell/api/client.ts";
import { Select, Slider, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import type { CommuteDraft } from "./commute.tsx";
import type { AllWrong } from "./wrong.ts";

type Limit = keyof Schemas["LimitsShape"];

/** Each limit with its least, most, step and usual value. */
const DRIVER: readonly (readonly [Limit, number, number, number, number])[] = [["detour_minutes", 0, 20, 1, 10], ["seats", 1, 8, 1, 3]];
const MORE: typeof DRIVER = [["walk_metres", 0, 5000, 100, 1000], ["early_minutes", 0, 120, 5, 30], ["wait_minutes", 0, 120, 5, 20], ["buffer_minutes", 0, 120, 5, 10]];

const LEGS = { both: { out: true, home: true }, out: { out: true, home: false }, home: { out: false, home: true } } as const;

interface LimitsProps {
    draft: CommuteDraft;
    set: (some: Partial<CommuteDraft>) => void;
    wrong: AllWrong;
    woman: boolean;
}

export function Limits({ draft, set, wrong, woman }: LimitsProps) {
    const limits = draft.limits ?? {};
    const slider = ([name, min, max, step, usual]: (typeof DRIVER)[number]) => {
        const value = limits[name] ?? usual;
        return <Slider key={name} label={say(`limit-${name.replace("_", "-")}`, { value })} value={value} min={min} max={max} step={step}
            wrong={wrong[`limits.${name}`]} onValue={(chosen) => set({ limits: { ...limits, [name]: chosen } })} />;
    };
    const legs = draft.legs ?? LEGS.both;
    const way = legs.out && legs.home ? "both" : legs.out ? "out" : "home";
    return (
        <section class="card">
            {draft.role !== "ride" && DRIVER.map(slider)}
            <details>
                <summary><Icon name="settings" /> {say("commute-more")}</summary>
                <Select label={say("commute-legs")} value={way} onChoice={(chosen) => set({ legs: LEGS[chosen] })}
                    wrong={wrong["legs"]}
                    options={(["both", "out", "home"] as const).map((one) => [one, say(`commute-legs-${one}`)] as const)} />
                {MORE.map(slider)}
                {woman && <Tick label={say("commute-women")} checked={draft.women_only ?? false} onTick={(women_only) => set({ women_only })} />}
            </details>
        </section>
    );
}
