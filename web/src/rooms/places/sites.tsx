//! Workplaces and schools: the known ones, one's own suggestions, and for the county all suggestions to decide on.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Problem, type Schemas, api, told } from "../../shell/api/client.ts";
import { More, type Pages, usePages } from "../../shell/pages.tsx";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Input } from "../../shell/ui/field.tsx";
import { Icon, type IconName } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { speaksForCounty } from "../clubs/mine.ts";
import { Safety } from "../moderation/safety.tsx";
import { useRested } from "./place-field.tsx";
import { SiteForm } from "./site-form.tsx";

export type Site = Schemas["SiteView"];

export default function Sites() {
    const { me, region } = useHere();
    const [typed, setTyped] = useState("");
    const q = useRested(typed.trim());
    const suggested = useSites("suggested", "");
    const known = useSites("confirmed", q);
    const county = speaksForCounty(me, region);
    const again = (): void => {
        suggested.again();
        known.again();
    };
    return (
        <>
            <Title text={say("sites")} />
            <p>{say("sites-what")}</p>
            <Opens icon="plus" title={say("site-suggest")}><SiteForm onDone={again} /></Opens>
            {suggested.items.length > 0 && <h2>{say("sites-suggested")}</h2>}
            <List list={suggested} county={county} again={again} />
            <h2>{say("sites-known")}</h2>
            <Input label={say("filter-text")} type="search" value={typed} maxLength={80} onText={setTyped} />
            <List list={known} county={county} again={again} />
        </>
    );
}

function useSites(state: "suggested" | "confirmed", q: string): Pages<Site> {
    const { region } = useHere();
    return usePages("own", `${q && "search "}sites ${region.slug} ${state} ${q}`, (after) =>
        told(api.GET("/api/v1/regions/{region}/sites", {
            params: { path: { region: region.slug }, query: { state, ...(q && { q }), ...(after && { after }) } },
        })),
    );
}

function List({ list, county, again }: { list: Pages<Site>; county: boolean; again: () => void }) {
    return (
        <>
            <Since read={list} />
            {!list.value && (list.loading ? <Loading /> : <Failed read={list} />)}
            <ul class="plain">{list.items.map((site) => <Line key={site.id} site={site} county={county} again={again} />)}</ul>
            <More list={list} />
        </>
    );
}

function Line({ site, county, again }: { site: Site; county: boolean; again: () => void }) {
    const [problem, setProblem] = useState<Problem>();
    const [sure, setSure] = useState(false);
    const go = async (method: "POST" | "DELETE"): Promise<void> => {
        const path = `/api/v1/sites/${site.id}${method === "POST" ? "/confirm" : ""}`;
        const outcome = await act({ method, path, what: method === "POST" ? "deed-confirm-site" : "deed-remove", about: site.name });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "done") again();
    };
    return (
        <li class="card" aria-live="polite">
            <h3><Icon name={site.kind === "school" ? "school" : "work"} /> <bdi>{site.name}</bdi></h3>
            <p><bdi>{site.employer}</bdi> {!site.confirmed && <span class="tag">{say("site-unconfirmed")}</span>}</p>
            <Refusal problem={problem} />
            {county && (
                <>
                    <div class="actions">
                        {!site.confirmed && <button type="button" onClick={() => void go("POST")}><Icon name="check" /> {say("site-confirm")}</button>}
                        {site.confirmed && <a class="button quiet" href={`/invite/site/${site.id}`}><Icon name="share" /> {say("invite")}</a>}
                    </div>
                    <Opens icon="edit" title={say("edit")}>
                        <SiteForm site={site} onDone={again} />
                        <p>
                            {sure
                                ? <button type="button" class="danger" onClick={() => void go("DELETE")}><Icon name="trash" /> {say("remove-really", { name: site.name })}</button>
                                : <button type="button" class="quiet" onClick={() => setSure(true)}><Icon name="trash" /> {say("remove")}</button>}
                        </p>
                    </Opens>
                </>
            )}
            {site.confirmed && !county && <Safety about={{ kind: "site", id: site.id }} />}
        </li>
    );
}

/** What is made only for who opens it: each form has a map of its own. */
function Opens({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
    const [open, setOpen] = useState(false);
    return (
        <details class="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary><Icon name={icon} /> {title}</summary>
            {open && children}
        </details>
    );
}
