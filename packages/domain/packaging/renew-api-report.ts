import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeApiReport } from "./make-api-report.ts";
import { packageFolder, packPackage } from "./pack-package.ts";

const packed = await packPackage();
try {
  const { report, faults } = makeApiReport(packed.folder);
  mkdirSync(join(packageFolder, "api"), { recursive: true });
  writeFileSync(join(packageFolder, "api/domain.api.md"), report);
  process.stdout.write(["api/domain.api.md is renewed.", ...faults, ""].join("\n"));
  if (faults.length > 0) process.exitCode = 1;
} finally {
  packed.remove();
}
