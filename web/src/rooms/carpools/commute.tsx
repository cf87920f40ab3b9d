//! My commute: from where, to where, when, and whether I drive. What is typed is kept until it is sent.

import { useLocation, useRoute } from "preact-iso";
import { useMemo, useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { useDraft } from "../../shell/drafts.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { Choice, Wrong } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal } from "../../shell/ui/states.tsx";
import { today } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { preset } from "./days.ts";
import { HomeField } from "./home-field.tsx";
import { Limits } from "./limits.tsx";
import { RosterField } from "./roster.tsx";
import { SiteField } from "./site-field.tsx";
import { wrongUnder } from "./wrong.ts";

export type View = Schemas["CommuteView"];

/** A commute while it is written: all that is sent, but the site may still be missing. */
export type CommuteDraft = Omit<Schemas["CommuteShape"], "site_id"> & { site_id?: string | undefined };

const ROLES = ["ride", "drive", "either"] as const;

export default function Commute() {
    const id = useRoute().params["id"] ?? "new";
    const { region } = useHere();
    const fresh = useMemo<CommuteDraft>(() => ({ role: "ride", roster: preset("two", today(region.time_zone)), legs: { out: true, home: true }, limits: {} }), []);
    const read = useRead("own", id === "new" ? undefined : `commute ${id}`, () => told(api.GET("/api/v1/commutes/{id}", { params: { path: { id } } })));
    if (id === "new") return <Form id={id} fresh={fresh} />;
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    return <Form key={read.value.updated_at} id={id} known={read.value} fresh={shape(read.value)} />;
}

/** What was stored, as it would be sent again. */
export function shape(known: View): CommuteDraft {
    const { role, site_id, roster, legs, limits, women_only } = known;
    return { role, site_id, roster, legs, limits, women_only };
}

function Form({ id, known, fresh }: { id: string; known?: View; fresh: CommuteDraft }) {
    const { me, region } = useHere();
    const { route } = useLocation();
    const name = `commute ${id}`;
    const [draft, setDraft] = useDraft<CommuteDraft>(name, fresh);
    const [problem, setProblem] = useState<Problem>();
    if (!draft) return <Loading />;
    const set = (some: Partial<CommuteDraft>): void => setDraft({ ...draft, ...some });
    const wrong = problem?.fields ?? {};
    const missing = !draft.site_id || (!known && !draft.home);
    const empty = draft.roster.dated?.length === 0;
    const send = async (event: Event): Promise<void> => {
        event.preventDefault();
        const path = known ? `/api/v1/commutes/${id}` : `/api/v1/regions/${region.slug}/commutes`;
        const outcome = await act({ method: known ? "PUT" : "POST", path, body: draft, what: "deed-commute", draft: name });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind !== "refused") route("/matches");
    };
    return (
        <form onSubmit={(event) => void send(event)}>
            <Title text={say(known ? "commute-mine" : "commute-enter")} />
            <HomeField home={draft.home ?? undefined} known={known?.home ?? undefined} onHome={(home) => set({ home })}
                wrong={wrongUnder(wrong, "home")} />
            <section class="card">
                <SiteField label={say("commute-site")} id={draft.site_id} wrong={wrong["site_id"]} open onSite={(site_id) => set({ site_id })} />
                <Choice legend={say("commute-role")} value={draft.role} onChoice={(role) => set({ role })}
                    options={ROLES.map((role) => [role, say(`commute-role-${role}`)] as const)} />
            </section>
            <RosterField roster={draft.roster} onRoster={(roster) => set({ roster })} wrong={wrong} />
            <Limits draft={draft} set={set} wrong={wrong} woman={me?.woman ?? false} />
            <Refusal problem={problem} />
            <Wrong text={wrong["role"] ?? wrong["women_only"]} />
            {missing && <p class="hint">{say("commute-missing")}</p>}
            {empty && <p class="hint">{say("roster-dated-none")}</p>}
            <button type="submit" disabled={missing || empty}><Icon name="check" /> {say("save")}</button>
        </form>
    );
}
