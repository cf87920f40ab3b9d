//! Clubs, invitations and posters; and the newcomer who scans one.

import { county, expect, person, picture, signIn, test } from "./phone.ts";
import { isSignedIn, reads } from "./people.ts";

test("a newcomer scans a poster, picks a language in its own script, and three screens later reads what is on near home", async ({ phone, browser }) => {
    await signIn(phone, "organiser");
    await phone.goto(`${county()}/clubs`);
    await phone.getByRole("link", { name: "Für den Landkreis einladen" }).click();
    await phone.getByLabel("Für wie viele Menschen?").selectOption("500");
    await phone.getByRole("button", { name: "Einladung machen" }).click();
    await expect(phone.getByRole("img", { name: "QR-Code der Einladung" })).toBeVisible();
    await expect(phone.locator(".poster li[lang=uk]")).toBeVisible();
    await phone.emulateMedia({ media: "print" });
    await picture(phone, "poster-print-de");
    await phone.emulateMedia({ media: "screen" });
    await picture(phone, "poster-de");
    const code = await phone.locator(".poster .code").textContent();

    // The link behind the QR code, on a phone that was never here.
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "de-DE", isMobile: true, hasTouch: true });
    const newcomer = await context.newPage();
    await newcomer.goto(`${county()}/i/${code}`);
    await expect(newcomer.getByRole("button", { name: "العربية" })).toBeVisible();
    await picture(newcomer, "scan-1-language");
    await newcomer.getByRole("button", { name: "Українська" }).click();
    await expect(newcomer.getByRole("heading", { level: 1 })).toHaveText("Вас запрошено");
    await newcomer.getByLabel("Де приблизно ви живете?").fill("Rumpel");
    await newcomer.getByRole("button", { name: "Rumpelzell" }).click();
    await picture(newcomer, "scan-2-what-is-this-uk");
    await newcomer.getByRole("link", { name: "Що відбувається цього тижня?" }).click();
    await expect(newcomer.getByRole("button", { name: "7 днів" })).toHaveAttribute("aria-pressed", "true");
    await expect(newcomer.locator("main li.card").first()).toBeVisible();
    await picture(newcomer, "scan-3-this-week-uk");
    expect(await newcomer.evaluate(() => Object.keys(localStorage).sort())).toEqual(["language", "place"]);
    expect(await context.cookies()).toEqual([]);
    await newcomer.getByRole("link", { name: /Створіть обліковий запис/ }).click();
    await expect(newcomer.getByLabel("Код запрошення")).toHaveValue(code ?? "");
    await context.close();
});

test("somebody founds a group, invites a neighbour by a code, the county confirms it, and both organise", async ({ phone, browser }) => {
    await signIn(phone, "driver");
    await phone.goto(`${county()}/clubs/new`);
    await phone.getByLabel("Name der Gruppe").fill("Nähcafé Brunntal");
    await phone.getByLabel("Was macht die Gruppe?").fill("Wir nähen zusammen. Maschinen sind da.");
    await phone.getByLabel("Kontakt").fill("Resi, Pfarrheim, Dienstag ab 17 Uhr");
    await phone.getByRole("button", { name: "Gruppe gründen" }).click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Nähcafé Brunntal");
    const club = phone.url();
    await phone.getByRole("link", { name: "Einladen" }).click();
    await phone.getByRole("button", { name: "Einladung machen" }).click();
    const code = (await phone.locator(".poster .code").textContent()) ?? "";
    await expect(phone.getByText(/Noch .?20.? Plätze/)).toBeVisible();

    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "de-DE" });
    const neighbour = await context.newPage();
    await signIn(neighbour, "member");
    await neighbour.goto(`${county()}/clubs`);
    await neighbour.getByLabel("Haben Sie einen Code?").fill(code);
    await neighbour.getByRole("button", { name: "Beitreten" }).click();
    await expect(neighbour.getByRole("heading", { level: 1 })).toHaveText("Nähcafé Brunntal");
    await expect(neighbour.getByText("Mitglied", { exact: true })).toBeVisible();

    const hall = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "de-DE" });
    const county_ = await hall.newPage();
    await signIn(county_, "organiser");
    await county_.goto(club);
    await county_.getByRole("button", { name: "Bestätigen" }).click();
    await expect(county_.getByText("Vom Landkreis bestätigt")).toBeVisible();
    await picture(county_, "club-county-de");
    await hall.close();

    await phone.goto(club.replace("/c/", "/invite/club/"));
    await phone.locator("summary").filter({ hasText: "Jemand kommt nicht mehr ins Konto" }).click();
    const wayBack = phone.locator("details[open]");
    await wayBack.getByLabel("Anmeldename").fill(person("member").sign_in_name);
    await wayBack.getByRole("button", { name: "Code machen" }).click();
    await expect(phone.getByText("Der Code gilt erst in 24 Stunden, und nur einmal.")).toBeVisible();

    await phone.goto(`${club}/members`);
    await phone.getByRole("button", { name: "Darf organisieren" }).click();
    await expect(phone.getByText("Organisiert", { exact: true })).toHaveCount(2);
    await picture(phone, "members-filled-de");
    await neighbour.reload();
    await expect(neighbour.getByRole("link", { name: "Einladen" })).toBeVisible();
    await neighbour.getByRole("button", { name: "Gruppe verlassen" }).click();
    await expect(neighbour.getByRole("button", { name: "Gruppe verlassen" })).toHaveCount(0);
    await context.close();
});

test("somebody suggests a workplace, hears that it is there already, and the county confirms the new one", async ({ phone, browser }) => {
    await signIn(phone, "trainee");
    await phone.goto(`${county()}/sites`);
    await phone.locator("summary").filter({ hasText: "Arbeitsort vorschlagen" }).click();
    const suggest = async (): Promise<void> => {
        await phone.getByLabel("Name", { exact: true }).fill("Bäckerei Morgenrot");
        await phone.getByLabel("Wer betreibt es?").fill("Familie Morgenrot");
        await phone.getByLabel("In welchem Ort?").fill("Rumpel");
        await phone.getByRole("button", { name: "Rumpelzell" }).click();
        await phone.getByRole("button", { name: "Arbeitsort vorschlagen" }).click();
    };
    await suggest();
    await expect(phone.getByText("Danke. Der Landkreis prüft den Vorschlag.")).toBeVisible();
    await suggest();
    await expect(phone.getByRole("alert").filter({ hasText: "Gibt es schon" })).toBeVisible();
    await picture(phone, "site-exists-de");

    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "de-DE" });
    const hall = await context.newPage();
    await signIn(hall, "organiser");
    await hall.goto(`${county()}/sites`);
    const line = hall.locator("li.card").filter({ hasText: "Bäckerei Morgenrot" });
    await expect(line.getByText("Noch nicht bestätigt")).toBeVisible();
    await line.getByRole("button", { name: "Bestätigen" }).click();
    await expect(line.getByText("Noch nicht bestätigt")).toHaveCount(0);
    await line.locator("summary").filter({ hasText: "Bearbeiten" }).click();
    await line.getByLabel("Name", { exact: true }).fill("Bäckerei Abendrot");
    await line.getByRole("button", { name: "Speichern" }).click();
    await expect(hall.getByRole("heading", { name: "Bäckerei Abendrot" })).toBeVisible();
    await context.close();
});

test("what is missing is told at its field in the reader's language, not the phone's, and nothing typed is lost", async ({ phone, context }) => {
    await reads(context, "uk");
    await isSignedIn(phone, "driver");
    await phone.goto(`${county()}/clubs/new`);
    const name = phone.getByLabel("Назва групи");
    await phone.locator("textarea").fill("Ми співаємо.");
    const found = phone.locator("main form button[type=submit]");
    await found.click();
    await expect(name).toHaveAccessibleDescription("Будь ласка, заповніть.");
    await expect(name).toBeFocused();
    await name.pressSequentially("Х");
    await expect(name).not.toHaveAttribute("aria-invalid");
    await found.click();
    await expect(name).toHaveAccessibleDescription(/2/);
    await expect(phone.locator("textarea")).toHaveValue("Ми співаємо.");
});
