//! My details: how others see me and what I speak.

import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import type { Problem } from "../../shell/api/client.ts";
import { useDraft } from "../../shell/drafts.ts";
import { SPOKEN, languageName, languageNames } from "../../shell/languages.ts";
import { act } from "../../shell/queue.ts";
import { put } from "../../shell/reads.ts";
import { type Me, useHere } from "../../shell/session.ts";
import { Input, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Loading, Refusal } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";

export default function Details() {
    const { me } = useHere();
    return me ? <Form me={me} /> : null;
}

function Form({ me }: { me: Me }) {
    const { reload } = useHere();
    const { route } = useLocation();
    const { display_name, languages, woman } = me;
    const [draft, change] = useDraft("me", { display_name, languages, woman });
    const [problem, setProblem] = useState<Problem>();
    const [queued, setQueued] = useState(false);
    if (!draft) return <Loading />;
    const with_ = (part: Partial<typeof draft>): void => change({ ...draft, ...part });
    const toggle = (tag: string, on: boolean): void =>
        with_({ languages: on ? [...draft.languages, tag] : draft.languages.filter((one) => one !== tag) });
    const save = async (event: Event): Promise<void> => {
        event.preventDefault();
        const body = { ...draft, display_name: draft.display_name.trim() };
        const outcome = await act({ method: "PATCH", path: "/api/v1/me", body, what: "deed-edit", about: say("my-details"), draft: "me" });
        setQueued(outcome.kind === "queued");
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind !== "done") return;
        await put("own", "me", outcome.answer);
        route("/me");
        reload();
    };
    return (
        <form noValidate onSubmit={(event) => void save(event)}>
            <Title text={say("my-details")} />
            <p><a class="back" href="/me"><Icon name="back" /> {say("tab-me")}</a></p>
            <Input label={say("join-name")} hint={say("join-name-hint")} value={draft.display_name} maxLength={60} autocomplete="given-name"
                onText={(name) => with_({ display_name: name })} wrong={problem?.fields["display_name"]} />
            <details class="card">
                <summary><Icon name="language" /> {say("my-languages")}: <bdi>{languageNames(draft.languages)}</bdi></summary>
                {SPOKEN.map((tag) => <Tick key={tag} label={languageName(tag)} checked={draft.languages.includes(tag)} onTick={(on) => toggle(tag, on)} />)}
            </details>
            {problem?.fields["languages"] && <p class="wrong">{problem.fields["languages"]}</p>}
            <Tick label={say("my-woman")} hint={say("my-woman-hint")} checked={draft.woman} onTick={(woman) => with_({ woman })} />
            <Refusal problem={problem} />
            {queued && <p class="band" role="status">{say("saved-will-be-sent")}</p>}
            <button type="submit"><Icon name="check" /> {say("save")}</button>
        </form>
    );
}
