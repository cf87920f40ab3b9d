//! From the page that the server worded to the client's: only when that one is whole, so that nothing jumps.

/** How long the server's words stay, and an empty page, in milliseconds. */
const MOST_WITH_WORDS = 4000;
const MOST_WITHOUT = 300;

const whole = (page: Element): boolean => page.querySelector("main h1") !== null && page.querySelector(".loading") === null;

/** A place for the client's page behind the server's: it has its size already, but nobody sees it. */
export function behind(served: Element): HTMLElement {
    const page = document.createElement("div");
    page.className = "arriving";
    served.after(page);
    return page;
}

/** Shows the client's page as soon as it is whole, or late. */
export async function arrive(served: Element, page: HTMLElement): Promise<void> {
    await new Promise<void>((shown) => {
        const look = new MutationObserver(() => whole(page) && shown());
        look.observe(page, { childList: true, subtree: true });
        setTimeout(shown, served.childElementCount > 0 ? MOST_WITH_WORDS : MOST_WITHOUT);
        if (whole(page)) shown();
    });
    served.remove();
    page.id = "app";
    page.className = "";
}
