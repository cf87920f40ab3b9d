//! The flat ground of a drawn map: metres east and south of its middle, and how much of it is looked at.

import type { Schemas } from "../../../shell/api/client.ts";

export interface Point {
    lat: number;
    lon: number;
}

/** Metres east and south. */
export type Spot = readonly [x: number, y: number];

/** What is looked at: the spot in the middle, and pixels a metre. */
export interface View {
    x: number;
    y: number;
    scale: number;
}

export interface Size {
    width: number;
    height: number;
}

export interface Ground {
    spot: (point: Point) => Spot;
    point: (spot: Spot) => Point;
    /** For each kind of line all lines of it as one path, those that lie below first. */
    paths: readonly (readonly [kind: string, path: string])[];
    places: readonly { id: string; name: string; kind: string; spot: Spot }[];
}

const METRES_A_DEGREE = 111_195;

/** From above a whole county down to one street. */
const LEAST = 0.002;
const MOST = 0.3;

const BELOW_FIRST = ["lake", "coast", "river", "boundary", "secondary", "primary", "trunk", "motorway"];

export function ground(drawing: Schemas["MapDrawing"]): Ground {
    const middle = drawing.places[0] ?? { lat: 50, lon: 10 };
    const east = METRES_A_DEGREE * Math.cos((middle.lat * Math.PI) / 180);
    const spot = ({ lat, lon }: Point): Spot => [(lon - middle.lon) * east, (middle.lat - lat) * METRES_A_DEGREE];
    const paths = new Map<string, string>(BELOW_FIRST.map((kind) => [kind, ""]));
    for (const { kind, points } of drawing.lines) {
        let lat = 0;
        let lon = 0;
        let path = "";
        for (let at = 0; at + 1 < points.length; at += 2) {
            lat += points[at] ?? 0;
            lon += points[at + 1] ?? 0;
            const [x, y] = spot({ lat: lat / drawing.per_degree, lon: lon / drawing.per_degree });
            path += `${at ? "L" : "M"}${Math.round(x)} ${Math.round(y)}`;
        }
        paths.set(kind, (paths.get(kind) ?? "") + path);
    }
    return {
        spot,
        point: ([x, y]) => ({ lat: middle.lat - y / METRES_A_DEGREE, lon: middle.lon + x / east }),
        paths: [...paths].filter(([, path]) => path),
        places: drawing.places.map(({ id, name, kind, lat, lon }) => ({ id, name, kind, spot: spot({ lat, lon }) })),
    };
}

const within = (scale: number): number => Math.min(MOST, Math.max(LEAST, scale));

/** The view that shows all these spots, and some kilometres around them. */
export function around(spots: readonly Spot[], size: Size, least = 3_000): View {
    const side = (axis: 0 | 1): [number, number] => {
        const all = spots.map((spot) => spot[axis]);
        const [low, high] = [Math.min(...all), Math.max(...all)];
        return [(low + high) / 2, Math.max(least, (high - low) * 1.25)];
    };
    const [x, wide] = side(0);
    const [y, high] = side(1);
    return { x, y, scale: within(Math.min(size.width / wide, size.height / high)) };
}

/** Closer or further away; the spot under this pixel stays where it is. */
export function zoomed(view: View, factor: number, size: Size, [px, py]: Spot = [size.width / 2, size.height / 2]): View {
    const scale = within(view.scale * factor);
    const gain = 1 / view.scale - 1 / scale;
    return { scale, x: view.x + (px - size.width / 2) * gain, y: view.y + (py - size.height / 2) * gain };
}

/** Moved by pixels. */
export const moved = (view: View, px: number, py: number): View =>
    ({ ...view, x: view.x - px / view.scale, y: view.y - py / view.scale });

/** Where on the screen a spot is. */
export const pixel = (view: View, size: Size, [x, y]: Spot): Spot =>
    [(x - view.x) * view.scale + size.width / 2, (y - view.y) * view.scale + size.height / 2];

/** The spot under a pixel. */
export const under = (view: View, size: Size, [px, py]: Spot): Spot =>
    [view.x + (px - size.width / 2) / view.scale, view.y + (py - size.height / 2) / view.scale];

export interface Name {
    id: string;
    text: string;
    at: Spot;
}

/** Those names that stand on the screen without covering one another, the first ones first. */
export function readable(names: readonly Name[], size: Size, letter: number): Name[] {
    const taken: { left: number; right: number; y: number }[] = [];
    return names.filter(({ text, at: [x, y] }) => {
        const half = (text.length * letter * 0.6) / 2;
        const [left, right] = [x - half, x + half];
        if (left < 0 || right > size.width || y < letter || y > size.height - letter * 2) return false;
        if (taken.some((one) => left < one.right && right > one.left && Math.abs(y - one.y) < letter * 1.6)) return false;
        taken.push({ left, right, y });
        return true;
    });
}
