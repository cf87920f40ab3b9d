//! What the service has told me, the newest first. What was shown here counts as read.

import { useEffect } from "preact/hooks";
import { api, told } from "../../shell/api/client.ts";
import { More, usePages } from "../../shell/pages.tsx";
import { act } from "../../shell/queue.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { ReadAloud } from "../../shell/ui/read-aloud.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Moment } from "../../shell/ui/time.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";

export default function Inbox() {
    const list = usePages("own", "notices", (after) =>
        told(api.GET("/api/v1/notices", { params: { query: { ...(after && { after }) } } })),
    );
    const newest = list.items.find((notice) => !notice.read)?.created_at;
    useEffect(() => {
        if (newest) void act({ method: "POST", path: "/api/v1/notices/read", body: { until: newest }, what: "notices" });
    }, [newest]);
    return (
        <>
            <Title text={say("notices")} />
            <p><a class="button quiet" href="/notices/settings"><Icon name="settings" /> {say("notices-settings")}</a></p>
            <Since read={list} />
            {!list.value && (list.loading ? <Loading /> : <Failed read={list} />)}
            {list.value && list.items.length === 0 && <p class="card">{say("notices-none")}</p>}
            <ul class="plain">
                {list.items.map((notice) => (
                    <li class="card" key={notice.id}>
                        {!notice.read && <strong><Icon name="bell" /> {say("notices-new")} </strong>}
                        <Moment at={notice.created_at} />
                        <p><bdi>{notice.text}</bdi></p>
                        <div class="actions">
                            {notice.link && <a class="button quiet" href={notice.link}><Icon name="out" /> {say("notices-open")}</a>}
                            <ReadAloud text={notice.text} />
                        </div>
                    </li>
                ))}
            </ul>
            <More list={list} />
        </>
    );
}
