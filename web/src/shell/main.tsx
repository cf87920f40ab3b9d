//! Starts the client: words first, then the page, then what may wait.

import { render } from "preact";
import { App } from "./app.tsx";
import { arrive, behind } from "./arrival.ts";
import { applyLooks } from "./looks.ts";
import { watchNews } from "./news.ts";
import { forgetOldDeeds, watchNetwork } from "./queue.ts";
import { forgetOld } from "./reads.ts";
import { signedInHere } from "./who.ts";
import { speak, wanted } from "./words.ts";
import { keepOffline } from "./worker.ts";

async function start(): Promise<void> {
    applyLooks();
    const known = await signedInHere();
    // Words that do not come are no reason to show nothing: German was kept with the page itself.
    await speak(wanted(), new URLSearchParams(location.search).has("lang")).catch(() => speak("de", false));
    const served = document.getElementById("app");
    if (!served) return;
    const page = behind(served);
    render(<App knownHere={known} />, page);
    void arrive(served, page);
    watchNetwork();
    watchNews();
    keepOffline();
    void forgetOld(Date.now());
    void forgetOldDeeds(Date.now());
}

void start();
