import { areaOfRun } from "./area-of-run.ts";
import { least } from "./areas.ts";

const { name, area } = areaOfRun();
const results = `mutation/results/${name}`;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: [...area.mutate, "!src/**/*.test.ts", "!src/**/*.testing.ts"],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "mutation/vitest.mutation.config.ts", related: false },
  coverageAnalysis: area.remembers ? "off" : "perTest",
  // What runs once when a file is loaded cannot be switched to a mutant within a test.
  ignoreStatic: !area.remembers,
  incremental: true,
  incrementalFile: `${results}.incremental.json`,
  concurrency: 2,
  // A busy machine is slow; a mutant that loops is stopped by the number of its turns.
  timeoutMS: 40_000,
  thresholds: { high: 95, low: least, break: least },
  reporters: ["progress-append-only", "json", "html"],
  jsonReporter: { fileName: `${results}.json` },
  htmlReporter: { fileName: `${results}.html` },
  // The rewriting of a tsconfig asks for a compiler interface that TypeScript 7 has not.
  tsconfigFile: "no-tsconfig-to-rewrite.json",
  ignorePatterns: ["tsconfig*.json", "dist", "mutation/results"],
  tempDirName: ".stryker-tmp",
  cleanTempDir: "always",
  allowConsoleColors: false,
};
