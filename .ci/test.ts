import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findPostgres, startTemporaryPostgres } from "../apps/server/src/platform/temporary-postgres.ts";
import { findChromium } from "./find-chromium.ts";

// Runs everything that must hold and adds it up: `check` = what takes under a minute, `e2e` = the browser journeys,
// nothing = all. The last line is the sum.
type Count = { passed: number; failed: number };
type Env = Record<string, string>;

const root = fileURLToPath(new URL("..", import.meta.url));
const results = mkdtempSync(join(tmpdir(), "tgpl-test-"));
const mode = process.argv[2] ?? "all";
const total: Count = { passed: 0, failed: 0 };

function run(command: string, args: string[], { cwd = root, env = {} as Env } = {}): boolean {
  const path = [join(cwd, "node_modules/.bin"), join(root, "node_modules/.bin"), process.env.PATH].join(
    delimiter,
  );
  const all = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...env, PATH: path };
  return spawnSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"], env: all }).status === 0;
}

async function step(name: string, work: () => Count | Promise<Count>): Promise<void> {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { passed, failed } = await work();
  total.passed += passed;
  total.failed += failed;
  console.log(
    `── ${name}: ${passed} passed, ${failed} failed (${((Date.now() - began) / 1000).toFixed(1)} s)`,
  );
}

const one = (ok: boolean): Count => ({ passed: Number(ok), failed: Number(!ok) });

/** Runs a workspace's units and reads the count from the report; a run that made no report has failed. */
function vitest(
  workspace: string,
  { env = {} as Env, only = [] as string[], except = [] as string[] } = {},
): Count {
  const file = join(results, `${workspace.replaceAll("/", "-")}-${Object.keys(env).length}.json`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  // By itself it leaves one core to nobody.
  const workers = `--maxWorkers=${availableParallelism()}`;
  const left = except.map((pattern) => `--exclude=${pattern}`);
  const ok = run("vitest", ["run", workers, ...only, ...left, ...reporters], {
    cwd: join(root, workspace),
    env,
  });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
  return { passed, failed: Math.max(numFailedTests, ok ? 0 : 1) };
}

async function onPostgres(): Promise<Count> {
  if (!findPostgres()) {
    console.log(
      "\n!! SKIPPED: no PostgreSQL programs (initdb, pg_ctl) on this machine: the server was tested on the embedded database only.\n",
    );
    return { passed: 0, failed: 0 };
  }
  const server = await startTemporaryPostgres();
  try {
    return vitest("apps/server", { env: { TEST_DATABASE_SERVER: server.url } });
  } finally {
    await server.stop();
  }
}

/** The journeys of a workspace in a browser. */
function playwright(workspace: string): Count {
  const chromium = findChromium();
  if (!chromium) {
    console.error(
      "No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path.",
    );
    return { passed: 0, failed: 1 };
  }
  const file = join(results, `${workspace.replaceAll("/", "-")}-playwright.json`);
  const env = { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const ok = run("playwright", ["test", "--reporter=list,json"], { cwd: join(root, workspace), env });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = JSON.parse(readFileSync(file, "utf8")).stats;
  return { passed: expected + flaky, failed: Math.max(unexpected, ok ? 0 : 1) };
}

const slowProofs = [
  "compiled-law",
  "whole-fact-space",
  "suppress-linked-tables",
  "indicator-laws",
  "bundle-size",
].map((name) => `**/${name}.test.ts`);

const turbo = (...args: string[]) =>
  run("turbo", ["run", ...args, "--output-logs=errors-only", "--log-prefix=none"]);
const inServer = (...args: string[]) =>
  run("node", ["--conditions=@tgpl/source", ...args], { cwd: join(root, "apps/server") });

if (mode !== "e2e") {
  await step("lint and the direction of imports", () => one(run("biome", ["check", "--error-on-warnings"])));
  await step("types", () => one(turbo("types")));
  await step("both languages are complete", () => one(turbo("texts")));
  // What takes the package apart (whole spaces, attacks, bundles, processes) or sees it from outside (command line, packed
  // package, conformance) waits for the whole test.
  const domain =
    mode === "check" ? { only: ["src/", "scripts/"], except: ["**/*.process.test.ts", ...slowProofs] } : {};
  await step("units of packages/domain", () => vitest("packages/domain", domain));
  for (const workspace of ["packages/ui", "apps/admin", "apps/analytics"])
    await step(`units of ${workspace}`, () => vitest(workspace));
}
if (mode === "all") {
  await step("the schema is what the migrations make", () =>
    one(inServer("prisma/author-migration.ts", "--check")),
  );
  await step("server on the embedded database", () => vitest("apps/server"));
  await step("server on PostgreSQL", onPostgres);
}
if (mode === "all") {
  await step("the reference of the domain: every name explained, every link leads somewhere", () =>
    one(run("typedoc", ["--logLevel", "Warn"], { cwd: join(root, "packages/domain") })),
  );
}
if (mode !== "check") {
  await step("build", () => one(turbo("build")));
  await step("the published package, as others import it", () =>
    one(run("node", [".ci/try-built-domain.js"])),
  );
  await step("the page that decides offline", () => playwright("packages/domain"));
  await step("journeys in the browser", () => playwright("apps/admin"));
}

rmSync(results, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
