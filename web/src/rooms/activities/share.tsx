//! Passing an activity on, and taking it into the phone's calendar.

import type { Schemas } from "../../shell/api/client.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { ShareButton } from "../../shell/ui/share.tsx";
import { say } from "../../shell/words.ts";

export function Share({ activity }: { activity: Schemas["ActivityView"] }) {
    return (
        <div class="actions">
            <ShareButton title={activity.title} url={`${location.origin}/a/${activity.id}`} />
            <a class="button quiet" href={`/api/v1/activities/${activity.id}/calendar.ics`} download="miteinander.ics"><Icon name="calendar" /> {say("into-calendar")}</a>
        </div>
    );
}
