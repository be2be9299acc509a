import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProcess, type TestProcess } from "./platform/test-process.ts";

// The server as a process: what a test inside one process cannot show.
const databaseServer = process.env.TEST_DATABASE_SERVER;
let folder: string;
let env: Record<string, string>;
const started: TestProcess[] = [];

async function start(flags: string[] = []) {
  const server = await startProcess(env, flags);
  started.push(server);
  return server;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tgpl-main-"));
  env = { DATA_DIR: folder };
  if (!databaseServer) return;
  const name = `process_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: databaseServer });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(databaseServer);
  url.pathname = `/${name}`;
  env = { DATABASE_URL: url.href };
});

afterAll(async () => {
  for (const server of started) await server.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

type Answer = { result: { data: { id: string; code: string }[] } };

async function call(server: TestProcess, path: string, input: unknown, cookie = "") {
  const answer = await fetch(`${server.origin}/trpc/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify(input),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as Answer,
    cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "",
  };
}

const administrator = { email: "quan.tri@cantho.example", password: "mot-mat-khau-thu" };

describe("the first start", () => {
  it("prints a one-time link that makes the first administrator, and answers on its addresses", async () => {
    const server = await start();
    expect(await (await fetch(`${server.origin}/health`)).json()).toMatchObject({ status: "ok" });
    const token = server.setupLink?.split("#")[1];
    const setUp = await call(server, "accounts.setUp", {
      ...administrator,
      displayName: "Quản Trị Mẫu",
      kind: "live",
      token,
    });
    expect(setUp.status).toBe(200);
    await server.kill("SIGTERM");
  });
});

describe("a server that is killed", () => {
  it("has every write that it acknowledged after the restart, and asks for no set-up again", async () => {
    const server = await start();
    expect(server.setupLink).toBeNull();
    const { cookie } = await call(server, "accounts.signIn", administrator);
    const offices = await call(server, "directory.offices", undefined, cookie);
    const centreId = offices.body.result.data[0]?.id;
    const codes = Array.from({ length: 20 }, (_, index) => `CN${index + 1}`);
    const writes = codes.map(async (code) => {
      const input = {
        idempotencyKey: randomUUID(),
        code,
        kind: "branch",
        name: `Chi nhánh ${code}`,
        centreId,
      };
      const { status } = await call(server, "directory.createOffice", input, cookie);
      return status === 200 ? code : null;
    });
    const acknowledged = (await Promise.all(writes)).filter((code) => code !== null);
    await server.kill("SIGKILL");
    expect(acknowledged).toHaveLength(20);

    const again = await start();
    const after = await call(again, "directory.offices", undefined, cookie);
    const kept = after.body.result.data.map(({ code }) => code);
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    await again.kill("SIGTERM");
  });
});

describe.skipIf(databaseServer)("a second start on the same folder", () => {
  it("refuses with a sentence that names the process that holds it, and the first goes on", async () => {
    const first = await start();
    await expect(startProcess(env)).rejects.toThrow(
      /is in use: process \d+, started .* holds it. Nothing was changed/,
    );
    expect((await fetch(`${first.origin}/health`)).status).toBe(200);
    await first.kill("SIGTERM");
  });
});

describe("settings that cannot be", () => {
  it("stop the start with a sentence that names the setting", async () => {
    await expect(startProcess({ ...env, PORT: "many" })).rejects.toThrow(/PORT/);
    await expect(startProcess({ ...env, JURISDICTION: "nowhere" })).rejects.toThrow(/nowhere/);
  });
});
