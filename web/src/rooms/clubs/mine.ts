//! The clubs that I belong to, or speak for.

import { type Schemas, api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { type Me, type Region, useHere } from "../../shell/session.ts";

export type Club = Schemas["ClubView"];
export type GroupRole = Schemas["GroupRole"];

/** What I am in a group; nothing where I do not belong to it. */
export const roleIn = (me: Me | undefined, id: string): GroupRole | undefined => me?.groups.find((group) => group.id === id)?.role;

/** Whether I speak for the county. */
export const speaksForCounty = (me: Me | undefined, region: Region): boolean =>
    Boolean(me && me.region_id === region.id && (me.role === "admin" || roleIn(me, region.id) === "organiser"));

export function useMyClubs(role?: GroupRole): Club[] | undefined {
    const { me } = useHere();
    const ids = me?.groups.filter((group) => group.kind === "club" && (!role || group.role === role)).map((group) => group.id) ?? [];
    return useRead("own", ids.length === 0 ? undefined : `clubs ${ids.join()}`, () =>
        Promise.all(ids.map((id) => told(api.GET("/api/v1/clubs/{id}", { params: { path: { id } } })))),
    ).value;
}
