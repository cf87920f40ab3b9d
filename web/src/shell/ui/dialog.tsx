//! A question over the screen: the browser's own dialog, which keeps the focus and closes with Escape.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

export function Dialog({ open, onClose, label, children }: { open: boolean; onClose: () => void; label: string; children: ComponentChildren }) {
    const dialog = useRef<HTMLDialogElement>(null);
    useEffect(() => {
        if (open && !dialog.current?.open) dialog.current?.showModal();
        if (!open) dialog.current?.close();
    }, [open]);
    return (
        <dialog ref={dialog} aria-label={label} onClose={onClose}>
            {open && children}
        </dialog>
    );
}
