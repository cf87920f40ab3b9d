//! What is on, and what of it one wants to see.

import { useState } from "preact/hooks";
import { LANGUAGES, say } from "../../shell/words.ts";
import { Select } from "../../shell/ui/field.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { Upcoming, type Wish } from "./upcoming.tsx";

const CATEGORIES = ["sport", "leisure_culture", "education_work", "women", "advice", "language", "family", "club"] as const;

export default function Activities() {
    const [wish, setWish] = useState<Wish>({});
    const what = CATEGORIES.map((category) => [category, say(`category-${category}`)] as const);
    const spoken = LANGUAGES.filter(([tag]) => tag !== "de-simple");
    return (
        <>
            <Title text={say("tab-activities")} />
            <details class="card">
                <summary>{say("filter")}</summary>
                <Select label={say("filter-what")} value={wish.category ?? ""} options={[["", say("filter-all")], ...what]}
                    onChoice={(category) => setWish({ ...wish, category: category || undefined })} />
                <Select label={say("filter-language")} value={wish.language ?? ""} options={[["", say("filter-all")], ...spoken]}
                    onChoice={(language) => setWish({ ...wish, language: language || undefined })} />
            </details>
            <h2 class="sr">{say("activities-all")}</h2>
            <Upcoming most={20} wish={wish} />
        </>
    );
}
