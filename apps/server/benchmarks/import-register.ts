import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { writeRegister } from "../demo/write-register.ts";
import { loadJurisdiction } from "../src/directory/load-jurisdiction.ts";
import type { UserCtx } from "../src/platform/context.ts";
import { openDatabase } from "../src/platform/database.ts";
import { openFiles } from "../src/platform/files/open-files.ts";
import { startTemporaryPostgres } from "../src/platform/temporary-postgres.ts";
import { inTransaction } from "../src/platform/write.ts";
import { beginImport } from "../src/population/begin-import.ts";
import { askCheck, checkImport } from "../src/population/check-import.ts";
import { getImport } from "../src/population/imports.data.ts";
import { keepRegisterFile } from "../src/population/keep-register-file.ts";
import { askImport, runImport } from "../src/population/run-import.ts";
import { askScreening, runScreening } from "../src/population/screen-register.ts";
import { cityServices, ON } from "./open-city.ts";

// Takes a register in and puts it to the law, as the server does: seconds of each step, memory, and how long others wait.
const MB = 1024 * 1024;
const { values } = parseArgs({
  options: {
    persons: { type: "string", default: "70000" },
    faulty: { type: "string", default: "100" },
    on: { type: "string" },
  },
});

if (values.on) await measureOn(values.on);
else {
  // Each database in a process of its own: the memory of one is not counted for the other.
  for (const kind of ["embedded", "postgres"]) {
    const flags = ["--persons", values.persons, "--faulty", values.faulty, "--on", kind];
    spawnSync(process.execPath, [...process.execArgv, import.meta.filename, ...flags], { stdio: "inherit" });
  }
}

async function measureOn(kind: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tgpl-import-"));
  const postgres = kind === "postgres" ? await startTemporaryPostgres() : null;
  const database = await openDatabase({ url: postgres?.url, dataDir: folder });
  try {
    const ctx = await contextOn(database.prisma, folder);
    const file = join(folder, "register.xlsx");
    await writeRegister(file, {
      persons: Number(values.persons),
      faulty: Number(values.faulty),
      on: "2026-10-01",
      seed: 1,
    });
    process.stdout.write(`\n${kind}: ${values.persons} rows, ${(statSync(file).size / MB).toFixed(1)} MB\n`);
    await run(ctx, file);
  } finally {
    await database.close();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function contextOn(prisma: UserCtx["prisma"], folder: string): Promise<UserCtx> {
  const services = await cityServices(prisma);
  await loadJurisdiction(prisma, services.jurisdiction);
  const account = await prisma.account.create({
    data: { email: "officer@benchmark.example", displayName: "Người Thử", role: "case-officer" },
    select: { id: true, displayName: true, email: true, officeId: true, providerId: true },
  });
  const files = await openFiles({ DATA_DIR: folder });
  const user = { ...account, role: "case-officer", agencyCode: null } as const;
  const request = { requestId: "benchmark", language: "vi", address: "", sessionToken: null } as const;
  return { ...services, ...request, files: { ...files, scan: null }, db: prisma, user, setSession: () => {} };
}

async function run(ctx: UserCtx, file: string): Promise<void> {
  const write = <T>(work: (ctx: UserCtx) => Promise<T>) =>
    inTransaction(ctx.prisma, (db) => work({ ...ctx, db }));
  const watch = watchOthers(ctx);
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const worked = process.cpuUsage();
  const { id } = await step("receive", async () => {
    const begun = await write((own) =>
      beginImport(own, { fileName: "register.xlsx", size: statSync(file).size, asOf: "2026-10-01" }),
    );
    return keepRegisterFile(ctx, begun.id, createReadStream(file));
  });
  await step("check", async () => {
    const { version, headerRow, mapping, allReceive } = await getImport(ctx, id);
    await write((own) => askCheck(own, { id, version, headerRow: headerRow ?? 1, mapping, allReceive }));
    await checkImport(ctx, id);
  });
  await step("import", async () => {
    const { version } = await getImport(ctx, id);
    await write((own) => askImport(own, { id, version }));
    await runImport(ctx, id);
  });
  await step("screen", async () => {
    const { id: screening } = await write((own) => askScreening(own, { on: ON }));
    await runScreening(ctx, screening);
  });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(worked);
  const { rows, faultyRows, status } = await getImport(ctx, id);
  const { longest, peak } = await watch.stop();
  process.stdout.write(
    `  together ${seconds.toFixed(1)} s, of which this process worked ${((user + system) / 1e6).toFixed(1)} s; ${status}, ${rows - faultyRows} taken in, ${faultyRows} faulty\n` +
      `  memory of the process at most ${(peak / MB).toFixed(0)} MB, ${(before / MB).toFixed(0)} MB before\n` +
      `  another reader waited at most ${longest.toFixed(0)} ms\n`,
  );
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  process.stdout.write(`  ${name} ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return result;
}

/** Asks for something small all the while, as other people do, and looks at the memory. */
function watchOthers({ prisma }: UserCtx) {
  let isOver = false;
  let longest = 0;
  let peak = 0;
  const done = (async () => {
    while (!isOver) {
      const asked = performance.now();
      await wait(20);
      await prisma.account.findFirst({ select: { id: true } });
      longest = Math.max(longest, performance.now() - asked - 20);
      peak = Math.max(peak, process.memoryUsage.rss());
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await done;
      return { longest, peak };
    },
  };
}
