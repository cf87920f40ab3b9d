//! My car and my number: kept once, shown to nobody before I say so.

import { useState } from "preact/hooks";
import type { Problem } from "../../shell/api/client.ts";
import { act } from "../../shell/queue.ts";
import { put } from "../../shell/reads.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { type Card, useCard } from "./card-read.ts";

export default function TravelCard() {
    const read = useCard();
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    return <Form card={read.value} />;
}

function Form({ card }: { card: Card }) {
    const [draft, setDraft] = useState(card);
    const [problem, setProblem] = useState<Problem>();
    const [told, setTold] = useState<string>();
    const save = async (event: Event): Promise<void> => {
        event.preventDefault();
        const filled = (text: string | null | undefined): string | null => text?.trim() || null;
        const body = { look: filled(draft.look), plate: filled(draft.plate), phone: filled(draft.phone) };
        const outcome = await act({ method: "PUT", path: "/api/v1/me/travel-card", body, what: "travel-card" });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        setTold(outcome.kind === "refused" ? undefined : say(outcome.kind === "queued" ? "saved-will-be-sent" : "saved"));
        if (outcome.kind !== "refused") await put("own", "travel-card", body);
    };
    const field = (name: keyof Card, maxLength: number, hint?: string) => (
        <Input label={say(`travel-card-${name}`)} hint={hint} value={draft[name] ?? ""} maxLength={maxLength} autocomplete={name === "phone" ? "tel" : "off"}
            onText={(text) => setDraft({ ...draft, [name]: text })} wrong={problem?.fields[name]} />
    );
    return (
        <form noValidate onSubmit={(event) => void save(event)}>
            <Title text={say("travel-card")} />
            <p><a class="back" href="/me"><Icon name="back" /> {say("tab-me")}</a></p>
            <p>{say("travel-card-hint")}</p>
            {field("look", 60, say("travel-card-look-hint"))}
            {field("plate", 12)}
            {field("phone", 24)}
            <Refusal problem={problem} />
            {told && <p class="band" role="status">{told}</p>}
            <button type="submit"><Icon name="check" /> {say("save")}</button>
        </form>
    );
}
