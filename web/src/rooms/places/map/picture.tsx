//! What stands on a drawn map at one view of it.

import { useMemo } from "preact/hooks";
import type { Pin, Shows } from "../map.tsx";
import { type Ground, type Size, type View, pixel, readable } from "./ground.ts";

interface Picture extends Pick<Shows, "chosen" | "square" | "line"> {
    land: Ground;
    size: Size;
    view: View;
    pins: readonly Pin[];
}

export function Picture({ land, size, view, pins, chosen, square, line }: Picture) {
    const lines = useMemo(() => land.paths.map(([kind, path]) => <path key={kind} class={kind} d={path} />), [land]);
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8;
    const pinned = pins.map((pin) => ({ id: pin.id, text: pin.label, at: pixel(view, size, land.spot(pin)) }));
    const beside = pinned.map((pin) => ({ ...pin, at: [pin.at[0], pin.at[1] + letter * 1.6] as const }));
    // From far away only towns and the larger villages have room for their names.
    const places = land.places
        .filter((place) => view.scale > 0.02 || !["hamlet", "dwelling"].includes(place.kind))
        .map((place) => ({ id: place.id, text: place.name, at: pixel(view, size, place.spot) }));
    const corner = square && land.spot(square);
    return (
        <svg width={size.width} height={size.height} aria-hidden="true" focusable="false">
            <g transform={`translate(${size.width / 2 - view.x * view.scale} ${size.height / 2 - view.y * view.scale}) scale(${view.scale})`}>
                {lines}
                {line && <path class="way" d={`M${line.map((point) => land.spot(point).map(Math.round).join(" ")).join("L")}`} />}
                {square && corner && (
                    <rect class="square" x={corner[0] - square.metres / 2} y={corner[1] - square.metres / 2} width={square.metres} height={square.metres} />
                )}
            </g>
            {pinned.map((pin) => <circle key={pin.id} class={pin.id === chosen ? "pin chosen" : "pin"} cx={pin.at[0]} cy={pin.at[1]} r={pin.id === chosen ? 11 : 8} />)}
            {readable([...beside, ...places], size, letter).map((name) => (
                <text key={name.id} x={name.at[0]} y={name.at[1]} font-size={letter}>{name.text}</text>
            ))}
        </svg>
    );
}
