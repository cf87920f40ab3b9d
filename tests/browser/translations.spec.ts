//! What Olena writes in Ukrainian is put into the reader's language by the county's own machine, when the reader taps.

import { type AddressInfo } from "node:net";
import { createServer } from "node:http";
import { Caller, activityOf } from "./api.ts";
import { startCounty } from "./county.ts";
import { isReady, isSignedIn, reads } from "./people.ts";
import { county, expect, isForEverybody, picture, test } from "./phone.ts";

const WORDS: Record<string, string> = {
    "de Привіт! Зустріньмося біля церкви.": "Hallo! Treffen wir uns an der Kirche.",
    "ar Привіт! Зустріньмося біля церкви.": "مرحبًا! لنلتقِ عند الكنيسة.",
    "de Я спізнюся.": "<img src=x onerror=alert(1)> Ich komme später.",
};

/** A service that speaks as LibreTranslate does; `asked` is what it was sent. */
async function translates(): Promise<{ address: string; asked: string[]; end: () => void }> {
    const asked: string[] = [];
    const server = createServer((request, answer) => {
        const chunks: Buffer[] = [];
        request.on("data", (chunk: Buffer) => chunks.push(chunk));
        request.on("end", () => {
            const { q, source, target } = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
            asked.push(`${source} ${target} ${q}`);
            const translatedText = WORDS[`${target} ${q}`];
            answer.writeHead(translatedText ? 200 : 500, { "content-type": "application/json" }).end(JSON.stringify({ translatedText }));
        });
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as AddressInfo;
    return { address: `http://127.0.0.1:${port}`, asked, end: () => void server.close() };
}

test("a member reads in German and in Arabic what was written in Ukrainian, and the original is one tap away", async ({ phone, context }) => {
    test.setTimeout(180_000);
    const service = await translates();
    process.env["MITEINANDER_TRANSLATE_URL"] = service.address;
    const end = await startCounty("translations");
    delete process.env["MITEINANDER_TRANSLATE_URL"];
    try {
        const walk = await activityOf("organiser", { title: "Runde zur Kirche", days: 11 });
        const path = `/api/v1/activities/${walk.id}`;
        const [organiser, member] = [await Caller.as("organiser"), await Caller.as("member")];
        await member.ask("PUT", `${path}/attendance`, {});
        const say = (text: string) => organiser.ask("POST", `${path}/thread`, { text, language: "uk" });
        await say("Привіт! Зустріньмося біля церкви.");
        await say("Я спізнюся.");
        await say("Немає перекладу.");
        await organiser.ask("POST", `${path}/thread`, { phrase: { code: "thanks" } });
        await reads(context, "de");
        await isSignedIn(phone, "member");
        await phone.goto(`${county()}/a/${walk.id}/thread`);
        const line = (number: number) => phone.locator("ol li.card").nth(number);
        await expect(line(2)).toBeVisible();
        await expect(phone.getByRole("button", { name: "Übersetzen" })).toHaveCount(3);
        expect(service.asked).toEqual([]);
        await line(0).getByRole("button", { name: "Übersetzen" }).click();
        await expect(line(0)).toContainText("Hallo! Treffen wir uns an der Kirche.");
        await expect(line(0)).toContainText(/Von einer Maschine übersetzt.+Ukrainisch/);
        await expect(line(0).locator(".written")).toHaveAttribute("lang", "de");
        // What comes back is text, whatever it says; and where nothing comes, the original stays.
        await line(1).getByRole("button", { name: "Übersetzen" }).click();
        await expect(line(1)).toContainText("<img src=x onerror=alert(1)> Ich komme später.");
        await line(2).getByRole("button", { name: "Übersetzen" }).click();
        await expect(line(2).getByRole("alert")).toContainText("Der Übersetzungs-Dienst antwortet gerade nicht");
        await expect(line(2)).toContainText("Немає перекладу.");
        await picture(phone, "translations-1-de");
        await isForEverybody(phone);
        await line(0).getByRole("button", { name: "Original zeigen" }).click();
        await expect(line(0)).toContainText("Привіт!");

        await reads(context, "ar");
        await phone.reload();
        await isReady(phone);
        await line(0).getByRole("button", { name: "ترجمة" }).click();
        await expect(line(0)).toContainText("لنلتقِ عند الكنيسة");
        await picture(phone, "translations-2-ar");
        await isForEverybody(phone);

        // Without a network the screen says so, and shows again what was translated here before.
        await reads(context, "de");
        await phone.reload();
        await isReady(phone);
        await expect(line(2)).toBeVisible();
        await context.setOffline(true);
        await line(0).getByRole("button", { name: "Übersetzen" }).click();
        await expect(line(0)).toContainText("Hallo! Treffen wir uns an der Kirche.");
        await line(2).getByRole("button", { name: "Übersetzen" }).click();
        await expect(line(2).getByRole("alert")).toContainText("Kein Netz");
        await expect(line(2)).toContainText("Немає перекладу.");
        await context.setOffline(false);
        const first = service.asked.filter((one) => one.startsWith("uk de Привіт"));
        expect(first).toHaveLength(1);
    } finally {
        await end();
        service.end();
    }
});
