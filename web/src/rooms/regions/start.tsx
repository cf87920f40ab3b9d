//! The first screen: welcome for visitors, home for members; both see what is on, near their place if they say one.

import { useState } from "preact/hooks";
import { keep } from "../../shell/kept.ts";
import { later } from "../../shell/later.tsx";
import { useHere } from "../../shell/session.ts";
import { Select } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Mine } from "../activities/mine.tsx";
import { Upcoming } from "../activities/upcoming.tsx";
import { type Place, keepPlace, myPlace } from "../places/my-place.ts";
import { PlaceField } from "../places/place-field.tsx";
import { RidingYourWay } from "../carpools/way.tsx";
import { WhatIsThis } from "./what-is-this.tsx";

/** Members alone have any, and all of the commutes comes with it. */
const BestMatches = later(async () => (await import("../carpools/best.tsx")).BestMatches);
const NextRides = later(async () => (await import("../rides/next.tsx")).NextRides);

/** Only when the county has changed them. */
const NewTerms = later(async () => (await import("../accounts/new-terms.tsx")).NewTerms);

export default function Start() {
    const { me, region } = useHere();
    const [place, setPlace] = useState(myPlace());
    return (
        <>
            <Title text={me ? say("home-hello", { name: me.display_name }) : say("welcome")} />
            {me && me.terms_version < region.terms_version && <NewTerms />}
            {me ? <><NextRides /><Mine /><BestMatches /></> : <Visitor />}
            <h2>{place ? say("home-near", { place: place.name }) : <>{say(me ? "home-what-is-on" : "home-this-week")} <bdi>{region.name}</bdi></>}</h2>
            <Upcoming most={5} wish={{ place, ...(!me && { when: "week" as const }) }} />
            <p><a class="button quiet" href="/activities"><Icon name="list" /> {say("activities-all")}</a></p>
            <WhereILive place={place} setPlace={setPlace} />
        </>
    );
}

function Visitor() {
    return (
        <>
            <Regions />
            <WhatIsThis />
            <div class="actions">
                <a class="button" href="/join"><Icon name="plus" /> {say("join")}</a>
                <a class="button quiet" href="/sign-in"><Icon name="key" /> {say("sign-in")}</a>
            </div>
            <RidingYourWay />
        </>
    );
}

/** Which county, where there are several. */
function Regions() {
    const { region, regions, reload } = useHere();
    if (regions.length < 2) return <p><Icon name="pin" /> <bdi>{region.name}</bdi></p>;
    const choose = (slug: string): void => {
        keep("region", slug);
        keepPlace(undefined);
        reload(false);
    };
    return <Select label={say("region-choose")} value={region.slug} options={regions.map(({ slug, name }) => [slug, name] as const)} onChoice={choose} />;
}

/** The place that one looks around; it stays on this phone. */
export function WhereILive({ place, setPlace }: { place: Place | undefined; setPlace: (place: Place | undefined) => void }) {
    const choose = (chosen: Place | undefined): void => {
        const next = chosen && { id: chosen.id, name: chosen.name };
        keepPlace(next);
        setPlace(next);
    };
    return <div class="card"><PlaceField label={say("where-i-live")} hint={say("where-i-live-hint")} place={place} onPlace={choose} /></div>;
}
