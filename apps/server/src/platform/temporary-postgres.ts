import { execFile, execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export type TemporaryPostgres = { url: string; stop: () => Promise<void> };

const run = promisify(execFile);
const PACKAGED = "/usr/lib/postgresql";

/** The folder of PostgreSQL's programs, or undefined where none is installed. */
export function findPostgres(): string | undefined {
  const packaged = existsSync(PACKAGED) ? readdirSync(PACKAGED).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...packaged.map((version) => join(PACKAGED, version, "bin")),
    ...(process.env.PATH?.split(":") ?? []),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")));
}

/**
 * A PostgreSQL server of our own in a temporary folder, for tests and benchmarks. PostgreSQL refuses to run as
 * root, so then it runs as an unprivileged user.
 */
export async function startTemporaryPostgres(
  settings: Record<string, string> = {},
): Promise<TemporaryPostgres> {
  const programs = findPostgres();
  if (!programs) throw new Error("No PostgreSQL programs were found (initdb, pg_ctl).");
  const folder = mkdtempSync(join(tmpdir(), "tgpl-postgres-"));
  const as = unprivilegedUser();
  if (as) chownSync(folder, as.uid, as.gid);
  const options = { ...as, env: { ...process.env, LC_ALL: "C.UTF-8" }, cwd: folder };
  const data = join(folder, "data");
  await run(
    join(programs, "initdb"),
    ["-D", data, "-U", "tgpl", "-A", "trust", "-E", "UTF8", "--no-sync"],
    options,
  );
  const port = await freePort();
  const given = {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: "60",
    ...settings,
  };
  const flags = Object.entries(given).map(([name, value]) => `-c ${name}=${value}`);
  const server = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= ${flags.join(" ")}`;
  // Its output goes to a file: a pipe would keep this process waiting for the server.
  execFileSync(
    join(programs, "pg_ctl"),
    ["-D", data, "-w", "-l", join(folder, "log"), "-o", server, "start"],
    {
      ...options,
      stdio: "ignore",
    },
  );
  const stop = async () => {
    spawnSync(join(programs, "pg_ctl"), ["-D", data, "-m", "immediate", "-w", "stop"], {
      ...options,
      stdio: "ignore",
    });
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgresql://tgpl@127.0.0.1:${port}/postgres`, stop };
}

function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
