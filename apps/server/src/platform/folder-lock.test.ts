import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFolder } from "./folder-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tgpl-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HOLD = `
  const { lockFolder } = await import(process.argv[1]);
  await lockFolder(process.argv[2]);
  console.log("held");
  setInterval(() => {}, 1000);`;

async function anotherProcessHolds() {
  const module = new URL("./folder-lock.ts", import.meta.url).href;
  const child = spawn(process.execPath, ["--input-type=module", "-e", HOLD, module, folder]);
  await once(child.stdout, "data");
  return child;
}

describe("the folder of an embedded database", () => {
  it("has one holder, who is named to the second", async () => {
    const child = await anotherProcessHolds();
    await expect(lockFolder(folder)).rejects.toThrow(`process ${child.pid}, started`);
    child.kill("SIGKILL");
    await once(child, "exit");
  });

  it("is taken over from a process that was killed", async () => {
    const child = await anotherProcessHolds();
    child.kill("SIGKILL");
    await once(child, "exit");
    const unlock = await lockFolder(folder);
    expect(JSON.parse(readFileSync(join(folder, "server.lock"), "utf8")).pid).toBe(process.pid);
    unlock();
  });

  it("is waited for while a restart lets go of it", async () => {
    const unlock = await lockFolder(folder);
    setTimeout(unlock, 300);
    const again = await lockFolder(folder, 5000);
    again();
  });

  it("is taken over when another process has been given the number of the dead one", async () => {
    const stale = { pid: process.ppid, startedAt: "2020-01-01T00:00:00.000Z", birth: "1" };
    writeFileSync(join(folder, "server.lock"), JSON.stringify(stale));
    const unlock = await lockFolder(folder);
    unlock();
  });
});
