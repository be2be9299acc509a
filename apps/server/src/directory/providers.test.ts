import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import type { ProviderForm } from "./provider-record.ts";

let server: TestServer;
let director: Caller;
let administrator: Caller;
beforeAll(async () => {
  server = await startTestServer();
  director = await server.as("centre-director");
  administrator = await server.as("administrator");
});
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const issue = (path: string, reason: string) => ({ cause: { details: { issues: [{ path, reason }] } } });

const form: ProviderForm = {
  fullName: "Trần Văn Ví Dụ",
  kind: "lawyer",
  tie: "contracted",
  organisation: "Văn phòng luật sư Ví Dụ",
  fieldsOfLaw: ["criminal"],
  skills: ["sign-language", "reads-braille"],
  languages: ["khmer"],
  cardNumber: "MH-01",
  cardFrom: "2024-01-01",
  cardUntil: "2028-12-31",
  seniorFrom: "2019-05-01",
  phone: "+84 900 000 001",
  email: "vi.du@cantho.example",
};

async function aProvider() {
  const { officeId } = await server.userOf("case-officer");
  const given = { fullName: "Trần Văn Ví Dụ", kind: "lawyer" as const, signLanguage: false };
  const { id } = await administrator.directory.createProvider({
    ...key(),
    ...given,
    officeId: officeId ?? "",
  });
  return { id, version: 1 };
}

test("A record is completed, and read again as it was written, the telephone in its national form", async () => {
  const one = await aProvider();
  await director.providers.update({ ...key(), ...one, form });
  const record = await director.providers.get({ id: one.id });
  expect(record).toMatchObject({ ...form, phone: "0900000001", version: 2 });
  expect(record.service).toMatchObject([{ from: "2026-11-23", until: null }]);
  const audited = await server.database.prisma.auditEntry.findMany({ where: { subjectId: one.id } });
  expect(audited.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["provider.updated", "provider.read"]),
  );
  expect(JSON.stringify(audited.map(({ details }) => details))).not.toContain("900");
});

test("A contracted provider has an organisation, and no card ends before it begins", async () => {
  const one = await aProvider();
  const update = (given: Partial<ProviderForm>) =>
    director.providers.update({ ...key(), ...one, form: { ...form, ...given } });
  await expect(update({ organisation: null })).rejects.toMatchObject(
    issue("organisation", "organisation-needed"),
  );
  await expect(update({ cardUntil: "2023-12-31" })).rejects.toMatchObject(issue("cardUntil", "ends-before"));
  await expect(update({ seniorFrom: "2026-11-24" })).rejects.toMatchObject(
    issue("seniorFrom", "in-the-future"),
  );
});

test("Who is slower is told", async () => {
  const one = await aProvider();
  await director.providers.update({ ...key(), ...one, form });
  await expect(administrator.providers.update({ ...key(), ...one, form })).rejects.toMatchObject({
    code: "CONFLICT",
  });
});

test("A move ends the days at one office and begins those at another", async () => {
  const { officeId } = await server.userOf("case-officer", "CN1");
  const one = await aProvider();
  server.setNow("2026-12-10T09:00:00+07:00");
  await director.providers.move({ ...key(), ...one, officeId: officeId ?? "", from: "2026-12-01" });
  const { service, officeId: now } = await director.providers.get({ id: one.id });
  expect(now).toBe(officeId);
  expect(service.map(({ from, until }) => [from, until])).toEqual([
    ["2026-11-23", "2026-11-30"],
    ["2026-12-01", null],
  ]);
  const again = { id: one.id, version: 2, officeId: officeId ?? "" };
  await expect(director.providers.move({ ...key(), ...again, from: "2026-12-05" })).rejects.toMatchObject(
    issue("officeId", "unknown-office"),
  );
  server.setNow("2026-11-23T09:00:00+07:00");
});

test("A leave is written down once, does not meet another, and can be taken back", async () => {
  const one = await aProvider();
  const leave = { kind: "annual" as const, from: "2026-12-01" as const, until: "2026-12-05" as const };
  const { version } = await director.providers.recordLeave({ ...key(), ...one, leave });
  const meeting = { ...leave, from: "2026-12-05" as const, until: "2026-12-09" as const };
  await expect(
    director.providers.recordLeave({ ...key(), id: one.id, version, leave: meeting }),
  ).rejects.toMatchObject(issue("from", "leave-recorded"));
  const { leaves } = await director.providers.get({ id: one.id });
  const leaveId = leaves[0]?.id ?? "";
  await director.providers.removeLeave({ ...key(), id: one.id, version, leaveId });
  expect((await director.providers.get({ id: one.id })).leaves).toEqual([]);
});

test("Who has left is not offered any more, and can come back", async () => {
  const one = await aProvider();
  const ended = await director.providers.end({ ...key(), ...one, until: "2026-11-23" });
  const offered = await director.directory.providers({});
  expect(offered.map(({ id }) => id)).not.toContain(one.id);
  await director.providers.takeBack({ ...key(), ...ended });
  const record = await director.providers.get({ id: one.id });
  expect([record.active, record.service.length]).toEqual([true, 2]);
});

test("A provider reads their own record only, and changes none", async () => {
  const one = await aProvider();
  const provider = await server.as("provider");
  const { providerId } = await server.userOf("provider");
  expect((await provider.providers.get({ id: providerId ?? "" })).id).toBe(providerId);
  await expect(provider.providers.get({ id: one.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(provider.providers.update({ ...key(), ...one, form })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});
