//! The accessibility statement: what works, what does not, and whom to tell.

import { Title } from "../../shell/ui/title.tsx";
import { useHere } from "../../shell/session.ts";
import { say } from "../../shell/words.ts";

export default function Accessibility() {
    const { region } = useHere();
    return (
        <>
            <Title text={say("accessibility")} />
            <p>{say("accessibility-aim")}</p>
            <h2>{say("accessibility-works")}</h2>
            <ul>{["1", "2", "3", "4"].map((line) => <li key={line}>{say(`accessibility-works-${line}`)}</li>)}</ul>
            <h2>{say("accessibility-limits")}</h2>
            <ul>{["1", "2", "3", "4"].map((line) => <li key={line}>{say(`accessibility-limits-${line}`)}</li>)}</ul>
            <h2>{say("accessibility-contact")}</h2>
            <p>{say("accessibility-contact-1")}</p>
            <p class="card" dir="auto">{region.contact}</p>
        </>
    );
}
