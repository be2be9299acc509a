import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { anApplicant } from "../cases/test-forms.ts";
import { clearOld } from "./housekeeping.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it("forgets the answers of writes after thirty days, and never a record or an audit entry", async () => {
  const { prisma } = server.services;
  const officer = await server.as("case-officer");
  await officer.applicants.register({ idempotencyKey: randomUUID(), form: anApplicant() });
  await clearOld(server.services);
  expect(await prisma.writeReceipt.count()).toBe(1);
  server.setNow("2026-12-24T09:00:00+07:00");
  await clearOld(server.services);
  expect(await prisma.writeReceipt.count()).toBe(0);
  expect(await prisma.applicant.count()).toBe(1);
  expect(await prisma.auditEntry.count()).toBe(1);
});
