//! Founding a club, and changing what it says of itself.

import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import type { Problem, Schemas } from "../../shell/api/client.ts";
import { useDraft } from "../../shell/drafts.ts";
import { act } from "../../shell/queue.ts";
import { useHere } from "../../shell/session.ts";
import { Area, Input, Select, Tick } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { Failed, Loading, Refusal } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { language, say } from "../../shell/words.ts";
import { SPOKEN, languageName, languageNames } from "../../shell/languages.ts";
import { type Place, myPlace } from "../places/my-place.ts";
import { PlaceField } from "../places/place-field.tsx";
import type { Club } from "./mine.ts";
import { useClub } from "./one.tsx";

const KINDS = ["verein", "employer_group", "class", "advice_service"] as const;

interface Draft {
    kind: Schemas["ClubKind"];
    name: string;
    about: string;
    about_language: string;
    place: Place | undefined;
    languages: string[];
    contact: string;
    website: string;
}

export default function Profile() {
    const { params } = useRoute();
    return params["id"] ? <Edit id={params["id"]} /> : <Form before={undefined} />;
}

function Edit({ id }: { id: string }) {
    const read = useClub(id);
    if (!read.value) return read.loading ? <Loading /> : <Failed read={read} />;
    return (
        <>
            <Form before={read.value} />
            <End club={read.value} />
        </>
    );
}

/** Ending a club: its members are told, its invitations go with it. */
function End({ club }: { club: Club }) {
    const { reload } = useHere();
    const { route } = useLocation();
    const [problem, setProblem] = useState<Problem>();
    const [sure, setSure] = useState(false);
    const go = async (): Promise<void> => {
        const outcome = await act({ method: "DELETE", path: `/api/v1/clubs/${club.id}`, what: "deed-remove", about: club.name });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        if (outcome.kind === "refused") return;
        route("/clubs", true);
        reload();
    };
    return (
        <section class="card" aria-live="polite">
            <p>{say("club-end-hint")}</p>
            <Refusal problem={problem} />
            {sure
                ? <button type="button" class="danger" onClick={() => void go()}><Icon name="trash" /> {say("remove-really", { name: club.name })}</button>
                : <button type="button" class="quiet" onClick={() => setSure(true)}><Icon name="trash" /> {say("club-end")}</button>}
        </section>
    );
}

function drafted(club: Club | undefined): Draft {
    const mine = language().split("-")[0] ?? "de";
    if (!club) return { kind: "verein", name: "", about: "", about_language: mine, place: myPlace(), languages: [mine], contact: "", website: "" };
    const { kind, name, about, about_language, languages, contact, website, place } = club;
    return { kind, name, about, about_language, languages, contact, website: website ?? "", place: place ?? undefined };
}

function Form({ before }: { before: Club | undefined }) {
    const { region, reload } = useHere();
    const { route } = useLocation();
    const name = before ? `club ${before.id}` : "club";
    const [draft, change] = useDraft<Draft>(name, drafted(before));
    const [problem, setProblem] = useState<Problem>();
    const [queued, setQueued] = useState(false);
    if (!draft) return <Loading />;
    const send = async (event: Event): Promise<void> => {
        event.preventDefault();
        const body = { ...draft, place: draft.place?.id ?? null, website: draft.website.trim() || null };
        const deed = before
            ? { method: "PATCH" as const, path: `/api/v1/clubs/${before.id}` }
            : { method: "POST" as const, path: `/api/v1/regions/${region.slug}/clubs` };
        const outcome = await act({ ...deed, body, what: before ? "deed-edit" : "deed-found", about: draft.name, draft: name });
        setProblem(outcome.kind === "refused" ? outcome.problem : undefined);
        setQueued(outcome.kind === "queued");
        if (outcome.kind !== "done") return;
        route(`/c/${(outcome.answer as Club).id}`, true);
        if (!before) reload();
    };
    return (
        <form onSubmit={(event) => void send(event)}>
            <Title text={say(before ? "edit" : "club-found")} />
            {!before && <p>{say("club-found-hint")}</p>}
            <Refusal problem={problem} />
            {queued && <p role="status"><Icon name="clock" /> {say("saved-will-be-sent")}</p>}
            <Fields draft={draft} with_={(part) => change({ ...draft, ...part })} wrong={problem?.fields ?? {}} />
            <button type="submit"><Icon name="check" /> {say(before ? "save" : "club-found")}</button>
        </form>
    );
}

function Fields({ draft, with_, wrong }: { draft: Draft; with_: (part: Partial<Draft>) => void; wrong: Record<string, string> }) {
    const toggle = (tag: string, on: boolean): void =>
        with_({ languages: on ? [...draft.languages, tag] : draft.languages.filter((one) => one !== tag) });
    return (
        <>
            <Input label={say("club-name")} value={draft.name} required minLength={2} maxLength={120} onText={(name) => with_({ name })} wrong={wrong["name"]} />
            <Select label={say("club-kind")} value={draft.kind} onChoice={(kind) => with_({ kind })} options={KINDS.map((kind) => [kind, say(`club-kind-${kind}`)] as const)} />
            <Area label={say("club-about")} value={draft.about} rows={4} maxLength={4000} dir="auto" onText={(about) => with_({ about })} wrong={wrong["about"]} />
            <Input label={say("club-contact")} hint={say("club-contact-hint")} value={draft.contact} required maxLength={200} onText={(contact) => with_({ contact })} wrong={wrong["contact"]} />
            <PlaceField label={say("club-place")} place={draft.place} wrong={wrong["place"]} onPlace={(place) => with_({ place: place && { id: place.id, name: place.name } })} />
            <Input label={say("club-website")} hint="https://" value={draft.website} maxLength={200} autocapitalize="none" onText={(website) => with_({ website })} wrong={wrong["website"]} />
            <details class="card">
                <summary><Icon name="language" /> {say("spoken-there")}: <bdi>{languageNames(draft.languages)}</bdi></summary>
                {SPOKEN.map((tag) => <Tick key={tag} label={languageName(tag)} checked={draft.languages.includes(tag)} onTick={(on) => toggle(tag, on)} />)}
            </details>
            {wrong["languages"] && <p class="wrong">{wrong["languages"]}</p>}
        </>
    );
}
