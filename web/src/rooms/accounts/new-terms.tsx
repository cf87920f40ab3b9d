//! The county's terms have changed: read them, and agree or go.

import { api, told } from "../../shell/api/client.ts";
import { NotDone, useSending } from "../../shell/sending.tsx";
import { useHere } from "../../shell/session.ts";
import { Icon } from "../../shell/ui/icon.tsx";
import { say } from "../../shell/words.ts";

export function NewTerms() {
    const { region, reload } = useHere();
    const sending = useSending();
    const agree = async (): Promise<void> => {
        await told(api.PATCH("/api/v1/me", { body: { terms_version: region.terms_version } }));
        reload();
    };
    return (
        <section class="card" aria-labelledby="new-terms">
            <h2 id="new-terms">{say("new-terms")}</h2>
            <p>{say("new-terms-hint")}</p>
            <NotDone sending={sending} />
            <div class="actions">
                <a class="button quiet" href="/legal/terms"><Icon name="list" /> {say("new-terms-read")}</a>
                <button type="button" onClick={() => void sending.send(agree)}><Icon name="check" /> {say("new-terms-agree")}</button>
            </div>
            <p><a href="/me/data">{say("new-terms-no")}</a></p>
        </section>
    );
}
