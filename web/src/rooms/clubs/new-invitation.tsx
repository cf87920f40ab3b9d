//! A new invitation: for how many people, and for how long.

import { useState } from "preact/hooks";
import { type Schemas, api, told } from "../../shell/api/client.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { useHere } from "../../shell/session.ts";
import { Select, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";
import type { Group } from "./invite.tsx";

const USES = ["1", "5", "20", "100", "500"] as const;
const DAYS = ["1", "7", "30", "90", "365"] as const;

export function NewInvitation({ group, onMinted }: { group: Group; onMinted: (minted: Schemas["MintedView"]) => void }) {
    const { me } = useHere();
    const [uses, setUses] = useState<(typeof USES)[number]>("20");
    const [days, setDays] = useState<(typeof DAYS)[number]>("30");
    const [organiser, setOrganiser] = useState(false);
    const sending = useSending();
    const make = async (): Promise<void> => {
        const body = { uses: Number(uses), days: Number(days), makes_organiser: organiser };
        onMinted(await told(api.POST("/api/v1/groups/{kind}/{id}/invitations", { params: { path: group }, body })));
        scrollTo(0, 0);
    };
    return (
        <form class="card" onSubmit={(event) => { event.preventDefault(); void sending.send(make); }}>
            <h2>{say("invite-new")}</h2>
            <NotDone sending={sending} />
            <Select label={say("invite-uses")} value={uses} onChoice={setUses} options={USES.map((count) => [count, say("people-count", { count: Number(count) })] as const)} />
            <Select label={say("invite-days")} value={days} onChoice={setDays} options={DAYS.map((count) => [count, say("days-count", { count: Number(count) })] as const)} />
            {(group.kind !== "region" || me?.role === "admin") && <Tick label={say("invite-organiser")} checked={organiser} onTick={setOrganiser} />}
            <button type="submit"><Icon name="plus" /> {say("invite-make")}</button>
        </form>
    );
}
