import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { dayOf, fromEpoch, partsOf, vietnamCalendar } from "@tgpl/domain";
import { pino } from "pino";
import { renewSetupToken } from "./accounts/installation.ts";
import { checkDuePersons } from "./applicants/check-due-persons.ts";
import { loadJurisdiction } from "./directory/load-jurisdiction.ts";
import { screenDue } from "./eligibility/screen-due.ts";
import { createChangeFeed } from "./live/change-feed.ts";
import { keepSending } from "./monitoring/reminders/send-waiting.ts";
import { loadPlan } from "./plan/load-plan.ts";
import type { Services } from "./platform/context.ts";
import { openDatabase } from "./platform/database.ts";
import { type Env, readEnv } from "./platform/env.ts";
import { openFiles } from "./platform/files/open-files.ts";
import { FolderHeld } from "./platform/folder-lock.ts";
import { keepHouse } from "./platform/housekeeping.ts";
import { createHttpServer } from "./platform/http.ts";
import { readJurisdiction } from "./platform/jurisdiction.ts";
import { openMail } from "./platform/mail/open-mail.ts";
import { giveUpAbandoned } from "./population/give-up-abandoned.ts";
import { createDemoFiller, showDemoAccounts } from "./system/demo-filler.ts";

const { values: flags } = parseArgs({
  options: { demo: { type: "boolean", default: false }, dev: { type: "boolean", default: false } },
});

try {
  await start(readEnv(process.env));
} catch (error) {
  // A sentence for the person at the terminal; the stack only for what we did not foresee.
  process.stderr.write(`\n${error instanceof FolderHeld ? error.message : describe(error)}\n`);
  process.exit(1);
}

async function start(env: Env): Promise<void> {
  const jurisdiction = readJurisdiction(env.JURISDICTION);
  // While developing, the old process may need a moment to let go of the folder.
  const database = await openDatabase({
    url: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    waitMs: flags.dev ? 15_000 : 0,
  });
  const log = pino({ level: env.LOG_LEVEL, redact: ["req.headers.cookie", "req.headers.authorization"] });
  await loadJurisdiction(database.prisma, jurisdiction);
  await loadPlan(database.prisma, jurisdiction, partsOf(dayOf(readClock())).year);
  const files = await openFiles(env);
  const base = {
    prisma: database.prisma,
    jurisdiction,
    calendar: vietnamCalendar(),
    log,
    now: readClock,
    files,
    mail: openMail(env),
    publicUrl: (env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/+$/, ""),
  };
  const services: Services = {
    ...base,
    demo: createDemoFiller(base, process.stdout),
    changes: createChangeFeed(base),
  };
  if (flags.demo) await showDemoAccounts(services, process.stdout);
  const app = await createHttpServer(services, {
    behindTlsProxy: env.BEHIND_TLS_PROXY,
    databaseKind: database.kind,
  });
  const address = await app.listen({ host: env.HOST, port: env.PORT });
  const stopHousekeeping = keepHouse(services, [checkDuePersons, screenDue, giveUpAbandoned]);
  // Port 0 is known only now.
  if (!env.PUBLIC_URL) services.publicUrl = `http://${env.HOST}:${Number(URL.parse(address)?.port)}`;
  const stopSending = keepSending(services);
  const stop = async () => {
    stopHousekeeping();
    stopSending();
    services.changes.stop();
    await app.close();
    await database.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  await printAddresses(services, env, Number(URL.parse(address)?.port));
}

/** The one clock of the program. */
function readClock() {
  return fromEpoch(Date.now());
}

async function printAddresses(services: Services, env: Env, port: number): Promise<void> {
  const origin = `http://${env.HOST}:${port}`;
  const token = await renewSetupToken(services);
  const lines = [
    "",
    `  ${services.jurisdiction.name.vi}: trợ giúp pháp lý cho người khuyết tật`,
    "",
    `  Case work            ${origin}/admin`,
    `  Progress of the plan ${origin}/analytics`,
    `  Data                 ${env.DATABASE_URL ? "PostgreSQL (DATABASE_URL)" : resolve(env.DATA_DIR)}`,
  ];
  if (token)
    lines.push("", "  Set up the system with this one-time link:", `  ${origin}/admin/set-up#${token}`);
  process.stdout.write(`${lines.join("\n")}\n\n`);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
