//! "5+ people ride your way": where from, where to, when; for everybody, without an account.

import { useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Select } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import { PlaceField } from "../places/place-field.tsx";
import { myPlace } from "../places/my-place.ts";
import { SiteField } from "./site-field.tsx";

const SHIFTS = ["early", "day", "late", "night"] as const;
type Shift = (typeof SHIFTS)[number];
type Place = Pick<Schemas["PlaceView"], "id" | "name">;

export function RidingYourWay() {
    const { region } = useHere();
    const [place, setPlace] = useState<Place | undefined>(myPlace());
    const [site, setSite] = useState<string>();
    const [shift, setShift] = useState<Shift>("early");
    const query = { place_id: place?.id ?? "", site_id: site ?? "", shift };
    const read = useRead("public", place && site ? `way ${JSON.stringify(query)}` : undefined, () =>
        told(api.GET("/api/v1/regions/{region}/riding-your-way", { params: { path: { region: region.slug }, query } })));
    return (
        <details class="card">
            <summary><Icon name="car" /> {say("way-ask")}</summary>
            <PlaceField label={say("commute-home")} place={place} onPlace={setPlace} />
            <SiteField label={say("commute-site")} id={site} onSite={setSite} />
            <Select label={say("way-shift")} value={shift} onChoice={setShift} options={SHIFTS.map((one) => [one, say(`way-shift-${one}`)] as const)} />
            <p class="big" role="status">{place && site && (read.value?.text ?? read.problem?.title)}</p>
        </details>
    );
}
