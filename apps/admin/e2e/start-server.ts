import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProcess, type TestProcess } from "../../server/src/platform/test-process.ts";

export type Server = TestProcess & { stop: () => Promise<void> };
export type DemoRole =
  | "administrator"
  | "centre-director"
  | "case-officer"
  | "provider"
  | "leader"
  | "auditor"
  | "focal-point";

/** A new system on a free port: empty, or filled with invented data. Embedded unless a database is given. */
export async function startServer(options: { demo?: boolean; databaseUrl?: string } = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "tgpl-journey-"));
  const database: Record<string, string> = options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {};
  const server = await startProcess({ DATA_DIR: folder, ...database }, options.demo ? ["--demo"] : []);
  const stop = async () => {
    await server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** The account of a role, as the start with `--demo` printed it. */
export function demoAccount(server: Server, role: DemoRole): { email: string; password: string } {
  const [, email, password] =
    new RegExp(`^\\s*${role}\\s+(\\S+@\\S+)\\s+(\\S+)`, "m").exec(server.output()) ?? [];
  if (!email || !password) throw new Error(`no account was printed for ${role}:\n${server.output()}`);
  return { email, password };
}
