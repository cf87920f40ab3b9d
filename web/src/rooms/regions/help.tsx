//! Help: how the main things are done, and whom to ask.

import { Title } from "../../shell/ui/title.tsx";
import { useHere } from "../../shell/session.ts";
import { language, say } from "../../shell/words.ts";

export default function Help() {
    const { region } = useHere();
    return (
        <>
            <Title text={say("help")} />
            <ul class="card">
                {["1", "2", "3"].map((line) => <li key={line}>{say(`help-line-${line}`)}</li>)}
            </ul>
            <p class="card">{say("help-translate")}</p>
            <p><a href="/recover">{say("recover")}</a></p>
            <p><a href="/report">{say("report-title")}</a></p>
            {language() === "de-simple" && <p class="card">{say("accessibility-limits-4")}</p>}
            <h2>{say("help-ask")}</h2>
            <p class="card" dir="auto">{region.contact}</p>
        </>
    );
}
