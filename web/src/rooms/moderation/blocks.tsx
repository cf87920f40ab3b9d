//! Whom I block, and the way to end it.

import { useState } from "preact/hooks";
import { type Problem, api, told } from "../../shell/api/client.ts";
import { More, usePages } from "../../shell/pages.tsx";
import { act } from "../../shell/queue.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";

export default function Blocks() {
    const [problem, setProblem] = useState<Problem>();
    const list = usePages("own", "blocks", (after) => told(api.GET("/api/v1/me/blocks", { params: { query: after ? { after } : {} } })));
    const end = async (id: string): Promise<void> => {
        const outcome = await act({ method: "DELETE", path: `/api/v1/me/blocks/${id}`, what: "unblock" });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        list.again();
    };
    return (
        <>
            <Title text={say("blocks")} />
            <p><a class="back" href="/me"><Icon name="back" /> {say("tab-me")}</a></p>
            <p class="hint">{say("block-hint")}</p>
            <Since read={list} />
            <Refusal problem={problem} />
            {!list.value && (list.loading ? <Loading /> : <Failed read={list} />)}
            {list.value && list.items.length === 0 && <p class="card">{say("blocks-none")}</p>}
            <ul class="plain">
                {list.items.map(({ id, name }) => (
                    <li class="card" key={id}>
                        <p><strong><Icon name="person" /> <bdi>{name}</bdi></strong></p>
                        <button type="button" class="quiet" onClick={() => void end(id)}><Icon name="check" /> {say("unblock")}</button>
                    </li>
                ))}
            </ul>
            <More list={list} />
        </>
    );
}
