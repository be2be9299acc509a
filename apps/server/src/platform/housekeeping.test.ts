import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clearOld } from "./housekeeping.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it("forgets the answers of writes after thirty days, and never a record or an audit entry", async () => {
  const { prisma } = server.services;
  const administrator = await server.as("administrator");
  await administrator.directory.createOffice({
    idempotencyKey: randomUUID(),
    code: "TT2",
    kind: "centre",
    name: "Trung tâm số 2",
    centreId: null,
  });
  await clearOld(server.services);
  expect(await prisma.writeReceipt.count()).toBe(1);
  server.setNow("2026-12-24T09:00:00+07:00");
  await clearOld(server.services);
  expect(await prisma.writeReceipt.count()).toBe(0);
  expect(await prisma.office.count({ where: { code: "TT2" } })).toBe(1);
  expect(await prisma.auditEntry.count()).toBe(1);
});
