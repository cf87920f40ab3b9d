//! Phrases to tap; one with gaps asks what stands in them first.

import { useState } from "preact/hooks";
import type { Schemas } from "../../shell/api/client.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import type { Saying } from "./thread.tsx";

export type Phrase = Schemas["PhraseView"];
type Send = (saying: Saying) => Promise<boolean>;

/** All phrases by what they are about. */
export function Chooser({ phrases, send }: { phrases: Phrase[]; send: Send }) {
    const about = [...new Set(phrases.map((phrase) => phrase.about))];
    return (
        <section>
            <h2>{say("thread-phrases")}</h2>
            {about.map((one) => (
                <details key={one}>
                    <summary>{say(`phrases-about-${one}`)}</summary>
                    <div class="actions">
                        {phrases.filter((phrase) => phrase.about === one).map((phrase) => <Tap key={phrase.code} phrase={phrase} send={send} />)}
                    </div>
                </details>
            ))}
        </section>
    );
}

export function Tap({ phrase, send }: { phrase: Phrase; send: Send }) {
    const [open, setOpen] = useState(false);
    const tap = (): void => {
        if (phrase.gaps.length > 0) setOpen(!open);
        else void send({ phrase: { code: phrase.code } });
    };
    return (
        <>
            <button type="button" class="quiet" aria-expanded={phrase.gaps.length > 0 ? open : undefined} onClick={tap}>
                <Icon name={phrase.gaps.length > 0 ? "edit" : "out"} /> <bdi>{phrase.label}</bdi>
            </button>
            {open && <Gaps phrase={phrase} send={async (saying) => (await send(saying)) && (setOpen(false), true)} />}
        </>
    );
}

const KINDS = { time: "time", minutes: "number", count: "number", place: "text" } as const;

function Gaps({ phrase, send }: { phrase: Phrase; send: Send }) {
    const [given, setGiven] = useState<Record<string, string>>({});
    const said = (event: Event): void => {
        event.preventDefault();
        const { time, minutes, count, place } = given;
        void send({ phrase: {
            code: phrase.code,
            ...(time && { time }), ...(place && { place }),
            ...(minutes && { minutes: Number(minutes) }), ...(count && { count: Number(count) }),
        } });
    };
    return (
        <form class="card" onSubmit={said}>
            {phrase.gaps.map((gap) => (
                <Input key={gap} label={say(`gap-${gap}`)} type={KINDS[gap]} value={given[gap] ?? ""} required
                    {...(gap === "place" && { maxLength: 80 })} onText={(text) => setGiven({ ...given, [gap]: text })} />
            ))}
            <button type="submit"><Icon name="out" /> {say("thread-send")}</button>
        </form>
    );
}
