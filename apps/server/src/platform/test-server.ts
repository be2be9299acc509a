import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Instant, vietnamCalendar } from "@tgpl/domain";
import pg from "pg";
import { pino } from "pino";
import { loadJurisdiction } from "../directory/load-jurisdiction.ts";
import { createChangeFeed } from "../live/change-feed.ts";
import { appRouter } from "../router.ts";
import type { Role } from "./access.ts";
import type { Ctx, Language, Services, SignedIn } from "./context.ts";
import { type Database, openDatabase, openInMemory } from "./database.ts";
import { openDiskStore } from "./files/disk-store.ts";
import { readJurisdiction } from "./jurisdiction.ts";
import { createCallerFactory } from "./trpc.ts";

/** A server without its network: a real database, a set clock, callers of any role. */
export type TestServer = {
  services: Services;
  database: Database;
  /** Moves the clock. */
  setNow: (now: Instant) => void;
  /** Calls procedures as a person with an account of this role at the Centre, or at the office of this code. */
  as: (role: Role, options?: { office?: string; language?: Language }) => Promise<Caller>;
  anonymous: (options?: Partial<Ctx>) => Caller;
  userOf: (role: Role, office?: string) => Promise<SignedIn>;
  close: () => Promise<void>;
};

/** The agency whose focal point a caller of that role is. */
export const FOCAL_AGENCY = "hnkt";

const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;

const START: Instant = "2026-11-23T09:00:00+07:00";

export async function startTestServer(): Promise<TestServer> {
  const database = await openTestDatabase();
  const { prisma } = database;
  const folder = mkdtempSync(join(tmpdir(), "tgpl-files-"));
  let now = START;
  const jurisdiction = readJurisdiction("can-tho");
  await loadJurisdiction(prisma, jurisdiction);
  const log = pino({ level: "silent" });
  const services: Services = {
    prisma,
    jurisdiction,
    calendar: vietnamCalendar(),
    log,
    changes: createChangeFeed({ prisma, log }),
    now: () => now,
    demo: { fill: () => {}, progress: () => null },
    mail: null,
    publicUrl: "http://test.example",
    files: { incoming: join(folder, "incoming"), store: openDiskStore(folder), scan: null },
  };
  const contextFor = (user: SignedIn | null, given: Partial<Ctx> = {}): Ctx => ({
    ...services,
    db: prisma,
    requestId: randomUUID(),
    language: "vi",
    user,
    address: "127.0.0.1",
    sessionToken: null,
    setSession: () => {},
    ...given,
  });
  const userOf = (role: Role, office = "TT") => findOrMakeUser(services, role, office);
  return {
    services,
    database,
    setNow: (moment) => {
      now = moment;
    },
    userOf,
    as: async (role, { office, language = "vi" } = {}) =>
      createCaller(contextFor(await userOf(role, office), { language })),
    anonymous: (options) => createCaller(contextFor(null, options)),
    close: async () => {
      services.changes.stop();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new database: embedded, or on the PostgreSQL server that the test command started. */
export async function openTestDatabase(): Promise<Database> {
  const server = process.env.TEST_DATABASE_SERVER;
  if (!server) return openInMemory();
  const name = `test_${randomBytes(8).toString("hex")}`;
  await runOnServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ url: url.href, dataDir: "" });
  return {
    ...database,
    close: async () => {
      await database.close();
      await runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function runOnServer(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function findOrMakeUser({ prisma }: Services, role: Role, officeCode: string): Promise<SignedIn> {
  const email = `${role}.${officeCode}@test.example`.toLowerCase();
  const select = {
    id: true,
    displayName: true,
    email: true,
    officeId: true,
    providerId: true,
    agencyCode: true,
  } as const;
  const found = await prisma.account.findUnique({ where: { email }, select });
  if (found) return { ...found, role };
  const office = await prisma.office.upsert({
    where: { code: officeCode },
    create: { code: officeCode, kind: "branch", name: `Chi nhánh ${officeCode}` },
    update: {},
    select: { id: true },
  });
  const provider = role === "provider" ? await makeProvider(prisma, office.id, email) : null;
  const made = await prisma.account.create({
    data: {
      email,
      displayName: `Người Thử ${role}`,
      role,
      officeId: office.id,
      providerId: provider,
      agencyCode: role === "focal-point" ? FOCAL_AGENCY : null,
    },
    select,
  });
  return { ...made, role };
}

async function makeProvider(prisma: Services["prisma"], officeId: string, name: string): Promise<string> {
  const data = { fullName: name, sortKey: name, kind: "legal-aid-officer", officeId };
  return (await prisma.provider.create({ data, select: { id: true } })).id;
}
