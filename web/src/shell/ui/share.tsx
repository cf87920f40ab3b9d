//! Passing an address of ours on: by the phone's own sheet, or where it has none, as a copied link.

import { useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { say } from "../words.ts";

export function ShareButton({ title, url }: { title: string; url: string }) {
    const [copied, setCopied] = useState(false);
    const share = async (): Promise<void> => {
        if ("share" in navigator) return navigator.share({ title, url }).catch(() => undefined);
        await (navigator as Navigator).clipboard.writeText(url);
        setCopied(true);
    };
    return (
        <span aria-live="polite">
            <button type="button" class="quiet" onClick={() => void share()}><Icon name="share" /> {say("share")}</button>
            {copied && <span> {say("link-copied")}</span>}
        </span>
    );
}
