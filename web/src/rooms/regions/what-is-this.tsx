//! What this service is, in five plain sentences.

import { Icon } from "../../shell/ui/icon.tsx";
import { ReadAloud } from "../../shell/ui/read-aloud.tsx";
import { say } from "../../shell/words.ts";

export function WhatIsThis() {
    const lines = ["1", "2", "3", "4", "5"].map((line) => say(`what-is-this-${line}`));
    return (
        <>
            <ul class="card plain">{lines.map((line) => <li key={line}><Icon name="check" /> {line}</li>)}</ul>
            <ReadAloud text={lines.join(" ")} />
        </>
    );
}
