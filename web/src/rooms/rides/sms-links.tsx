//! Rides as text messages: each opened in the phone's own messages, or all of it copied.

import { useState } from "preact/hooks";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import type { Ride } from "./shown.tsx";
import { link, messages } from "./sms.ts";
import { lineOf } from "./sms-text.ts";

export function Sms({ rides }: { rides: readonly Ride[] }) {
    const [copied, setCopied] = useState(false);
    const texts = messages(rides.map(lineOf));
    const copy = async (): Promise<void> => {
        const { clipboard } = navigator as { clipboard?: Clipboard };
        setCopied(await (clipboard?.writeText(texts.join("\n")) ?? Promise.reject()).then(() => true, () => false));
    };
    return (
        <details class="no-print">
            <summary><Icon name="share" /> {say("week-sms")}</summary>
            <p class="hint">{say("week-sms-hint")}</p>
            {texts.map((text, index) => (
                <div key={text} class="card">
                    <p class="written" dir="auto">{text}</p>
                    <a class="button quiet" href={link(text)}><Icon name="share" /> {say("week-sms-send", { number: index + 1, count: texts.length })}</a>
                </div>
            ))}
            <p aria-live="polite"><button type="button" class="quiet" onClick={() => void copy()}><Icon name="list" /> {say("week-copy")}</button> {copied && say("week-copied")}</p>
        </details>
    );
}
