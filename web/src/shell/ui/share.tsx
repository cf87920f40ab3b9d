//! Passing an address of ours on: by the phone's own sheet; where it has none, as a copied link; where nothing may be copied,
//! as a link to read.

import { useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { say } from "../words.ts";

export function ShareButton({ title, url }: { title: string; url: string }) {
    const [done, setDone] = useState<"copied" | "shown">();
    const share = async (): Promise<void> => {
        if ("share" in navigator) return navigator.share({ title, url }).catch(() => undefined);
        const { clipboard } = navigator as { clipboard?: Clipboard };
        setDone(await (clipboard?.writeText(url) ?? Promise.reject()).then(() => "copied" as const, () => "shown" as const));
    };
    return (
        <span aria-live="polite">
            <button type="button" class="quiet" onClick={() => void share()}><Icon name="share" /> {say("share")}</button>
            {done === "copied" && <span> {say("link-copied")}</span>}
            {done === "shown" && <span> <bdi dir="ltr">{url}</bdi></span>}
        </span>
    );
}
