import { spawnSync } from "node:child_process";

// Prisma looks for a native engine before every command, even those that never run it. Any executable will do.
const result = spawnSync("prisma", ["generate", "--schema", "prisma"], {
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
});
process.exit(result.status ?? 1);
