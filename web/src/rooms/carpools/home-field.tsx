//! Where one lives, roughly: by the name of a place or a tap on the map. What is stored is a square, and it is shown.

import { useEffect, useState } from "preact/hooks";
import { Offline, Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { useHere } from "../../shell/session.ts";
import { say } from "../../shell/words.ts";
import { RegionMap, type Square } from "../places/map.tsx";
import { PlaceField } from "../places/place-field.tsx";

export type Home = Schemas["HomeShape"];

interface HomeFieldProps {
    /** What was chosen now; nothing: the home stays as it was. */
    home: Home | undefined;
    /** The square that is known already. */
    known: Square | undefined;
    wrong: string | undefined;
    onHome: (home: Home) => void;
}

export function HomeField({ home, known, wrong, onHome }: HomeFieldProps) {
    const [square, problem] = useSquare(home);
    const shown = home ? square : known;
    return (
        <section class="card">
            <PlaceField label={say("commute-home")} hint={say("commute-home-hint")} place={undefined} wrong={problem ?? wrong}
                onPlace={(place) => place && onHome({ place_id: place.id })} />
            <RegionMap key={shown ? `${shown.lat} ${shown.lon}` : ""} label={say("commute-home-map")} square={shown}
                onPick={({ lat, lon }) => onHome({ lat, lon })}>
                <p role="status"><strong>{shown && say("commute-square", { metres: shown.metres })}</strong></p>
            </RegionMap>
        </section>
    );
}

/** The square around a home, as the server would store it. */
function useSquare(home: Home | undefined): [Square | undefined, string | undefined] {
    const { region } = useHere();
    const [square, setSquare] = useState<Square>();
    const [problem, setProblem] = useState<string>();
    useEffect(() => {
        if (!home) return;
        let current = true;
        const path = { region: region.slug };
        told(api.POST("/api/v1/regions/{region}/home-cell", { params: { path }, body: { home } })).then(
            (found) => current && (setSquare(found), setProblem(undefined)),
            (failed: unknown) => {
                if (!current) return;
                setSquare(undefined);
                if (failed instanceof Problem) setProblem(Object.values(failed.fields)[0] ?? failed.title);
                else if (failed instanceof Offline) setProblem(say("needs-network"));
                else throw failed;
            },
        );
        return () => { current = false; };
    }, [home]);
    return [square, problem];
}
