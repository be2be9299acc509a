import { mergeConfig } from "vitest/config";
import shared from "../vitest.config.ts";
import { areaOfRun } from "./area-of-run.ts";
import { TellingTestsFirst } from "./telling-tests-first.ts";

const { area } = areaOfRun();
const lightProperties = {
  resolve: {
    alias: [{ find: /^fast-check$/, replacement: `${import.meta.dirname}/light-fast-check.ts` }],
  },
};

/**
 * The tests that mutants are run against: those of one area. Left out are proofs over a whole space, which take
 * minutes, and tests that start processes of their own, which no mutant reaches.
 */
export default {
  ...mergeConfig(shared, lightProperties),
  test: {
    include: area.tests,
    setupFiles: area.remembers ? [`${import.meta.dirname}/forget-coverage.ts`] : [],
    exclude: [
      "**/whole-*.test.ts",
      "**/*.process.test.ts",
      "src/eligibility/{same-everywhere,sha256}.test.ts",
    ],
    // Every mutant has a process of its own, in which one reading of the package does for all files.
    isolate: false,
    testTimeout: 600_000,
    sequence: { sequencer: TellingTestsFirst },
  },
};
