//! The accessibility statement.

import { Title } from "../../shell/ui/title.tsx";
import { useHere } from "../../shell/session.ts";
import { say } from "../../shell/words.ts";

export default function Accessibility() {
    const { region } = useHere();
    return (
        <>
            <Title text={say("accessibility")} />
            {["1", "2", "3"].map((line) => <p key={line}>{say(`accessibility-line-${line}`)}</p>)}
            <p class="card" dir="auto">{region.contact}</p>
        </>
    );
}
