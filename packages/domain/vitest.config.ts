import { defineConfig } from "vitest/config";

// The command line and the page import the package by its name: from source here, as everywhere in the repository.
const conditions = ["@tgpl/source", "module", "node", "development|production"];

export default defineConfig({
  ssr: { resolve: { conditions } },
  resolve: {
    conditions,
    alias: [
      // The tests are about the law written by hand; what officers add is held to its own examples.
      {
        find: /^\.\/adopted-amendments\.ts$/,
        replacement: `${import.meta.dirname}/src/law/no-amendments.testing.ts`,
      },
    ],
  },
  // Property tests run thousands of cases: a busy machine needs more than five seconds.
  test: {
    include: [
      "src/**/*.test.ts",
      "scripts/**/*.test.ts",
      "packaging/**/*.test.ts",
      "cli/**/*.test.ts",
      "conformance/**/*.test.ts",
      "try/**/*.test.ts",
    ],
    name: "domain",
    testTimeout: 60_000,
  },
});
