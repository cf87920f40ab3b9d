//! The filters of the list: when, what, in which language, near which place, and a word.

import { useHere } from "../../shell/session.ts";
import { Input, Select } from "../../shell/ui/field.tsx";
import { Icon } from "../../shell/ui/icon.tsx";
import { today } from "../../shell/ui/time.tsx";
import { LANGUAGES, say } from "../../shell/words.ts";
import { PlaceField } from "../places/place-field.tsx";
import { WHEN } from "./days.ts";
import { CATEGORIES, DISTANCES, type Wish, wishes } from "./wish.ts";

export function Filters({ wish, change }: { wish: Wish; change: (wish: Wish) => void }) {
    const count = wishes(wish);
    const with_ = (part: Wish): void => change({ ...wish, ...part });
    return (
        <>
            <When wish={wish} change={with_} />
            <details class="card">
                <summary><Icon name="filter" /> {say("filter")} {count > 0 && <bdi class="tag">{count}</bdi>}</summary>
                <Input label={say("filter-text")} type="search" value={wish.text ?? ""} maxLength={80} onText={(text) => with_({ text })} />
                <PlaceField label={say("filter-near")} hint={say("place-hint")} place={wish.place}
                    onPlace={(place) => with_({ place: place && { id: place.id, name: place.name } })} />
                {wish.place && (
                    <Select label={say("filter-km")} value={wish.km ?? "10"} onChoice={(km) => with_({ km })}
                        options={DISTANCES.map((km) => [km, say("kilometres", { count: Number(km) })] as const)} />
                )}
                <Select label={say("filter-what")} value={wish.category ?? ""} onChoice={(category) => with_({ category: category || undefined })}
                    options={[["", say("filter-all")], ...CATEGORIES.map((category) => [category, say(`category-${category}`)] as const)]} />
                <Select label={say("filter-language")} value={wish.language ?? ""} onChoice={(language) => with_({ language: language || undefined })}
                    options={[["", say("filter-all")], ...LANGUAGES.filter(([tag]) => tag !== "de-simple")]} />
                <button type="button" class="quiet" onClick={() => change({})}><Icon name="cross" /> {say("filter-none")}</button>
            </details>
        </>
    );
}

function When({ wish, change }: { wish: Wish; change: (part: Wish) => void }) {
    const { region } = useHere();
    const now = today(region.time_zone);
    return (
        <>
            <div class="chips" role="group" aria-label={say("filter-when")}>
                {WHEN.map((when) => (
                    <button type="button" class="quiet" key={when} aria-pressed={(wish.when ?? "any") === when}
                        onClick={() => change({ when, date: when === "date" ? now : undefined })}>{say(`when-${when}`)}</button>
                ))}
            </div>
            {wish.when === "date" && <Input label={say("when-date")} type="date" value={wish.date ?? now} onText={(date) => change({ date })} />}
        </>
    );
}
