//! What the law lets riders share, and where that is written.

import type { Schemas } from "../../shell/api/client.ts";
import { say } from "../../shell/words.ts";
import { euros } from "./money.ts";

export const Rate = ({ rate }: { rate: Schemas["RateView"] }) => (
    <p>{say("month-rate", { amount: euros(rate.cents_per_km) })}<br /><span class="hint">{say("month-source", { source: rate.source })}</span></p>
);
