//! A map that we draw ourselves: the region's places, roads and water, with pins, a square or a line on it. It is moved by
//! finger, mouse and keys; what it shows always stands beside it as a list.

import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import { type Ground, type Point, type Size, type View, around, ground, pixel, under, zoomed } from "./map/ground.ts";
import { useHands, useSize } from "./map/hands.ts";
import { Picture } from "./map/picture.tsx";

export type { Point } from "./map/ground.ts";

/** Something to be found on the map; its label stands beside it where there is room. */
export interface Pin extends Point {
    id: string;
    label: string;
}

/** All that is known of a home. */
export interface Square extends Point {
    metres: number;
}

export interface Shows {
    /** What the map shows, for those who listen. */
    label: string;
    pins?: readonly Pin[] | undefined;
    /** The pin that stands out. */
    chosen?: string | undefined;
    square?: Square | undefined;
    /** A way, from point to point. */
    line?: readonly Point[] | undefined;
    /** A point is chosen by a tap, or with Enter for the middle. */
    onPick?: ((at: Point) => void) | undefined;
    onPin?: ((id: string) => void) | undefined;
}

/** The map, and beside it as its children the list of what is on it. */
export function RegionMap({ children, ...shows }: Shows & { children: ComponentChildren }) {
    const { region } = useHere();
    const read = useRead("public", `map ${region.slug}`, () =>
        told(api.GET("/api/v1/regions/{region}/map", { params: { path: { region: region.slug } } })),
    );
    const land = useMemo(() => read.value && ground(read.value), [read.value]);
    return (
        <div class="with-map">
            <figure class="map" dir="ltr">
                {!land && (read.loading ? <Loading /> : <Failed read={read} />)}
                {read.value?.approximate && <p class="hint" dir="auto">{say("map-none")}</p>}
                {land && !read.value?.approximate && <Field land={land} {...shows} />}
                <figcaption dir="auto"><small>{source(read.value)}</small></figcaption>
            </figure>
            <div>{children}</div>
        </div>
    );
}

function Field({ land, ...shows }: Shows & { land: Ground }) {
    const [field, size] = useSize();
    return (
        <div class="map-field" ref={field}>
            {size && <Drawn land={land} size={size} {...shows} />}
        </div>
    );
}

function Drawn({ land, size, label, pins = [], square, onPick, onPin, ...marks }: Shows & { land: Ground; size: Size }) {
    const marked = [...pins, ...(square ? [square] : []), ...(marks.line ?? [])].map(land.spot);
    const seen = marked.length > 0 ? marked : land.places.map((place) => place.spot);
    const [view, change] = useState<View>(() => around(seen, size, Math.max(3_000, 3 * (square?.metres ?? 0))));
    const hands = useHands({
        size,
        change,
        onTap(at) {
            const far = (pin: Pin): number => Math.hypot(...minus(pixel(view, size, land.spot(pin)), at));
            const near = pins.filter((pin) => far(pin) < 24).sort((a, b) => far(a) - far(b))[0];
            if (near && onPin) onPin(near.id);
            else onPick?.(land.point(under(view, size, at)));
        },
    });
    const hint = say(onPick ? "map-keys-choose" : "map-keys");
    return (
        <>
            <div class="map-hands" role="application" tabIndex={0} aria-label={`${label}. ${hint}`} {...hands}>
                <Picture land={land} size={size} view={view} pins={pins} square={square} {...marks} />
                {onPick && <span class="map-cross" aria-hidden="true" />}
            </div>
            <div class="map-buttons">
                <button type="button" aria-label={say("map-closer")} onClick={() => change((now) => zoomed(now, 2, size))}><Icon name="plus" /></button>
                <button type="button" aria-label={say("map-further")} onClick={() => change((now) => zoomed(now, 0.5, size))}><Icon name="minus" /></button>
            </div>
        </>
    );
}

const minus = (a: readonly [number, number], b: readonly [number, number]): [number, number] => [a[0] - b[0], a[1] - b[1]];

/** Whose map it is. A demo's is nobody's. */
function source(map: Schemas["MapDrawing"] | undefined): string {
    return map?.attribution === "" && !map.approximate ? say("map-invented") : map?.attribution || "© OpenStreetMap contributors";
}
