//! Text messages: what fits into one, and split honestly where it does not. Pure.

/** What a text message of 160 signs may hold (3GPP TS 23.038), and the signs that count twice there. */
const SIGNS = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const TWICE = "^{}\\[~]|€\f";

/** The same words with the plain signs of a phone's keyboard, and without marks of direction. */
export const plain = (text: string): string =>
    text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/[\u2018\u2019]/g, "'").replace(/[\u201c-\u201f]/g, '"').replace(/[\u2013\u2014]/g, "-").replace(/[\u00a0\u202f\u2009]/g, " ");

/** Whether it is one message: 160 signs of that alphabet, or 70 of any other. */
export function fits(text: string): boolean {
    let signs = 0;
    for (const sign of text) {
        if (SIGNS.includes(sign)) signs += 1;
        else if (TWICE.includes(sign)) signs += 2;
        else return text.length <= 70;
    }
    return signs <= 160;
}

/** As few messages as hold these lines, none cut within a line that fits, none within a word that does. */
export function messages(lines: readonly string[]): string[] {
    const found: string[] = [];
    let open = "";
    const add = (piece: string, between: string): void => {
        const longer = open && open + between + piece;
        if (longer && fits(longer)) open = longer;
        else {
            if (open) found.push(open);
            open = piece;
        }
    };
    for (const line of lines.map(plain)) {
        if (fits(line)) add(line, "\n");
        else line.split(" ").forEach((word, index) => pieces(word).forEach((piece, part) => add(piece, part ? "" : index ? " " : "\n")));
    }
    return open ? [...found, open] : found;
}

/** A word, or what of it fits at a time. */
function pieces(word: string): string[] {
    if (fits(word)) return [word];
    const signs = [...word];
    return signs.flatMap((_, index) => (index % 30 ? [] : [signs.slice(index, index + 30).join("")]));
}

/** A link that opens the phone's own messages with this text. */
export const link = (text: string): string => `sms:?body=${encodeURIComponent(text)}`;
