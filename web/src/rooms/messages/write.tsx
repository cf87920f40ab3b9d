//! A text of one's own. It goes out in the language in which the page is read, and stays on the phone until it is sent.

import { useDraft } from "../../shell/drafts.ts";
import { Area } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { intlTag, say } from "../../shell/words.ts";
import type { Saying } from "./thread.tsx";

export function Write({ id, send }: { id: string; send: (saying: Saying, draft?: string) => Promise<boolean> }) {
    const name = `thread ${id}`;
    const [text, setText] = useDraft(name, "");
    const go = (event: Event): void => {
        event.preventDefault();
        if (text?.trim()) void send({ text, language: intlTag() }, name);
    };
    return (
        <form onSubmit={go}>
            <h2>{say("thread-text")}</h2>
            <Area label={say("thread-text-label")} hint={say("thread-text-hint")} rows={3} maxLength={1000} dir="auto" value={text ?? ""} onText={setText} />
            <button type="submit"><Icon name="out" /> {say("thread-send")}</button>
        </form>
    );
}
