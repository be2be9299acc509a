import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

type Holder = { pid: number; startedAt: string };

/**
 * Two processes on one embedded database lose acknowledged rows without an error, so the folder has one holder,
 * named in `server.lock`. A lock whose process has ended (kill -9, power cut) is taken over.
 */
export async function lockFolder(folder: string, waitMs = 0): Promise<() => void> {
  const path = join(folder, "server.lock");
  const deadline = Date.now() + waitMs;
  for (;;) {
    if (tryLock(path)) return () => unlock(path);
    const holder = readHolder(path);
    if (holder && !isAlive(holder)) clearStale(path, holder);
    else if (Date.now() >= deadline) throw new FolderHeld(folder, holder);
    else await sleep(100);
  }
}

export class FolderHeld extends Error {
  override readonly name = "FolderHeld";
  constructor(folder: string, holder: Holder | undefined) {
    const who = holder ? `process ${holder.pid}, started ${holder.startedAt},` : "another process";
    super(
      `The folder ${folder} is in use: ${who} holds it. Nothing was changed. Stop that process first, or start this one with another DATA_DIR.`,
    );
  }
}

function tryLock(path: string): boolean {
  const holder: Holder & { birth: string } = {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    birth: birthOf(process.pid),
  };
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

function unlock(path: string) {
  if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
}

function readHolder(path: string): (Holder & { birth?: string }) | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** A process number is given again after a while; the moment a process was born tells the two apart (Linux). */
function birthOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive({ pid, birth }: Holder & { birth?: string }): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isCode(error, "EPERM");
  }
  const now = birthOf(pid);
  return !birth || !now || now === birth;
}

/** Moves the stale lock aside; if a quicker process had already put its own there, gives that one back. */
function clearStale(path: string, stale: Holder) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readHolder(aside)?.startedAt !== stale.startedAt) linkSync(aside, path);
  } catch (error) {
    if (!isCode(error, "ENOENT") && !isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
