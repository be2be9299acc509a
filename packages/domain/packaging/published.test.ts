import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeApiReport } from "./make-api-report.ts";
import { type PackedPackage, packageFolder, packPackage, run } from "./pack-package.ts";
import { readManifest, stagesOf } from "./public-names.ts";

let packed: PackedPackage;
beforeAll(async () => {
  packed = await packPackage();
}, 300_000);
afterAll(() => packed?.remove());

describe("the package as others get it", () => {
  it("has nothing that publint objects to", async () => {
    const tarball = readFileSync(packed.tarball);
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, readManifest()))).toEqual([]);
  });

  it("has types at every door, whichever way an ESM program looks for them", () => {
    const printed = run(
      "attw",
      [packed.tarball, "--profile", "esm-only", "--format", "ascii", "--no-color"],
      packageFolder,
    );
    for (const stage of stagesOf(readManifest())) expect(printed).toContain(`@tgpl/domain/${stage}`);
  });

  it("changes no global when it is loaded", () => {
    const doors = ["@tgpl/domain", ...stagesOf(readManifest()).map((stage) => `@tgpl/domain/${stage}`)];
    const code = `
      await import("zod");
      const before = Object.getOwnPropertyNames(globalThis).length;
      const doors = await Promise.all(${JSON.stringify(doors)}.map((door) => import(door)));
      console.log(Object.getOwnPropertyNames(globalThis).length - before, doors.length);
    `;
    expect(run("node", ["--input-type=module", "-e", code], packed.folder).trim()).toBe(`0 ${doors.length}`);
  });

  it("is what api/domain.api.md says", () => {
    const { report, faults } = makeApiReport(packed.folder);
    expect(faults).toEqual([]);
    const reviewed = readFileSync(join(packageFolder, "api/domain.api.md"), "utf8");
    expect(
      report,
      "The public face changed: run `pnpm --filter @tgpl/domain api:renew` and review the diff",
    ).toBe(reviewed);
  });
});
