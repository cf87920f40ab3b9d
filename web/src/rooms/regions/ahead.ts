//! The region's legal texts: in two taps, also without a network.

import { api, told } from "../../shell/api/client.ts";
import { put } from "../../shell/reads.ts";
import type { Here } from "../../shell/session.ts";

export default async function ahead({ region }: Here): Promise<void> {
    for (const kind of ["imprint", "privacy", "terms"] as const) {
        const path = { params: { path: { region: region.slug, kind } } };
        await put("public", `text ${region.slug} ${kind}`, await told(api.GET("/api/v1/regions/{region}/texts/{kind}", path)));
    }
}
