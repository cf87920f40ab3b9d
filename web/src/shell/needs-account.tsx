import { Icon } from "./ui/icon.tsx";
import { Title } from "./ui/title.tsx";
import { say } from "./words.ts";

/** The way to an account, and back to where one wanted to go. */
export function NeedsAccount({ from }: { from: string }) {
    const back = `?back=${encodeURIComponent(from)}`;
    return (
        <>
            <Title text={say("needs-account")} />
            <p>{say("needs-account-why")}</p>
            <p><a class="button" href={`/join${back}`}><Icon name="plus" /> {say("join")}</a></p>
            <p><a class="button quiet" href={`/sign-in${back}`}><Icon name="key" /> {say("sign-in")}</a></p>
        </>
    );
}
