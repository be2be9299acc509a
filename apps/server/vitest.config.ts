import { defineConfig } from "vitest/config";

// The domain is consumed from source inside the repository; the rest are Vite's own defaults.
const conditions = ["@tgpl/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: "server",
    globalSetup: ["src/platform/pack-before-tests.ts"],
    include: ["{src,demo,benchmarks}/**/*.test.ts"],
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
