//! What is shown once: the code that leads back in, and to whoever is new their three words.

import { useEffect, useState } from "preact/hooks";
import { Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { type Secrets, showOnce } from "./begun.ts";

/** In groups of four, as one reads them to somebody and types them again. */
const grouped = (code: string): string => code.replace(/.{4}(?=.)/g, "$&-");

export function ShownOnce({ secrets, onNoted }: { secrets: Secrets; onNoted: () => void }) {
    const [noted, setNoted] = useState(false);
    const [missing, setMissing] = useState(false);
    useEffect(() => {
        scrollTo(0, 0);
        document.getElementById("main")?.focus({ preventScroll: true });
    }, []);
    const go = (): void => {
        setMissing(!noted);
        if (!noted) return;
        showOnce(undefined);
        onNoted();
    };
    return (
        <>
            <Title text={say("shown-once")} />
            <p>{say("shown-once-why")}</p>
            <dl class="card">
                {secrets.name && <><dt>{say("sign-in-name")}</dt><dd><bdi class="big" dir="ltr">{secrets.name}</bdi></dd></>}
                <dt>{say("recovery-code")}</dt>
                <dd><bdi class="big" dir="ltr">{grouped(secrets.code)}</bdi></dd>
            </dl>
            <button type="button" class="quiet no-print" onClick={() => print()}><Icon name="print" /> {say("print")}</button>
            <div class="no-print">
                <Tick label={say("wrote-it-down")} checked={noted} onTick={setNoted} wrong={missing && !noted ? say("shown-once-first") : undefined} />
                <button type="button" onClick={go}><Icon name="check" /> {say("go-on")}</button>
            </div>
        </>
    );
}
