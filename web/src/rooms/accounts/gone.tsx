//! After an account was deleted: what that means, and what the phone itself may still hold.

import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";

export default function Gone() {
    return (
        <>
            <Title text={say("gone")} />
            <p>{say("gone-why")}</p>
            <p>{say("gone-passkey")}</p>
            <p><a class="button" href="/"><Icon name="home" /> {say("tab-home")}</a></p>
        </>
    );
}
