//! Every screen there is: its address, and the module that is loaded when it is opened. The server reads the addresses
//! from this file, and a screen without a story fails the browser tests.

import type { ComponentType } from "preact";

export interface Screen {
    path: string;
    load: () => Promise<{ default: ComponentType }>;
    /** Only for those who are signed in. */
    own?: true;
}

export const SCREENS: readonly Screen[] = [
    { path: "/", load: () => import("../rooms/regions/start.tsx") },
    { path: "/language", load: () => import("../rooms/regions/language.tsx") },
    { path: "/help", load: () => import("../rooms/regions/help.tsx") },
    { path: "/legal/:kind", load: () => import("../rooms/regions/legal.tsx") },
    { path: "/accessibility", load: () => import("../rooms/regions/accessibility.tsx") },
    { path: "/activities", load: () => import("../rooms/activities/list.tsx") },
    { path: "/a/:id", load: () => import("../rooms/activities/one.tsx") },
    { path: "/a/:id/edit", load: () => import("../rooms/activities/post.tsx"), own: true },
    { path: "/a/:id/thread", load: () => import("../rooms/messages/thread.tsx"), own: true },
    { path: "/a/:id/people", load: () => import("../rooms/activities/attendees.tsx"), own: true },
    { path: "/post", load: () => import("../rooms/activities/post.tsx"), own: true },
    { path: "/clubs", load: () => import("../rooms/clubs/list.tsx") },
    { path: "/clubs/new", load: () => import("../rooms/clubs/profile.tsx"), own: true },
    { path: "/c/:id", load: () => import("../rooms/clubs/one.tsx") },
    { path: "/c/:id/edit", load: () => import("../rooms/clubs/profile.tsx"), own: true },
    { path: "/c/:id/members", load: () => import("../rooms/clubs/members.tsx"), own: true },
    { path: "/invite/:kind/:id", load: () => import("../rooms/clubs/invite.tsx"), own: true },
    { path: "/i/:code", load: () => import("../rooms/regions/invited.tsx") },
    { path: "/sites", load: () => import("../rooms/places/sites.tsx"), own: true },
    { path: "/join", load: () => import("../rooms/accounts/join.tsx") },
    { path: "/sign-in", load: () => import("../rooms/accounts/sign-in.tsx") },
    { path: "/recover", load: () => import("../rooms/accounts/recover.tsx") },
    { path: "/me", load: () => import("../rooms/accounts/me.tsx"), own: true },
    { path: "/me/details", load: () => import("../rooms/accounts/details.tsx"), own: true },
    { path: "/me/access", load: () => import("../rooms/accounts/access.tsx"), own: true },
    { path: "/me/data", load: () => import("../rooms/accounts/data.tsx"), own: true },
    { path: "/me/blocks", load: () => import("../rooms/moderation/blocks.tsx"), own: true },
    { path: "/me/restrictions", load: () => import("../rooms/moderation/restrictions.tsx"), own: true },
    { path: "/report", load: () => import("../rooms/moderation/report.tsx") },
    { path: "/report/:kind/:id", load: () => import("../rooms/moderation/report.tsx") },
    { path: "/moderation", load: () => import("../rooms/moderation/queue.tsx"), own: true },
    { path: "/moderation/:id", load: () => import("../rooms/moderation/case.tsx"), own: true },
    { path: "/me/travel-card", load: () => import("../rooms/rides/card.tsx"), own: true },
    { path: "/guardian", load: () => import("../rooms/accounts/guardian.tsx") },
    { path: "/gone", load: () => import("../rooms/accounts/gone.tsx") },
    { path: "/notices", load: () => import("../rooms/notices/inbox.tsx"), own: true },
    { path: "/notices/settings", load: () => import("../rooms/notices/settings.tsx"), own: true },
    { path: "/mail-off", load: () => import("../rooms/notices/mail-off.tsx") },
    { path: "/matches", load: () => import("../rooms/carpools/matches.tsx"), own: true },
    { path: "/ask/:mine/:other", load: () => import("../rooms/rides/ask.tsx"), own: true },
    { path: "/requests", load: () => import("../rooms/rides/requests.tsx"), own: true },
    { path: "/requests/:id", load: () => import("../rooms/rides/request.tsx"), own: true },
    { path: "/requests/:id/thread", load: () => import("../rooms/messages/thread.tsx"), own: true },
    { path: "/carpool/:id/thread", load: () => import("../rooms/messages/thread.tsx"), own: true },
    { path: "/requests/:id/costs", load: () => import("../rooms/rides/costs.tsx"), own: true },
    { path: "/rides/week", load: () => import("../rooms/rides/week-sheet.tsx"), own: true },
    { path: "/rides/month", load: () => import("../rooms/rides/month.tsx"), own: true },
    { path: "/rides", load: () => import("../rooms/rides/rides.tsx"), own: true },
    { path: "/ride/:id", load: () => import("../rooms/rides/ride.tsx"), own: true },
    { path: "/once", load: () => import("../rooms/rides/once.tsx"), own: true },
    { path: "/once/:kind", load: () => import("../rooms/rides/once-new.tsx"), own: true },
    { path: "/commute/:id", load: () => import("../rooms/carpools/commute.tsx"), own: true },
];
