//! Where the QR code on a notice board leads: language first, then what this is and where one lives, then what is on.

import { useLocation, useRoute } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import { kept } from "../../shell/kept.ts";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Redeem } from "../clubs/redeem.tsx";
import { myPlace } from "../places/my-place.ts";
import { WhereILive } from "./start.tsx";
import { WhatIsThis } from "./what-is-this.tsx";

export default function Invited() {
    const { me, region } = useHere();
    const { route } = useLocation();
    const code = useRoute().params["code"] ?? "";
    const [place, setPlace] = useState(myPlace());
    const languageFirst = !me && kept("language") === null;
    useEffect(() => {
        if (languageFirst) route(`/language?back=/i/${encodeURIComponent(code)}`, true);
    }, [languageFirst]);
    if (languageFirst) return null;
    const onward = `code=${encodeURIComponent(code)}`;
    return (
        <>
            <Title text={say("invited")} />
            <p><Icon name="pin" /> <bdi>{region.name}</bdi></p>
            {me ? <Redeem code={code} /> : <WhatIsThis />}
            <WhereILive place={place} setPlace={setPlace} />
            <div class="actions">
                <a class="button" href={`/activities?when=week&${onward}`}><Icon name="calendar" /> {say("this-week")}</a>
                {!me && <a class="button quiet" href={`/join?${onward}`}><Icon name="plus" /> {say("join")}</a>}
                {!me && <a class="button quiet" href={`/sign-in?back=${encodeURIComponent(`/i/${code}`)}`}><Icon name="key" /> {say("sign-in")}</a>}
            </div>
        </>
    );
}
