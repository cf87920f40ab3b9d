//! My commutes and who fits them: there without a network.

import { api, told } from "../../shell/api/client.ts";
import { put } from "../../shell/reads.ts";
import type { Here } from "../../shell/session.ts";

export default async function ahead({ me }: Here): Promise<void> {
    if (!me) return;
    const mine = await told(api.GET("/api/v1/me/commutes"));
    await put("own", "commutes", mine);
    for (const { id, paused } of mine.items) {
        if (paused) continue;
        const params = { path: { id } };
        await put("own", `matches ${id}`, await told(api.GET("/api/v1/commutes/{id}/matches", { params })));
        await put("own", `roster ${id}`, await told(api.GET("/api/v1/commutes/{id}/roster", { params })));
    }
}
