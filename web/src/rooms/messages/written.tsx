//! A text as it was written, or as a machine put it into the reader's language; each is one tap from the other.

import { useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { ReadAloud } from "../../shell/ui/read-aloud.tsx";
import { Failed, Loading } from "../../shell/ui/states.tsx";
import { intlTag, say } from "../../shell/words.ts";

interface Of {
    message: Schemas["MessageView"];
}

export function Written({ message }: Of) {
    const [translated, setTranslated] = useState(false);
    if (translated) return <Translated message={message} back={() => setTranslated(false)} />;
    return (
        <>
            <Words text={message.text} tag={message.language} />
            {message.translatable && (
                <button type="button" class="quiet" onClick={() => setTranslated(true)}><Icon name="language" /> {say("thread-translate")}</button>
            )}
        </>
    );
}

function Words({ text, tag }: { text: string; tag: string | null | undefined }) {
    return (
        <>
            <p class="written" dir="auto" lang={tag ?? undefined}>{text}</p>
            <ReadAloud text={text} {...(tag && { tag })} />
        </>
    );
}

/** Where the service is away, the original stays where it is. */
function Translated({ message, back }: Of & { back: () => void }) {
    const { id } = message;
    const read = useRead("own", `translation ${id}`, () => told(api.GET("/api/v1/messages/{id}/translation", { params: { path: { id } } })));
    if (!read.value) return <><Words text={message.text} tag={message.language} />{read.loading ? <Loading /> : <Failed read={read} />}</>;
    const { text, from, to } = read.value;
    const language = new Intl.DisplayNames(intlTag(), { type: "language" }).of(from) ?? from;
    return (
        <>
            <Words text={text} tag={to} />
            <p class="hint">{say("thread-translated", { language })}</p>
            <button type="button" class="quiet" onClick={back}><Icon name="language" /> {say("thread-original")}</button>
        </>
    );
}
