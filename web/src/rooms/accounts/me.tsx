//! Me: the way to what is mine, how the page looks, and the way out.

import { useHere } from "../../shell/session.ts";
import { SignOut } from "../../shell/sign-out.tsx";
import { visiting } from "../../shell/stores.ts";
import { Icon, type IconName } from "../../shell/ui/icon.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";
import { Looks } from "../regions/looks.tsx";

const MINE: readonly (readonly [path: string, icon: IconName, word: string])[] = [
    ["/notices", "bell", "notices"],
    ["/me/details", "person", "my-details"],
    ["/me/travel-card", "car", "travel-card"],
    ["/me/access", "key", "my-access"],
    ["/me/data", "download", "my-data"],
    ["/clubs", "plus", "club-code"],
    ["/me/blocks", "shield", "blocks"],
    ["/me/restrictions", "list", "statements"],
    ["/report", "flag", "report-title"],
];

/** Whether somebody may still need a guardian's agreement; the screen behind it knows to the day. */
const isYoung = ({ birth_year }: { birth_year: number }): boolean => new Date().getFullYear() - birth_year <= 18;

export default function Me() {
    const { me } = useHere();
    return (
        <>
            <Title text={say("tab-me")} />
            <div class="card">
                <p><Icon name="person" /> <bdi>{me?.display_name}</bdi></p>
                <p>{say("sign-in-name")}: <bdi dir="ltr">{me?.sign_in_name}</bdi></p>
            </div>
            <nav class="mine" aria-label={say("tab-me")}>
                {MINE.map(([path, icon, word]) => <a key={path} class="button quiet" href={path}><Icon name={icon} /> {say(word)}</a>)}
                {me && isYoung(me) && <a class="button quiet" href="/guardian"><Icon name="people" /> {say("guardian-title")}</a>}
                {me && me.role !== "member" && <a class="button quiet" href="/moderation"><Icon name="flag" /> {say("moderation")}</a>}
            </nav>
            <Looks />
            {!visiting() && <SignOut />}
        </>
    );
}
