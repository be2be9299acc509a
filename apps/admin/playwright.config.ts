import { defineConfig } from "@playwright/test";
import { findChromium } from "../../.ci/find-chromium.ts";

// Journeys in a real browser against a real server that each file starts for itself.
const executablePath = findChromium();
if (!executablePath) throw new Error("No Chromium was found. Install one, or set CHROMIUM to its path.");

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  fullyParallel: false,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may be slower than any wait; what fails twice is a fault, and a journey that needed its second try is named.
  retries: process.env.CI ? 1 : 0,
  outputDir: "test-results",
  use: {
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1280, height: 800 },
    // A trace of every journey would take a quarter of the whole run; at home a failed one is traced at once.
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    actionTimeout: 20_000,
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
