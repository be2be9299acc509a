import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export type CliResult = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

const main = fileURLToPath(new URL("main.ts", import.meta.url));

/** Starts the real command in a process of its own. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, ["--conditions=@tgpl/source", main, ...args], {
    env: { ...process.env, ...env },
  });
}

/** Runs the real command to its end. */
export function runCli(
  args: readonly string[],
  { input = "", env = {} }: { input?: string | Uint8Array; env?: Readonly<Record<string, string>> } = {},
): Promise<CliResult> {
  const child = startCli(args, env);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}
