//! Rosters on a calendar: exceptions from a cycle, a plan made month by month, one out of a planner's text.

import { type Page } from "@playwright/test";
import { county, expect, isForEverybody, picture, signIn, test } from "./phone.ts";

/** The text, with or without the marks that keep two directions of writing apart. */
const like = (text: string): RegExp =>
    new RegExp([...text].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&")).join("[\u2068\u2069]*"));

async function opensANewCommute(phone: Page): Promise<void> {
    await signIn(phone, "organiser");
    await phone.goto(`${county()}/commute/new`);
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Arbeitsweg eintragen");
}

const told = (phone: Page) => phone.locator(".band[role=status]");
const day = (phone: Page, number: number) => phone.locator(".strip.fill button", { has: phone.locator("small", { hasText: new RegExp(`^${number}$`) }) });

test("a trainee enters holidays, a swap and a school block on the calendar", async ({ phone }) => {
    await opensANewCommute(phone);
    await phone.getByText("Ausnahmen: Tausch, krank, Urlaub, Schule").click();
    await phone.getByRole("button", { name: /\d{4}$/ }).last().click();
    await phone.getByLabel("Mehrere Tage auf einmal").check();
    await day(phone, 3).click();
    await expect(phone.getByText("Jetzt den letzten Tag antippen.")).toBeVisible();
    await day(phone, 9).click();
    await expect(told(phone)).toContainText(like("Ausnahmen ab heute: 7 × frei."));
    await phone.getByRole("button", { name: "Schicht oder Schule hinzufügen" }).last().click();
    await phone.getByLabel("Kürzel der Schicht").last().fill("Schule");
    await day(phone, 13).click();
    await day(phone, 17).click();
    await expect(told(phone)).toContainText(like("5 × Schule und 7 × frei."));
    await phone.getByLabel("Mehrere Tage auf einmal").uncheck();
    await phone.getByRole("radio", { name: "N · Nacht" }).last().check();
    await day(phone, 20).click();
    await expect(day(phone, 20)).toContainText(/N · Nacht.* \(Ausnahme\)/);
    await picture(phone, "roster-exceptions-de");
    await isForEverybody(phone);
    await phone.getByRole("listitem").filter({ hasText: "Schule · Tag" }).getByRole("button", { name: "Entfernen" }).click();
    await expect(told(phone)).toContainText(like("1 × N und 7 × frei."));
    await phone.reload();
    await expect(told(phone)).toContainText(like("1 × N und 7 × frei."));
});

test("a nurse taps the hospital's month plan, by keys alone, with flexible hours", async ({ phone }) => {
    await opensANewCommute(phone);
    await phone.getByLabel("Jeder Monat ist anders").check();
    await expect(phone.getByText("Ihr Dienstplan ist noch leer.")).toBeVisible();
    const grid = phone.getByRole("group", { name: /Kalender/ });
    await grid.locator("[tabindex='0']").focus();
    await phone.keyboard.press("PageDown");
    for (const key of ["Enter", "ArrowRight", "Space", "ArrowDown", "Enter"]) await phone.keyboard.press(key);
    await expect(told(phone)).toContainText(like("3 × F (06:00–14:00)"));
    await expect(grid.locator(":focus")).toContainText(/9\. .*: F · Früh/);
    await phone.keyboard.press("Enter");
    await expect(told(phone)).toContainText(like("2 × F (06:00–14:00)"));
    await phone.getByText("Uhrzeiten", { exact: true }).click();
    await phone.getByLabel(/später anfangen/).first().fill("60");
    await expect(told(phone)).toContainText(like("2 × F (Beginn 06:00–07:00, Ende 14:00)"));
    await picture(phone, "roster-month-de");
    await phone.getByLabel("Er wiederholt sich").check();
    await expect(told(phone)).toContainText("Der Plan wiederholt sich.");
    await phone.getByLabel("Jeder Monat ist anders").check();
    await expect(told(phone)).toContainText(like("2 × F (Beginn 06:00–07:00"));
});

test("text copied from a planner becomes shifts, and a second month is added to the first", async ({ phone }) => {
    await opensANewCommute(phone);
    await phone.getByText("Aus einer Kalender-Datei oder aus Text").click();
    const pasted = phone.getByLabel("Oder fügen Sie den Text Ihres Plans hier ein.");
    const enter = phone.getByRole("button", { name: "Eintragen", exact: true });
    await pasted.fill("Liebes Team,\nanbei der Plan.");
    await enter.click();
    await expect(phone.getByText("Darin finden wir keine Schichten mit Anfang und Ende.")).toBeVisible();
    await expect(pasted).toHaveValue("Liebes Team,\nanbei der Plan.");
    await pasted.fill("Di., 01.12.2026 Frühdienst 06:00 - 14:15 Uhr (Pause 0:30)\nMi, 2. Dezember 2026\n  14.00 – 22.00 Spät\n2026-12-03\t22:00\t06:00\tNacht\n04.12.2026 frei");
    await enter.click();
    await expect(told(phone)).toContainText(like("Einzelne Tage mit Arbeit: 3."));
    await expect(told(phone)).toContainText(like("1 × Frühdiens (06:00–14:15), 1 × Spät (14:00–22:00) und 1 × Nacht (22:00–06:00)"));
    await pasted.fill("5.1.2027 Nacht\n6.1.2027 Spät");
    await enter.click();
    await expect(told(phone)).toContainText(like("Einzelne Tage mit Arbeit: 5."));
    await expect(told(phone)).toContainText(like("2 × Nacht (22:00–06:00)"));
    await picture(phone, "roster-pasted-de");
});
