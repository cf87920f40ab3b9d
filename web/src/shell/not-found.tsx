import { Title } from "./ui/title.tsx";
import { say } from "./words.ts";

/** There is no such screen. */
export function NotFound() {
    return (
        <>
            <Title text={say("problem-not-found")} />
            <p>{say("problem-not-found-detail")}</p>
            <p><a class="button" href="/">{say("tab-home")}</a></p>
        </>
    );
}
