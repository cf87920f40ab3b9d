//! The list beside the map: each activity that has a point is a pin.

import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { say } from "../../shell/words.ts";
import { RegionMap } from "../places/map.tsx";
import type { Item } from "./upcoming.tsx";

export default function OnMap({ items, children }: { items: Item[]; children: ComponentChildren }) {
    const { route } = useLocation();
    const pins = items.flatMap(({ id, title, lat, lon }) => (lat != null && lon != null ? [{ id, label: title, lat, lon }] : []));
    return <RegionMap label={say("activities-map")} pins={pins} onPin={(id) => route(`/a/${id}`)}>{children}</RegionMap>;
}
