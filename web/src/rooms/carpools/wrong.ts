//! What the server found wrong, at the field that it is about.

/** What is wrong by the paths of the contract, such as `roster.codes[1].site_id`. */
export type AllWrong = Readonly<Record<string, string>>;

/** The first thing wrong with something or a part of it. */
export const wrongUnder = (wrong: AllWrong, path: string): string | undefined =>
    Object.entries(wrong).find(([one]) => one === path || one.startsWith(`${path}.`) || one.startsWith(`${path}[`))?.[1];
