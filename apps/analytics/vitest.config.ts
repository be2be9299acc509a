import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const conditions = ["@tgpl/source", ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ["src/**/*.test.ts", "src/**/*.test.tsx"] },
});
