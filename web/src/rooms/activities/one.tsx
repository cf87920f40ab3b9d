//! One activity: what, when, where, and whether I come.

import { useRoute } from "preact-iso";
import { api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { say } from "../../shell/words.ts";
import { Safety } from "../moderation/safety.tsx";
import { Attendance } from "./attendance.tsx";
import { Organise } from "./organise.tsx";
import { Share } from "./share.tsx";
import { Told } from "./told.tsx";

/** Reads one activity by its id. */
export function useActivity(id: string) {
    const { me } = useHere();
    return useRead(me ? "own" : "public", `activity ${id}`, () =>
        told(api.GET("/api/v1/activities/{id}", { params: { path: { id } } })),
    );
}

export default function One() {
    const read = useActivity(useRoute().params["id"] ?? "");
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    return (
        <>
            <Since read={read} />
            <Told activity={read.value} />
            <Attendance activity={read.value} again={read.again} />
            {(read.value.mine || read.value.organiser) && (
                <p><a class="button quiet" href={`/a/${read.value.id}/thread`}><Icon name="speak" /> {say("thread-open")}</a></p>
            )}
            <Share activity={read.value} />
            {!read.value.organiser && <Safety about={{ kind: "activity", id: read.value.id }} name={read.value.club_id ? null : read.value.posted_by} again={read.again} />}
            {read.value.organiser && <Organise activity={read.value} again={read.again} />}
        </>
    );
}
