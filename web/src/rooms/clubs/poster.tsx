//! An invitation to be hung up: QR code, the code in big letters, and what to do with it in every language.

import { useEffect, useState } from "preact/hooks";
import type { Schemas } from "../../shell/api/client.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { ShareButton } from "../../shell/ui/share.tsx";
import { LANGUAGES, direction, say, sayIn } from "../../shell/words.ts";

type Minted = Schemas["MintedView"];

export function Poster({ minted, name }: { minted: Minted; name: string }) {
    return (
        <>
            <section class="poster">
                <h2><bdi>{name}</bdi></h2>
                <Qr qr={minted.qr} label={say("poster-qr")} />
                <p class="code"><bdi dir="ltr">{minted.code}</bdi></p>
                <Lines />
                <p><bdi dir="ltr">{location.host}/join</bdi></p>
            </section>
            <div class="no-print card">
                <p>{say("shown-once-why-code")}</p>
                <div class="actions">
                    <button type="button" onClick={() => print()}><Icon name="print" /> {say("print")}</button>
                    <ShareButton title={name} url={minted.link} />
                </div>
            </div>
        </>
    );
}

/** The code on its light ground, with the margin of four units that a camera needs. */
function Qr({ qr: { size, path }, label }: { qr: Minted["qr"]; label: string }) {
    return (
        <svg class="qr" viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label} shape-rendering="crispEdges">
            <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
            <path d={path} fill="#000" />
        </svg>
    );
}

/** What to do, once in each language. */
function Lines() {
    const [lines, setLines] = useState<readonly (readonly [tag: string, scan: string])[]>([]);
    useEffect(() => {
        const all = LANGUAGES.filter(([tag]) => tag !== "de-simple");
        const read = all.map(async ([tag]) => [tag, (await sayIn(tag, ["poster-scan"]))[0] ?? ""] as const);
        void Promise.all(read).then(setLines).catch(() => setLines([["", say("poster-scan")]]));
    }, []);
    return <ul class="plain">{lines.map(([tag, scan]) => <li key={tag} lang={tag || undefined} dir={direction(tag)}>{scan}</li>)}</ul>;
}
