//! The frame of every screen: header, navigation, what waits to be sent; and in it the screen itself.

import type { ComponentType } from "preact";
import { ErrorBoundary, LocationProvider, Route, Router, lazy, useLocation } from "preact-iso";
import { useEffect, useMemo, useState } from "preact/hooks";
import { SCREENS, type Screen } from "./screens.ts";
import { HereContext, type Here, chosenRegion, signedIn, useHere, useMe, useRegions } from "./session.ts";
import { Header, Navigation } from "./frame.tsx";
import { Waiting } from "./waiting.tsx";
import { Failed, Loading } from "./ui/states.tsx";
import { NeedsAccount } from "./needs-account.tsx";
import { NotFound } from "./not-found.tsx";

/** The router's own type wants each screen to take any property at all; ours take none and ask the router. */
const Shown = Route as ComponentType<{ path?: string; default?: boolean; component: ComponentType }>;

const SCREEN_COMPONENTS = SCREENS.map((screen) => [screen, lazy(screen.load)] as const);

export function App({ knownHere }: { knownHere: boolean }) {
    const [round, setRound] = useState(0);
    const [words, setWords] = useState(0);
    const [known, setKnown] = useState(knownHere);
    useEffect(() => {
        const anew = (): void => setWords((count) => count + 1);
        addEventListener("words", anew);
        return () => removeEventListener("words", anew);
    }, []);
    const reload = (now: boolean): void => {
        setKnown(now);
        setRound((count) => count + 1);
    };
    return (
        <LocationProvider>
            <Inside key={`${round} ${words}`} known={known} reload={reload} />
        </LocationProvider>
    );
}

function Inside({ known, reload }: { known: boolean; reload: (known: boolean) => void }) {
    const regions = useRegions();
    const me = useMe(known);
    const region = regions.value && chosenRegion(regions.value, me.value);
    const here = useMemo<Here | undefined>(
        () => region && { me: me.value, region, regions: regions.value ?? [], reload: (now = true) => reload(now) },
        [region, me.value, regions.value],
    );
    if (me.problem?.status === 401 && known) void signedIn(false).then(() => reload(false));
    if (!here) return regions.loading ? <Loading /> : <Failed read={regions} />;
    if (known && me.loading && !me.value) return <Loading />;
    return (
        <HereContext.Provider value={here}>
            <Header />
            <Waiting />
            <main id="main" tabIndex={-1}>
                <ErrorBoundary>
                    <Router onRouteChange={arrived}>
                        {SCREEN_COMPONENTS.map(([screen, Component]) => (
                            <Shown key={screen.path} path={screen.path} component={guarded(screen, Component)} />
                        ))}
                        <Shown default component={NotFound} />
                    </Router>
                </ErrorBoundary>
            </main>
            <Navigation />
        </HereContext.Provider>
    );
}

const GUARDED = new Map<string, ComponentType>();

/** The screen, or for those whom it is not for the way to an account. */
function guarded(screen: Screen, Component: ComponentType): ComponentType {
    const known = GUARDED.get(screen.path);
    if (known) return known;
    const made: ComponentType = () => {
        const { me } = useHere();
        const { url } = useLocation();
        if (screen.own && !me) return <NeedsAccount from={url} />;
        return <Component />;
    };
    GUARDED.set(screen.path, made);
    return made;
}

/** A screen was opened: whoever listens or uses the keyboard begins at its top. */
function arrived(): void {
    scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
}
