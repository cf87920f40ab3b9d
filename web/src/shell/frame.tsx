//! Header and navigation, the same around every screen.

import { useLocation } from "preact-iso";
import { Icon, type IconName } from "./ui/icon.tsx";
import { useHere } from "./session.ts";
import { LANGUAGES, language, say } from "./words.ts";

export function Header() {
    const { url } = useLocation();
    const own = LANGUAGES.find(([tag]) => tag === language())?.[1] ?? "";
    const back = url.startsWith("/language") ? "" : `?back=${encodeURIComponent(url)}`;
    return (
        <header class="top">
            <a class="skip" href="#main">{say("skip-to-content")}</a>
            <a class="brand" href="/">
                <img src="/icon.svg" alt="" width="32" height="32" />
                <span>Miteinander</span>
            </a>
            <a class="language" href={`/language${back}`}>
                <Icon name="language" />
                <span class="sr">{say("language-choose")}: </span>
                <bdi>{own}</bdi>
            </a>
        </header>
    );
}

const TABS: readonly (readonly [path: string, icon: IconName, word: string])[] = [
    ["/", "home", "tab-home"],
    ["/activities", "activities", "tab-activities"],
    ["/matches", "car", "tab-rides"],
    ["/me", "person", "tab-me"],
];

export function Navigation() {
    const { path } = useLocation();
    const { region } = useHere();
    return (
        <>
            <footer class="foot">
                <p>
                    <a href="/help">{say("help")}</a> <a href="/legal/imprint">{say("legal-imprint")}</a>{" "}
                    <a href="/legal/privacy">{say("legal-privacy")}</a> <a href="/legal/terms">{say("legal-terms")}</a>{" "}
                    <a href="/accessibility">{say("accessibility")}</a>
                </p>
                <p>
                    <small><bdi>{region.attribution || "© OpenStreetMap contributors"}</bdi></small><br />
                    <a href={`/api/v1/regions/${region.slug}/map`} download={`${region.slug}.json`}>{say("map-data-download")}</a>
                </p>
            </footer>
            <nav class="tabs" aria-label={say("navigation")}>
                {TABS.map(([to, icon, word]) => (
                    <a key={to} href={to} aria-current={isOpen(path, to) ? "page" : undefined}>
                        <Icon name={icon} />
                        <span>{say(word)}</span>
                    </a>
                ))}
            </nav>
        </>
    );
}

const isOpen = (path: string, tab: string): boolean => (tab === "/" ? path === "/" : path.startsWith(tab) || (tab === "/matches" && path.startsWith("/commute")));
