//! Read aloud: the phone's own voice, hidden where it has none for the language.

import { useEffect, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { intlTag, say } from "../words.ts";

/** Whether the phone has a voice for this language; voices may come late. */
function useVoice(tag: string): boolean {
    const has = (): boolean =>
        "speechSynthesis" in globalThis && speechSynthesis.getVoices().some((voice) => voice.lang.startsWith(tag.slice(0, 2)));
    const [voice, setVoice] = useState(has);
    useEffect(() => {
        if (!("speechSynthesis" in globalThis)) return;
        const read = (): void => setVoice(has());
        speechSynthesis.addEventListener("voiceschanged", read);
        return () => speechSynthesis.removeEventListener("voiceschanged", read);
    }, [tag]);
    return voice;
}

export function ReadAloud({ text, tag = intlTag() }: { text: string; tag?: string }) {
    const voice = useVoice(tag);
    if (!voice) return null;
    const speak = (): void => {
        speechSynthesis.cancel();
        const spoken = new SpeechSynthesisUtterance(text);
        spoken.lang = tag;
        speechSynthesis.speak(spoken);
    };
    return <button type="button" class="quiet" onClick={speak}><Icon name="speak" /> {say("read-aloud")}</button>;
}
