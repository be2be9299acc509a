import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const PROGRAM = ["/usr/sbin/clamd", "/usr/local/sbin/clamd"].find(existsSync);

/** The harmless text that every scanner is to report, in two halves so that none reports this file. */
export const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${"ANTIVIRUS-TEST-FILE!$H+H*"}`;

/** A real clamd that knows one signature; undefined where none is installed. */
export async function startClamd(): Promise<{ socket: string; stop: () => void } | undefined> {
  if (!PROGRAM) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "tgpl-clamd-"));
  const socket = join(folder, "clamd.ctl");
  const signature = Buffer.from(EICAR).toString("hex");
  writeFileSync(join(folder, "test.ndb"), `Test.Eicar:0:*:${signature}\n`);
  const settings = [`LocalSocket ${socket}`, `DatabaseDirectory ${folder}`, "Foreground yes", "User root"];
  writeFileSync(join(folder, "clamd.conf"), `${settings.join("\n")}\n`);
  const daemon = spawn(PROGRAM, ["-c", join(folder, "clamd.conf")], { stdio: "ignore" });
  for (let tries = 0; !existsSync(socket) && tries < 200; tries++) await wait(100);
  const stop = () => {
    daemon.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  return { socket, stop };
}
