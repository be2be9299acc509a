import { defineConfig } from "@playwright/test";
import { findChromium } from "../../.ci/find-chromium.ts";

// The page of one decision, opened from its file as anybody would.
const executablePath = findChromium();
if (!executablePath) throw new Error("No Chromium was found. Install one, or set CHROMIUM to its path.");

export default defineConfig({
  testDir: "try/e2e",
  testMatch: "*.spec.ts",
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  outputDir: "test-results",
  use: {
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-sync",
      ],
    },
  },
});
