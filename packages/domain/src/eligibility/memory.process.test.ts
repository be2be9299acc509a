import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

describe("a register of a million people", () => {
  it("goes through a heap that could not hold it", () => {
    const script = fileURLToPath(new URL("../../benchmarks/million-people.ts", import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--max-old-space-size=32", script], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { people, screened, gained, kept } = JSON.parse(stdout);
    expect([people, screened]).toEqual([1_000_000, 1_000_000]);
    expect(gained).toBeGreaterThan(100_000);
    expect(kept).toBe(100);
  }, 300_000);
});
