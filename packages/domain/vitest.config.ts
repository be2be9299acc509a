import { defineConfig } from "vitest/config";

export default defineConfig({
  // Property tests run thousands of cases: a busy machine needs more than five seconds.
  test: { include: ["src/**/*.test.ts"], name: "domain", testTimeout: 60_000 },
});
