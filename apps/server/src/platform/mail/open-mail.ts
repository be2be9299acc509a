import { createTransport } from "nodemailer";
import type { Env } from "../env.ts";

export type Mail = {
  to: { name: string; address: string };
  subject: string;
  /** Plain text. */
  text: string;
  /** The same on each try, so that a mailbox that got it twice can tell. */
  id: string;
};

/**
 * What became of a letter. `temporary`: surely not taken, worth another try. `refused`: surely not taken, and will not be.
 * `unclear`: the line broke after the letter was handed over.
 */
export type MailOutcome = { state: "sent" } | { state: "temporary" | "refused" | "unclear"; said: string };

export type Mailer = { send: (mail: Mail) => Promise<MailOutcome> };

const PATIENCE_MS = 20_000;

/** The mail server of the settings; null where none is set. */
export function openMail({
  SMTP_URL: url,
  MAIL_FROM: from,
}: Pick<Env, "SMTP_URL" | "MAIL_FROM">): Mailer | null {
  if (!url || !from) return null;
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "localhost";
  return {
    send: async ({ to, subject, text, id }) => {
      const line = watchLine();
      const options = { url, ...patience, transactionLog: true, logger: line.logger };
      const transport = createTransport(options, { from });
      try {
        await transport.sendMail({ to, subject, text, messageId: `<${id}@${domain}>` });
        return { state: "sent" };
      } catch (error) {
        return toOutcome(error, line.isHandedOver());
      } finally {
        transport.close();
      }
    },
  };
}

const patience = {
  connectionTimeout: PATIENCE_MS,
  greetingTimeout: PATIENCE_MS,
  socketTimeout: PATIENCE_MS,
};

/** Sees in what is said to the mail server whether the letter itself was begun: the error does not tell. */
function watchLine() {
  let isHandedOver = false;
  const note = (entry: { tnx?: string }, message: unknown) => {
    if (entry.tnx === "client" && message === "DATA") isHandedOver = true;
  };
  const levels = { trace: note, debug: note, info: note, warn: note, error: note, fatal: note };
  return { logger: { ...levels, level: () => {} }, isHandedOver: () => isHandedOver };
}

type SmtpError = Error & { responseCode?: number; response?: string };

function toOutcome(error: unknown, isHandedOver: boolean): MailOutcome {
  const { responseCode, response, message } = error as SmtpError;
  const said = (response ?? message).slice(0, 300);
  if (responseCode !== undefined) return { state: responseCode < 500 ? "temporary" : "refused", said };
  // The server answered nothing. Before the letter was begun it cannot have taken it; after that it may have.
  return { state: isHandedOver ? "unclear" : "temporary", said };
}
