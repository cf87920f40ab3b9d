//! A mail server on this machine, for stories: it takes every mail and keeps it.

import { type AddressInfo, type Server, type Socket, createServer } from "node:net";

/** The text of a mail, decoded: it is written in base64 or quoted-printable. */
function textOf(raw: string): string {
    // A line of the text may begin with two hyphens, too.
    const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? "";
    const part = raw.split(`\r\n--${boundary}`).find((one) => /content-type: text\/plain/i.test(one)) ?? "";
    const at = part.indexOf("\r\n\r\n");
    const body = part.slice(at).trim();
    if (/base64/i.test(part.slice(0, at))) return Buffer.from(body, "base64").toString("utf8");
    const joined = body.replace(/=\r\n/g, "");
    const bytes = /quoted-printable/i.test(part.slice(0, at)) ? joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : joined;
    return Buffer.from(bytes, "latin1").toString("utf8");
}

export class MailServer {
    readonly mails: string[] = [];

    private constructor(private readonly server: Server) {
        server.on("connection", (socket) => this.converse(socket));
    }

    static async start(): Promise<MailServer> {
        const server = createServer();
        const running = new MailServer(server);
        await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
        return running;
    }

    get url(): string {
        return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    }

    /** The texts of what came so far. */
    texts(): string[] {
        return this.mails.map(textOf);
    }

    stop(): void {
        this.server.close();
    }

    private converse(socket: Socket): void {
        let heard = "";
        let reading = false;
        socket.setEncoding("latin1");
        socket.on("error", () => socket.destroy());
        socket.write("220 mail.test\r\n");
        socket.on("data", (some: string) => {
            heard += some;
            for (;;) {
                const end = heard.indexOf(reading ? "\r\n.\r\n" : "\r\n");
                if (end < 0) return;
                const said = heard.slice(0, end);
                heard = heard.slice(end + (reading ? 5 : 2));
                if (reading) this.mails.push(said);
                reading = !reading && /^data/i.test(said);
                socket.write(reading ? "354 go on\r\n" : "250 ok\r\n");
                if (/^quit/i.test(said)) socket.end();
            }
        });
    }
}
