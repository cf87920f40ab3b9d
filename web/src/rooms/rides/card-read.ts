//! One's own car and number, as they are kept.

import { type Schemas, api, told } from "../../shell/api/client.ts";
import { type Read, useRead } from "../../shell/reads.ts";

export type Card = Schemas["TravelCardView"];

export const useCard = (): Read<Card> => useRead("own", "travel-card", () => told(api.GET("/api/v1/me/travel-card")));
