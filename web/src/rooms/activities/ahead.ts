//! My next two weeks, in full: there without a network.

import { api, told } from "../../shell/api/client.ts";
import { put } from "../../shell/reads.ts";
import type { Here } from "../../shell/session.ts";

const TWO_WEEKS = 14 * 86_400_000;

export default async function ahead({ me }: Here): Promise<void> {
    if (!me) return;
    const mine = await told(api.GET("/api/v1/me/activities", { params: { query: { part: "joined", limit: 10 } } }));
    await put("own", "my activities joined", mine);
    for (const { id, starts_at: starts } of mine.items) {
        if (Date.parse(starts) - Date.now() > TWO_WEEKS) continue;
        const path = { params: { path: { id } } };
        await put("own", `activity ${id}`, await told(api.GET("/api/v1/activities/{id}", path)));
    }
}
