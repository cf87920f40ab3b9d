//! What happens when a push message arrives: it names a notice, whose words are read here, in the reader's language.

/** The session itself goes along as a cookie. */
const RENEWAL = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };

interface Pushed {
    id: string;
    kind: string;
}

interface Notice {
    text: string;
    link?: string | null;
    read: boolean;
}

/** Asks as whoever is signed in here; a session that has run out is renewed once. */
async function ask<T>(path: string): Promise<T | undefined> {
    let answer = await fetch(path);
    if (answer.status === 401) {
        const renewed = await navigator.locks.request("refresh", () => fetch("/api/v1/refresh", RENEWAL));
        if (renewed.ok) answer = await fetch(path);
    }
    return answer.ok ? ((await answer.json()) as T) : undefined;
}

async function words({ id, kind }: Pushed): Promise<{ body: string; link: string }> {
    if (kind !== "digest") {
        const notice = await ask<Notice>(`/api/v1/notices/${encodeURIComponent(id)}`);
        return { body: notice?.text ?? "", link: notice?.link ?? "/notices" };
    }
    const page = await ask<{ items: Notice[] }>("/api/v1/notices?limit=5");
    const open = page?.items.filter((notice) => !notice.read) ?? [];
    return { body: open.map((notice) => notice.text).join("\n"), link: "/notices" };
}

/** Shows a notification; without a network, or when nobody is signed in any more, one that says only who it is from. */
export async function ring(registration: ServiceWorkerRegistration, sent: Pushed): Promise<void> {
    const { body, link } = await words(sent).catch(() => ({ body: "", link: "/notices" }));
    // The same notice that arrives twice is seen once.
    await registration.showNotification("Miteinander", { body, tag: sent.id, icon: "/icon-192.png", data: link });
}

/** Pages that are open show what has changed: whoever looks at a ride needs no second tap. */
export async function tellPages(clients: Clients): Promise<void> {
    for (const page of await clients.matchAll({ type: "window" })) page.postMessage("news");
}

/** Opens what a notification is about, in the page that is open if there is one. */
export async function open(clients: Clients, link: string): Promise<void> {
    const [page] = await clients.matchAll({ type: "window" });
    if (!page) return void (await clients.openWindow(link));
    await page.focus();
    await page.navigate(link);
}
