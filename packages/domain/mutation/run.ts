// pnpm --filter @tgpl/domain mutation [area …]: the mutation score of each area. Exit code 1 when one is too low.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { isAreaName } from "./area-of-run.ts";
import { type AreaName, areas, least } from "./areas.ts";
import { readScore, type Score } from "./read-score.ts";

function main(names: readonly string[]): number {
  const asked = names.filter(isAreaName);
  if (asked.length < names.length) {
    process.stderr.write(`mutation [${Object.keys(areas).join("|")} …]\n`);
    return 2;
  }
  const scores = (asked.length > 0 ? asked : Object.keys(areas).filter(isAreaName)).map(mutate);
  for (const score of scores) process.stdout.write(`${inWords(score)}\n`);
  return scores.every(({ percent }) => percent >= least) ? 0 : 1;
}

function mutate(area: AreaName): Score {
  const file = `mutation/results/${area}.json`;
  rmSync(file, { force: true });
  // A low score ends it with an exit code too; what it wrote tells more.
  spawnSync("stryker", ["run", "mutation/stryker.config.mjs"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, MUTATION_AREA: area },
  });
  return readScore(area, file);
}

function inWords({ area, percent, found, survived, ignored }: Score): string {
  return `${area}: ${percent.toFixed(1)} %, ${found} of ${found + survived} mutants found; ${ignored} ignored`;
}

process.exitCode = main(process.argv.slice(2));
