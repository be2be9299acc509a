import { afterAll, beforeAll, expect, test } from "vitest";
import { Prisma } from "../generated/prisma/client.ts";
import { ask, transact } from "./ask.ts";
import type { Db } from "./database.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** The transaction that a statement runs in. */
const transactionOf = async (db: Db, by: "ask" | "prisma") => {
  const statement = Prisma.sql`SELECT pg_current_xact_id()::text AS id`;
  const rows = by === "ask" ? ask<{ id: string }>(db, statement) : db.$queryRaw<{ id: string }[]>(statement);
  return (await rows)[0]?.id;
};

test("What is asked directly inside a transaction belongs to it, however many run at once", async () => {
  const { prisma } = server.services;
  const both = await Promise.all(
    Array.from({ length: 30 }, () =>
      transact(prisma, async (db) => [await transactionOf(db, "ask"), await transactionOf(db, "prisma")]),
    ),
  );
  for (const [asked, told] of both) expect(asked).toBe(told);
  expect(new Set(both.map(([asked]) => asked)).size).toBe(30);
});

test("What was asked directly is undone with its transaction", async () => {
  const { prisma } = server.services;
  const insert = Prisma.sql`INSERT INTO announced_years (year, version, source, source_en, evidence)
    VALUES (2199, 1, 'x', 'x', 'unconfirmed')`;
  const failing = transact(prisma, async (db) => {
    await ask(db, insert);
    throw new Error("after all not");
  });
  await expect(failing).rejects.toThrow("after all not");
  expect(await prisma.announcedYear.count({ where: { year: 2199 } })).toBe(0);
});

test("After its end nothing can be asked in a transaction", async () => {
  const { prisma } = server.services;
  const ended = await transact(prisma, async (db) => db);
  await expect(transactionOf(ended, "ask")).rejects.toThrow();
});
