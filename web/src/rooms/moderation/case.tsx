//! One report: what it is about, what was said around it, and the decision.

import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { useRead } from "../../shell/reads.ts";
import { Area, Input, Select } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Statement } from "./statement.tsx";

type View = Schemas["ReportView"];
type Measure = NonNullable<Schemas["DecisionInput"]["measure"]> | "dismiss";

export default function Case() {
    const id = useRoute().params["id"] ?? "";
    const read = useRead("own", `report ${id}`, () => told(api.GET("/api/v1/moderation/reports/{id}", { params: { path: { id } } })));
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    const { report, person, shown, text, thread, earlier } = read.value;
    return (
        <>
            <Title text={say(`reason-${report.reason}`)} />
            <p><a class="back" href="/moderation"><Icon name="back" /> {say("moderation")}</a></p>
            {person && <p><Icon name="person" /> <bdi>{person.name}</bdi></p>}
            {shown && <><h2>{say("case-shown")}</h2><blockquote class="card written" dir="auto">{shown}</blockquote></>}
            {text && <><h2>{say("case-text")}</h2><p class="card written" dir="auto">{text}</p></>}
            {thread.length > 0 && <Thread thread={thread} />}
            {earlier.length > 0 && <h2>{say("case-earlier")}</h2>}
            {earlier.map((one) => <section class="card" key={one.id}><Statement one={one} /></section>)}
            {report.outcome ? <p class="band">{say("outcome", { outcome: report.outcome })}</p> : <Decide id={id} view={read.value} />}
        </>
    );
}

function Thread({ thread }: { thread: View["thread"] }) {
    return (
        <>
            <h2>{say("case-thread")}</h2>
            <ol class="plain">
                {[...thread].reverse().map((one) => (
                    <li class="card" key={one.id}><strong><bdi>{one.author_name}</bdi></strong> <Moment at={one.at} /><p class="written" dir="auto">{one.text}</p></li>
                ))}
            </ol>
        </>
    );
}

/** What can be done: a post can be hidden, a person restricted. */
function measures({ report, person }: View): Measure[] {
    const hides = ["activity", "message", "club", "site"].includes(report.kind ?? "");
    return ["dismiss", ...(hides ? ["hide" as const] : []), ...(person ? ["mute" as const, "suspend" as const, "ban" as const] : [])];
}

function Decide({ id, view }: { id: string; view: View }) {
    const { route } = useLocation();
    const [measure, setMeasure] = useState<Measure>("dismiss");
    const [days, setDays] = useState("7");
    const [reasons, setReasons] = useState("");
    const [problem, setProblem] = useState<Problem>();
    const timed = measure === "mute" || measure === "suspend";
    const send = async (event: Event): Promise<void> => {
        event.preventDefault();
        const body = measure === "dismiss" ? {} : { measure, reasons, ...(timed && { days: Number(days) }) };
        const outcome = await act({ method: "POST", path: `/api/v1/moderation/reports/${id}/decision`, body, what: "decide" });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind !== "refused") route("/moderation");
    };
    return (
        <form class="card" onSubmit={(event) => void send(event)}>
            <Select label={say("measure")} value={measure} onChoice={setMeasure} options={measures(view).map((one) => [one, say(`measure-${one}`)])} />
            {timed && <Input type="number" label={say("measure-days")} value={days} onText={setDays} wrong={problem?.fields["days"]} />}
            {measure !== "dismiss" && <Area label={say("reasons")} hint={say("reasons-hint")} value={reasons} onText={setReasons} rows={4} maxLength={2000} dir="auto" wrong={problem?.fields["reasons"]} />}
            <Refusal problem={problem} />
            <button type="submit"><Icon name="check" /> {say("decide")}</button>
        </form>
    );
}
