//! "Tomorrow my car is broken", "I drive to Weilheim on Saturday": a ride needed or offered on one date.

import { useLocation, useRoute } from "preact-iso";
import { useMemo, useState } from "preact/hooks";
import type { Problem, Schemas } from "../../shell/api/client.ts";
import { useDraft } from "../../shell/drafts.ts";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Choice, Input, Select, Tick, Wrong } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal } from "../../shell/ui/states.tsx";
import { today } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { plus } from "../carpools/days.ts";
import { useCommutes } from "../carpools/matches.tsx";
import { toldRoster } from "../carpools/told-roster.ts";
import { PlaceField } from "../places/place-field.tsx";
import { type Goal, GoalField } from "./goal-field.tsx";

type Commute = Schemas["CommuteView"];

interface Draft {
    date: string;
    /** The commute that is meant; empty: another way. */
    commute: string | undefined;
    from: Pick<Schemas["PlaceView"], "id" | "name"> | undefined;
    to: Goal | undefined;
    thereBy: string;
    backFrom: string;
    tolerance: string;
    seats: string;
    womenOnly: boolean;
}

const TOLERANCES = ["0", "15", "30", "60"];
const SEATS = ["1", "2", "3", "4", "5", "6", "7", "8"];

export default function New() {
    const kind = useRoute().params["kind"] === "offer" ? "offer" : "request";
    const { region } = useHere();
    const mine = useCommutes();
    const fresh = useMemo<Draft>(() => ({
        date: plus(today(region.time_zone), 1), commute: undefined, from: undefined, to: undefined,
        thereBy: "", backFrom: "", tolerance: "30", seats: "3", womenOnly: false,
    }), []);
    const [draft, setDraft] = useDraft<Draft>(`once ${kind}`, fresh);
    return (
        <>
            <Title text={say(`once-${kind}`)} />
            <p><a class="back" href="/once"><Icon name="back" /> {say("once")}</a></p>
            {mine.value && draft ? <Form kind={kind} commutes={mine.value.items} draft={draft} set={(some) => setDraft({ ...draft, ...some })} />
                : mine.loading || mine.value ? <Loading /> : <Failed read={mine} />}
        </>
    );
}

interface FormProps {
    kind: Schemas["OneOffKind"];
    commutes: readonly Commute[];
    draft: Draft;
    set: (some: Partial<Draft>) => void;
}

function Form({ kind, commutes, draft, set }: FormProps) {
    const { me, region } = useHere();
    const { route } = useLocation();
    const [problem, setProblem] = useState<Problem>();
    const wrong = problem?.fields ?? {};
    const now = today(region.time_zone);
    // A car that is broken is mostly missed on the way to work; what is offered mostly goes elsewhere.
    const commute = draft.commute ?? (kind === "request" ? commutes[0]?.id : undefined) ?? "";
    const missing = !commute && !(draft.to && (draft.from || commutes[0]) && (draft.thereBy || draft.backFrom));
    const send = async (event: Event): Promise<void> => {
        event.preventDefault();
        const body = { kind, date: draft.date, ...(commute ? { commute_id: commute } : way(draft, commutes[0])), ...limits(kind, draft, commute) };
        const path = `/api/v1/regions/${region.slug}/one-offs`;
        const outcome = await act({ method: "POST", path, body, what: "deed-once", draft: `once ${kind}` });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind !== "refused") route("/once");
    };
    return (
        <form onSubmit={(event) => void send(event)}>
            <Input label={say("post-date")} hint={say("once-date-hint")} type="date" value={draft.date} required onText={(date) => set({ date })} wrong={wrong["date"]} />
            {commutes.length > 0 && (
                <Choice legend={say("once-which")} value={commute} onChoice={(chosen) => set({ commute: chosen })}
                    options={[...commutes.map((one) => [one.id, say("once-as-commute", { roster: toldRoster(one.roster, now) })] as const), ["", say("once-other-way")] as const]} />
            )}
            {!commute && <Way draft={draft} set={set} wrong={wrong} home={commutes.length > 0} />}
            {kind === "offer" && <Select label={say("once-seats-free")} value={draft.seats} onChoice={(seats) => set({ seats })} wrong={wrong["seats"]}
                options={SEATS.map((seats) => [seats, seats] as const)} />}
            {me?.woman && <Tick label={say("commute-women")} checked={draft.womenOnly} onTick={(womenOnly) => set({ womenOnly })} />}
            <p class="hint">{say("once-seen")}</p>
            <Refusal problem={problem} />
            <Wrong text={wrong["commute_id"] ?? wrong["women_only"]} />
            {missing && <p class="hint">{say("once-missing")}</p>}
            <button type="submit" disabled={missing}><Icon name="check" /> {say("once-send")}</button>
        </form>
    );
}

/** From where to where, and when, as it is sent. */
const way = ({ from, to, thereBy, backFrom, tolerance }: Draft, known: Commute | undefined): object => ({
    ...(from ? { from_place_id: from.id } : { commute_id: known?.id }),
    to: to && { kind: to.kind, id: to.id },
    ...(thereBy && { there_by: thereBy }),
    ...(backFrom && { back_from: backFrom }),
    tolerance_minutes: Number(tolerance),
});

const limits = (kind: string, { seats, womenOnly }: Draft, commute: string): object => ({
    ...(kind === "offer" && { seats: Number(seats) }),
    // What is said of the commute holds, unless more is wanted.
    ...((womenOnly || !commute) && { women_only: womenOnly }),
});

function Way({ draft, set, wrong, home }: Pick<FormProps, "draft" | "set"> & { wrong: Record<string, string>; home: boolean }) {
    const next = draft.thereBy && draft.backFrom && draft.backFrom <= draft.thereBy;
    return (
        <section class="card">
            <PlaceField label={say("once-from")} {...(home && { hint: say("once-from-home") })} place={draft.from} onPlace={(from) => set({ from })} wrong={wrong["from_place_id"]} />
            <GoalField goal={draft.to} onGoal={(to) => set({ to })} wrong={wrong["to"]} />
            <Input label={say("once-there-by")} hint={say("once-one-time")} type="time" value={draft.thereBy} onText={(thereBy) => set({ thereBy })} wrong={wrong["there_by"]} />
            <Input label={say("once-back-from")} hint={next ? say("post-next-day") : undefined} type="time" value={draft.backFrom} onText={(backFrom) => set({ backFrom })} wrong={wrong["back_from"]} />
            <Select label={say("once-tolerance")} value={draft.tolerance} onChoice={(tolerance) => set({ tolerance })}
                options={TOLERANCES.map((minutes) => [minutes, say("once-minutes", { count: Number(minutes) })] as const)} />
        </section>
    );
}
