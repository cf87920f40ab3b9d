//! How Debian's Chromium is started, for all tests alike.

export const launchOptions = {
    executablePath: "/usr/bin/chromium",
    args: [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
};
