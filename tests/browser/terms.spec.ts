//! The county's texts change while people use the client.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BINARY, startCounty } from "./county.ts";
import { county, expect, isForEverybody, picture, test } from "./phone.ts";
import { isSignedIn, reads } from "./people.ts";

const LANGUAGES = readdirSync(join(import.meta.dirname, "../../locales"));

test("the county has new terms: a member reads them and agrees with one tap, in their language", async ({ phone, context }) => {
    const end = await startCounty("terms");
    try {
        const data = dirname(process.env["SIGN_INS"] ?? "");
        const texts = mkdtempSync(join(data, "texts-"));
        for (const tag of LANGUAGES) writeFileSync(join(texts, `terms.${tag}.txt`), `${tag}: Wer fährt, nimmt kein Geld.`);
        const typed = ["region", "texts", "sonnenau", "--texts", texts, "--new-terms"];
        execFileSync(BINARY, typed, { env: { ...process.env, MITEINANDER_DATA: data } });
        await reads(context, "uk");
        await isSignedIn(phone, "driver");
        await phone.goto(county());
        await expect(phone.getByRole("heading", { name: "Умови користування змінилися" })).toBeVisible();
        await isForEverybody(phone);
        await picture(phone, "new-terms-uk");
        await phone.getByRole("link", { name: "Прочитати умови" }).click();
        await expect(phone.getByText("uk: Wer fährt")).toBeVisible();
        await phone.goBack();
        await phone.getByRole("button", { name: "Я погоджуюся" }).click();
        await expect(phone.getByRole("heading", { name: "Умови користування змінилися" })).toHaveCount(0);
        await phone.reload();
        await expect(phone.getByRole("heading", { level: 1 })).toContainText("Resi");
        await expect(phone.getByRole("button", { name: "Я погоджуюся" })).toHaveCount(0);
    } finally {
        await end();
    }
});
