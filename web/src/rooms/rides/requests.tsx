//! My requests: what others ask of me first, then what I ask.

import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { type Request, Stand, useRequests } from "./shown.tsx";

export default function Requests() {
    return (
        <>
            <Title text={say("requests")} />
            <p><a class="button quiet" href="/rides"><Icon name="car" /> {say("rides-mine")}</a></p>
            <Part direction="incoming" />
            <Part direction="outgoing" />
        </>
    );
}

function Part({ direction }: { direction: Request["direction"] }) {
    const read = useRequests(direction);
    return (
        <section>
            <h2>{say(`requests-${direction}`)}</h2>
            <Since read={read} />
            {!read.value && (read.loading ? <Loading /> : <Failed read={read} />)}
            {read.value?.items.length === 0 && <p class="card">{say(`requests-${direction}-none`)}</p>}
            <ul class="plain">{read.value?.items.map((request) => <Asked key={request.id} request={request} />)}</ul>
        </section>
    );
}

/** One request in short; all of it is a tap away. */
export function Asked({ request: { id, name, state, text, rides } }: { request: Request }) {
    return (
        <li class="card">
            <h3><a href={`/requests/${id}`}><bdi>{name}</bdi></a> <Stand state={state} /></h3>
            <p>{text}</p>
            <p class="hint">{say("request-rides", { count: rides.length })}</p>
        </li>
    );
}
