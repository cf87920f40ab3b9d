//! The choice of language: each in its own script, in two taps from everywhere, also without a network.

import { useLocation } from "preact-iso";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Title } from "../../shell/ui/title.tsx";
import { LANGUAGES, direction, language, say, speak } from "../../shell/words.ts";

export default function Language() {
    const { me } = useHere();
    const { query, route } = useLocation();
    const back = query["back"]?.startsWith("/") && !query["back"].startsWith("//") ? query["back"] : "/";
    const choose = async (tag: string): Promise<void> => {
        if (me) void act({ method: "PATCH", path: "/api/v1/me", body: { locale: tag }, what: "deed-language" });
        await speak(tag, true);
        route(back, true);
    };
    return (
        <>
            <Title text={say("language-choose")} />
            <ul class="languages">
                {LANGUAGES.map(([tag, name]) => (
                    <li key={tag}>
                        <button type="button" lang={tag} dir={direction(tag)} aria-pressed={tag === language()}
                            onClick={() => void choose(tag)}>{name}</button>
                    </li>
                ))}
            </ul>
        </>
    );
}
