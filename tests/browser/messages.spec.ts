//! Two people who read different languages talk about a walk; what one taps appears on the other's phone.

import { county, expect, picture, signIn, test } from "./phone.ts";
import { Caller, activityOf, attends } from "./api.ts";
import { reads } from "./people.ts";

test("a member taps phrases, the organiser answers in Ukrainian, and each reads their own language as it is said", async ({ phone, context }) => {
    await signIn(phone, "member");
    const walk = await activityOf("organiser", { title: "Runde zur Kirche", days: 11 });
    await attends(phone, walk.id);
    const organiser = await Caller.as("organiser");
    const path = `/api/v1/activities/${walk.id}/thread`;
    await phone.goto(`${county()}/a/${walk.id}`);
    await phone.getByRole("link", { name: "Mit allen reden, die dabei sind" }).click();
    await expect(phone.getByText("Noch hat niemand etwas gesagt.")).toBeVisible();
    await phone.locator("summary", { hasText: "Wann" }).click();
    await phone.getByRole("button", { name: "Wann und wo treffen wir uns?" }).click();
    await expect(phone.locator("ol li.card")).toContainText("Wann und wo treffen wir uns?");
    // She answers elsewhere; it appears here without anything being tapped.
    await organiser.ask("POST", path, { phrase: { code: "meet-time-place", time: "05:20", place: "Kirche" }, reply_to: 1 });
    await expect(phone.locator("ol li.card").nth(1)).toContainText("05:20");
    await phone.getByRole("button", { name: /Geht es .+Minuten später/ }).first().click();
    await phone.getByLabel("Minuten").fill("10");
    await phone.getByRole("button", { name: "Senden" }).first().click();
    await expect(phone.locator("ol li.card").nth(2)).toContainText(/Geht es .?10.? Minuten später\?/);
    await phone.getByLabel("Eigener Text").fill("Ich bringe Kuchen mit.");
    await phone.getByRole("button", { name: "Senden" }).last().click();
    await expect(phone.locator("ol li.card").nth(3)).toContainText("Kuchen");
    await expect(phone.getByLabel("Eigener Text")).toHaveValue("");
    await picture(phone, "thread-de");
    await reads(context, "uk");
    await phone.reload();
    await expect(phone.locator("ol li.card").nth(1)).toContainText("Зустріч: ");
    await expect(phone.locator("ol li.card").nth(3)).toContainText("Kuchen");
    await picture(phone, "thread-uk");
});
