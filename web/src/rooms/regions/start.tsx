//! The first screen: welcome for visitors, home for members; both see what is on.

import { Icon } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { useHere } from "../../shell/session.ts";
import { say } from "../../shell/words.ts";
import { Mine } from "../activities/mine.tsx";
import { Upcoming } from "../activities/upcoming.tsx";

export default function Start() {
    const { me, region } = useHere();
    return (
        <>
            <Title text={me ? say("home-hello", { name: me.display_name }) : say("welcome")} />
            {me ? <Mine /> : <WhatIsThis />}
            <h2>{say("home-what-is-on")} <bdi>{region.name}</bdi></h2>
            <Upcoming most={5} />
            <p><a class="button quiet" href="/activities"><Icon name="list" /> {say("activities-all")}</a></p>
        </>
    );
}

function WhatIsThis() {
    return (
        <>
            <ul class="card plain">
                {["1", "2", "3", "4", "5"].map((line) => <li key={line}><Icon name="check" /> {say(`what-is-this-${line}`)}</li>)}
            </ul>
            <div class="actions">
                <a class="button" href="/join"><Icon name="plus" /> {say("join")}</a>
                <a class="button quiet" href="/sign-in"><Icon name="key" /> {say("sign-in")}</a>
            </div>
        </>
    );
}
