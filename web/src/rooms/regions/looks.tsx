//! How the page looks and what it loads: for whoever reads, with or without an account.

import { useState } from "preact/hooks";
import { keep, kept } from "../../shell/kept.ts";
import { TEXT_SIZES, THEMES, applyLooks, sparesData } from "../../shell/looks.ts";
import { Select, Tick } from "../../shell/ui/field.tsx";
import { say } from "../../shell/words.ts";

export function Looks() {
    const [, again] = useState(0);
    const choose = (choice: "text-size" | "theme" | "data-saver", value: string): void => {
        keep(choice, value);
        applyLooks();
        again((count) => count + 1);
    };
    return (
        <>
            <h2>{say("looks")}</h2>
            <Select label={say("text-size")} value={kept("text-size") ?? "100"} onChoice={(size) => choose("text-size", size)}
                options={TEXT_SIZES.map((size) => [size, `${size} %`] as const)} />
            <Select label={say("theme")} value={kept("theme") ?? "auto"} onChoice={(theme) => choose("theme", theme)}
                options={THEMES.map((theme) => [theme, say(`theme-${theme}`)] as const)} />
            <Tick label={say("data-saver")} hint={say("data-saver-hint")} checked={sparesData()}
                onTick={(on) => choose("data-saver", on ? "yes" : "no")} />
        </>
    );
}
