import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail server of the tests, on a port of its own. It keeps what it took. */
export type TestSmtp = {
  url: string;
  inbox: ParsedMail[];
  /** Answers the next letters so, instead of taking them. */
  refuseNext: (...codes: number[]) => void;
  /** Takes the next letter and hangs up before it has said so. */
  hangUpNext: () => void;
  close: () => Promise<void>;
};

export async function startTestSmtp(): Promise<TestSmtp> {
  const inbox: ParsedMail[] = [];
  const refusals: number[] = [];
  let hangsUp = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _, done) => {
      void simpleParser(stream).then((mail) => {
        const responseCode = refusals.shift();
        if (responseCode) return done(Object.assign(new Error("not now"), { responseCode }));
        inbox.push(mail);
        if (!hangsUp) return done();
        hangsUp = false;
        for (const connection of server.connections) connection.close();
        return undefined;
      }, done);
    },
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    inbox,
    refuseNext: (...codes) => refusals.push(...codes),
    hangUpNext: () => {
      hangsUp = true;
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
}
