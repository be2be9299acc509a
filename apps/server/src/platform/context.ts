import type { Instant, WorkingCalendar } from "@tgpl/domain";
import type { Logger } from "pino";
import type { ChangeFeed } from "../live/change-feed.ts";
import type { Role } from "./access.ts";
import type { AuditEntry } from "./audit.ts";
import type { Db, Prisma } from "./database.ts";
import type { Files } from "./files/open-files.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import type { Mailer } from "./mail/open-mail.ts";

export type Language = "vi" | "en";

/** The person behind a request. */
export type SignedIn = {
  id: string;
  displayName: string;
  email: string;
  role: Role;
  officeId: string | null;
  providerId: string | null;
  /** The agency of the plan for which they report. */
  agencyCode: string | null;
};

/** What belongs to the running server and is the same for every request. */
export type Services = {
  prisma: Prisma;
  jurisdiction: Jurisdiction;
  /** The years that the domain knows; a signed-in person's request carries the city's, with the announced days. */
  calendar: WorkingCalendar;
  /** The clock: the only place where time comes from. Tests bring their own. */
  now: () => Instant;
  log: Logger;
  demo: DemoFiller;
  files: Files;
  /** null: no mail server is set. */
  mail: Mailer | null;
  /** Where people reach the server, for links in letters: `https://tgpl.example`. */
  publicUrl: string;
  /** What was changed, told to everybody who looks at it. */
  changes: ChangeFeed;
};

/** Fills a database born for demonstration with synthetic data, in the background. */
export type DemoFiller = {
  fill: () => void;
  /** null when nothing is being filled. */
  progress: () => { done: number; total: number } | null;
};

/** What one request carries. `db` is the write's transaction inside a write. */
export type Ctx = Services & {
  db: Db;
  /** What a write has done so far, for the audit: written at its end, in its transaction. */
  deeds?: AuditEntry[] | undefined;
  requestId: string;
  language: Language;
  user: SignedIn | null;
  /** Where the request came from, for slowing wrong passwords down. */
  address: string;
  sessionToken: string | null;
  /** What was announced of working days when the session was looked up. */
  announcedMark?: string | undefined;
  /** null clears the cookie. */
  setSession: (token: string | null) => void;
};

/** A request of somebody who has signed in: what every use case but sign-in gets. */
export type UserCtx = Ctx & { user: SignedIn };

/** What the upkeep of records needs: at night nobody has signed in. */
export type RecordCtx = Pick<Ctx, "db" | "now" | "jurisdiction">;
