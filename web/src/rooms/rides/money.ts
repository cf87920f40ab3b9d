//! Amounts and distances as people read them.

import { intlTag } from "../../shell/words.ts";

/** Cents as euros: "2,50 €". */
export const euros = (cents: number): string =>
    new Intl.NumberFormat(intlTag(), { style: "currency", currency: "EUR", numberingSystem: "latn" }).format(cents / 100);

/** Metres as kilometres: "15,6 km". */
export const kilometres = (metres: number): string =>
    new Intl.NumberFormat(intlTag(), { style: "unit", unit: "kilometer", maximumFractionDigits: 1, numberingSystem: "latn" }).format(metres / 1000);

/** What somebody typed, "2,5" or "2.50", in cents; nothing where it is no amount. */
export function cents(typed: string): number | undefined {
    const amount = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed.trim());
    return amount ? Number(amount[1]) * 100 + Number((amount[2] ?? "").padEnd(2, "0")) : undefined;
}
