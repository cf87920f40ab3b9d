//! A screen whose module did not come: there is no network, or the client was renewed meanwhile.

import { Icon } from "./ui/icon.tsx";
import { Title } from "./ui/title.tsx";
import { say } from "./words.ts";

export function NotLoaded() {
    return (
        <>
            <Title text={say("screen-not-loaded")} />
            <p>{say("screen-not-loaded-why")}</p>
            <button type="button" onClick={() => location.reload()}><Icon name="again" /> {say("try-again")}</button>
        </>
    );
}
