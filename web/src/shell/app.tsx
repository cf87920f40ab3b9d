//! The frame of every screen: header, navigation, what waits to be sent; and in it the screen itself.

import type { ComponentType } from "preact";
import { ErrorBoundary, LocationProvider, Route, Router, lazy, useLocation } from "preact-iso";
import { useEffect, useMemo, useState } from "preact/hooks";
import { SCREENS, type Screen } from "./screens.ts";
import { HereContext, type Here, chosenRegion, sessionOver, useHere, useMe, useRegions } from "./session.ts";
import { Header, Navigation } from "./frame.tsx";
import { useAhead } from "./ahead.ts";
import { flush } from "./queue.ts";
import { show } from "./who.ts";
import { Waiting } from "./waiting.tsx";
import { Failed, Loading } from "./ui/states.tsx";
import { NeedsAccount } from "./needs-account.tsx";
import { NotFound } from "./not-found.tsx";
import { NotLoaded } from "./not-loaded.tsx";
import { moved } from "./ui/title.tsx";

/** The router's own type wants each screen to take any property at all; ours take none and ask the router. */
const Shown = Route as ComponentType<{ path?: string; default?: boolean; component: ComponentType }>;

/** A module may be gone with an older version of the client: then the page is loaded anew instead. */
const loaded = (screen: Screen) => () => screen.load().catch(() => ({ default: NotLoaded }));

const SCREEN_COMPONENTS = SCREENS.map((screen) => [screen, lazy(loaded(screen))] as const);

/** Who is banned reads why, and may appeal; nothing else is left. */
const KeptOut = lazy(() => import("../rooms/moderation/restrictions.tsx").catch(() => ({ default: NotLoaded })));

export function App({ knownHere }: { knownHere: boolean }) {
    const [round, setRound] = useState(0);
    const [words, setWords] = useState(0);
    const [known, setKnown] = useState(knownHere);
    useEffect(() => {
        const anew = (): void => setWords((count) => count + 1);
        const over = (): void => void sessionOver().then(() => reload(false));
        addEventListener("words", anew);
        addEventListener("signed-out", over);
        return () => {
            removeEventListener("words", anew);
            removeEventListener("signed-out", over);
        };
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
    const banned = me.problem?.code === "account-banned";
    const region = regions.value && chosenRegion(regions.value, me.value);
    const here = useMemo<Here | undefined>(
        () => region && { me: banned ? undefined : me.value, region, regions: regions.value ?? [], reload: (now = true) => reload(now) },
        [region, me.value, regions.value, banned],
    );
    show(me.value?.id);
    useAhead(here);
    useEffect(() => void (me.value && flush()), [me.value?.id]);
    if (!here) return regions.loading ? <Loading /> : <Failed read={regions} />;
    if (known && me.loading && !me.value) return <Loading />;
    return (
        <HereContext.Provider value={here}>
            <Header />
            <Waiting />
            <main id="main" tabIndex={-1}>
                <ErrorBoundary>
                    {banned ? <KeptOut /> : <Router onRouteChange={arrived}>
                        {SCREEN_COMPONENTS.map(([screen, Component]) => (
                            <Shown key={screen.path} path={screen.path} component={guarded(screen, Component)} />
                        ))}
                        <Shown default component={NotFound} />
                    </Router>}
                </ErrorBoundary>
            </main>
            <Navigation />
            <p class="sr" role="status" id="arrived" />
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
    moved();
    scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
}
