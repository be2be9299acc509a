import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The server as a process of its own, as a person starts it. */
export type TestProcess = {
  origin: string;
  /** The one-time set-up link; null once the system is set up. */
  setupLink: string | null;
  output: () => string;
  kill: (signal: NodeJS.Signals) => Promise<void>;
};

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));
const LONGEST_START = 60_000;

/** Starts on a free port and answers when the addresses are printed; throws what was printed if it ends before. */
export async function startProcess(env: Record<string, string>, flags: string[] = []): Promise<TestProcess> {
  const child = spawn(process.execPath, ["--conditions=@tgpl/source", MAIN, ...flags], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  const origin = await addressOf(child, () => output);
  return {
    origin,
    setupLink: /\S+\/admin\/set-up#\S+/.exec(output)?.[0] ?? null,
    output: () => output,
    kill: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill(signal);
      await ended;
    },
  };
}

async function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  const deadline = Date.now() + LONGEST_START;
  while (Date.now() < deadline) {
    const found = /Case work\s+(http:\S+)\/admin/.exec(output());
    if (found?.[1] && output().includes("Data  ")) return found[1];
    if (child.exitCode !== null) throw new Error(output());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not start in time:\n${output()}`);
}
