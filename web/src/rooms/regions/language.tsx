//! The choice of language: each in its own script, in two taps from everywhere, also without a network.

import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Title } from "../../shell/ui/title.tsx";
import { LANGUAGES, direction, language, say, speak } from "../../shell/words.ts";
import { Looks } from "./looks.tsx";

export default function Language() {
    const { me } = useHere();
    const { query, route } = useLocation();
    const back = query["back"]?.startsWith("/") && !query["back"].startsWith("//") ? query["back"] : "/";
    const [away, setAway] = useState(false);
    const choose = async (tag: string): Promise<void> => {
        try {
            await speak(tag, true);
        } catch {
            // Whoever spares data has only the words of their own language here.
            return setAway(true);
        }
        if (me) void act({ method: "PATCH", path: "/api/v1/me", body: { locale: tag }, what: "deed-language" });
        route(back, true);
    };
    return (
        <>
            <Title text={say("language-choose")} />
            {away && <p class="band warn" role="alert">{say("needs-network")}</p>}
            <ul class="languages">
                {LANGUAGES.map(([tag, name]) => (
                    <li key={tag}>
                        <button type="button" lang={tag} dir={direction(tag)} aria-pressed={tag === language()}
                            onClick={() => void choose(tag)}>{name}</button>
                    </li>
                ))}
            </ul>
            <Looks />
        </>
    );
}
