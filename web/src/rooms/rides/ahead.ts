//! My rides of the next four weeks and my requests: there without a network.

import { api, told } from "../../shell/api/client.ts";
import { put } from "../../shell/reads.ts";
import type { Here } from "../../shell/session.ts";
import { readRides } from "./shown.tsx";

export default async function ahead({ me }: Here): Promise<void> {
    if (!me) return;
    await put("own", "rides", await readRides());
    for (const direction of ["incoming", "outgoing"] as const) {
        await put("own", `requests ${direction}`, await told(api.GET("/api/v1/me/requests", { params: { query: { direction, limit: 50 } } })));
    }
}
