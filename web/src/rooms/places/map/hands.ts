//! What fingers, mouse and keys do to a drawn map.

import { useEffect, useRef, useState } from "preact/hooks";
import { type Size, type Spot, type View, moved, zoomed } from "./ground.ts";

/** A finger that moved less than this many pixels tapped. */
const TAP = 9;
/** How far an arrow key moves, in pixels. */
const STEP = 48;

const STEPS: Record<string, Spot> = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };
const ZOOMS: Record<string, number> = { "+": 1.5, "=": 1.5, "-": 1 / 1.5 };

/** How large the element is, as it changes. */
export function useSize(): [(element: HTMLElement | null) => void, Size | undefined] {
    const [element, setElement] = useState<HTMLElement | null>(null);
    const [size, setSize] = useState<Size>();
    useEffect(() => {
        if (!element) return;
        const watcher = new ResizeObserver(([entry]) => {
            const { width, height } = entry?.contentRect ?? element.getBoundingClientRect();
            setSize({ width, height });
        });
        watcher.observe(element);
        return () => watcher.disconnect();
    }, [element]);
    return [setElement, size];
}

interface Deeds {
    size: Size;
    change: (turn: (view: View) => View) => void;
    /** A tap on this pixel; a key that chooses taps the middle. */
    onTap: (at: Spot) => void;
}

/** The listeners of a map that is moved. */
export function useHands({ size, change, onTap }: Deeds) {
    const fingers = useRef(new Map<number, Spot>());
    const tapping = useRef(0);
    const on = (event: PointerEvent & { currentTarget: EventTarget }): Spot => {
        const box = (event.currentTarget as Element).getBoundingClientRect();
        return [event.clientX - box.x, event.clientY - box.y];
    };
    return {
        onPointerDown(event: PointerEvent & { currentTarget: EventTarget }) {
            (event.currentTarget as Element).setPointerCapture(event.pointerId);
            fingers.current.set(event.pointerId, on(event));
            tapping.current = fingers.current.size === 1 ? 0 : Infinity;
        },
        onPointerMove(event: PointerEvent & { currentTarget: EventTarget }) {
            const from = fingers.current.get(event.pointerId);
            if (!from) return;
            const to = on(event);
            const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
            tapping.current += Math.hypot(dx, dy);
            fingers.current.set(event.pointerId, to);
            const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
            if (!other) return tapping.current > TAP ? change((view) => moved(view, dx, dy)) : undefined;
            const wide = (one: Spot): number => Math.max(20, Math.hypot(one[0] - other[0], one[1] - other[1]));
            change((view) => moved(zoomed(view, wide(to) / wide(from), size, other), dx / 2, dy / 2));
        },
        onPointerUp(event: PointerEvent & { currentTarget: EventTarget }) {
            if (fingers.current.delete(event.pointerId) && tapping.current <= TAP) onTap(on(event));
        },
        onPointerCancel: (event: PointerEvent) => void fingers.current.delete(event.pointerId),
        onWheel(event: WheelEvent & { currentTarget: EventTarget }) {
            const field = event.currentTarget as Element;
            // A page that is scrolled past a map goes on scrolling.
            if (!event.ctrlKey && !field.contains(document.activeElement)) return;
            event.preventDefault();
            const box = field.getBoundingClientRect();
            const at = [event.clientX - box.x, event.clientY - box.y] as const;
            change((view) => zoomed(view, event.deltaY < 0 ? 1.25 : 0.8, size, at));
        },
        onKeyDown(event: KeyboardEvent) {
            if (event.ctrlKey || event.metaKey || event.altKey) return;
            const step = STEPS[event.key];
            const zoom = ZOOMS[event.key];
            if (step) change((view) => moved(view, ...step));
            else if (zoom) change((view) => zoomed(view, zoom, size));
            else if (event.key === "Enter") onTap([size.width / 2, size.height / 2]);
            else return;
            event.preventDefault();
        },
    };
}
