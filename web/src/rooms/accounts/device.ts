//! What this device calls itself in the list of sessions: its browser and its system, and nothing else.

const SYSTEMS = ["Android", "iPhone", "iPad", "Windows", "Mac", "Linux"];
const BROWSERS = ["Firefox", "Edg", "SamsungBrowser", "Chrome", "Safari"];

export function deviceName(agent = navigator.userAgent): string {
    const known = [BROWSERS, SYSTEMS].map((names) => names.find((name) => agent.includes(name)));
    return known.filter(Boolean).join(", ").replace("Edg", "Edge");
}
