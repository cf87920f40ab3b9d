//! The region's own legal texts.

import { useRoute } from "preact-iso";
import { api, told } from "../../shell/api/client.ts";
import { useRead } from "../../shell/reads.ts";
import { useHere } from "../../shell/session.ts";
import { NotFound } from "../../shell/not-found.tsx";
import { Failed, Loading, Since } from "../../shell/ui/states.tsx";
import { Title } from "../../shell/ui/title.tsx";
import { say } from "../../shell/words.ts";

const KINDS = ["imprint", "privacy", "terms"] as const;

export default function Legal() {
    const { params } = useRoute();
    const kind = KINDS.find((known) => known === params["kind"]);
    return kind ? <Text kind={kind} /> : <NotFound />;
}

function Text({ kind }: { kind: (typeof KINDS)[number] }) {
    const { region } = useHere();
    const path = { region: region.slug, kind };
    const text = useRead("public", `text ${region.slug} ${kind}`, () =>
        told(api.GET("/api/v1/regions/{region}/texts/{kind}", { params: { path } })),
    );
    return (
        <>
            <Title text={say(`legal-${kind}`)} />
            <Since read={text} />
            {text.value && <div class="card written" lang={text.value.language} dir="auto">{text.value.body}</div>}
            {!text.value && (text.loading ? <Loading /> : <Failed read={text} />)}
        </>
    );
}
