//! Icons: drawn here, so that none is fetched. Each stands beside a word.

const PATHS = {
    home: "M4 11 12 4l8 7v9h-5v-6H9v6H4z",
    activities: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
    car: "M4 16v-4l2-5h12l2 5v4M4 16h16v3h-3v-2H7v2H4zM7 13h.01M17 13h.01",
    person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 20c0-4 4-6 8-6s8 2 8 6",
    people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2 20c0-4 3-6 7-6s7 2 7 6M16 4a3.5 3.5 0 0 1 0 7M22 20c0-3-2-5-4-5.5",
    language: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
    offline: "M3 3l18 18M5 12a10 10 0 0 1 4-2.5M19 12a10 10 0 0 0-3-2M8.5 15.5a5 5 0 0 1 7 0M12 19h.01",
    clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3 3",
    check: "M4 13l5 5L20 6",
    cross: "M6 6l12 12M18 6L6 18",
    plus: "M12 5v14M5 12h14",
    minus: "M5 12h14",
    pin: "M12 21c-5-6-7-8-7-11a7 7 0 0 1 14 0c0 3-2 5-7 11M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5",
    map: "M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14",
    list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
    share: "M12 4v11M8 8l4-4 4 4M5 13v7h14v-7",
    calendar: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15h6",
    speak: "M4 9v6h4l5 4V5L8 9zM16 9c1.500 1.500 1.500 4.500 0 6M19 6c3 3 3 9 0 12",
    finger: "M6 19c1-2 1-4 1-7a5 5 0 0 1 10 0c0 3 0 5-1 8M12 11c0 4 0 6-2 10M4 9a8 8 0 0 1 16 0",
    key: "M9 15a5 5 0 1 1 4-2l7 7v-3M17 17h3",
    edit: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
    trash: "M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10 11v5M14 11v5",
    print: "M7 9V4h10v5M5 9h14v8h-3M8 17H5M8 14h8v6H8z",
    help: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-1 .5-1 1-1 2.200M12 17h.01",
    work: "M4 8h16v11H4zM9 8V5h6v3M4 13h16",
    out: "M5 12h14M13 6l6 6-6 6",
    back: "M19 12H5M11 6l-6 6 6 6",
    filter: "M4 5h16l-6 8v6l-4-2v-4z",
    bell: "M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 20.500h4",
    settings: "M4 7h10M18 7h2M16 5v4M4 17h4M12 17h8M10 15v4",
    door: "M6 21V4h10v17M16 21h3M3 21h3M12 12h.01",
    sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5",
    sunset: "M3 18h18M6 14a6 6 0 0 1 12 0M12 3v4M4 8l2 2M20 8l-2 2",
    moon: "M20 14a8 8 0 1 1-10-10 6.500 6.500 0 0 0 10 10",
    school: "M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5",
    download: "M12 4v11M8 11l4 4 4-4M5 20h14",
    coins: "M9 14a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11M15 10a5.500 5.500 0 1 1-5 8M9 6v5",
    again: "M20 12a8 8 0 1 1-2.500-5.500M20 3v5h-5",
    shield: "M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM9 9l6 6M15 9l-6 6",
    phone: "M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A16 16 0 0 1 4 5a1 1 0 0 1 1-1",
    message: "M4 5h16v11H9l-5 4z",
    flag: "M5 21V4h13l-3 4 3 4H5",
    warning: "M12 4L2 20h20zM12 10v4M12 17h.01",
} as const;

export type IconName = keyof typeof PATHS;

/** Those that point somewhere turn round where one reads from right to left. */
const TURNS: readonly IconName[] = ["out", "back", "list", "speak"];

export function Icon({ name }: { name: IconName }) {
    return (
        <svg class={TURNS.includes(name) ? "icon turns" : "icon"} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={PATHS[name]} />
        </svg>
    );
}
