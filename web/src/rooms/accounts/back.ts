//! Where to go on after signing in: only ever to a screen of ours.

export const backTo = (back: string | undefined): string => (back && /^\/(?![/\\])/.test(back) ? back : "/");
