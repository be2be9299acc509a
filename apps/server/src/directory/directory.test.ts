import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../platform/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });

test("A commune is found by its name typed without tone marks, with its former district", async () => {
  const officer = await server.as("case-officer");
  const found = await officer.directory.communes({ query: "ninh kieu" });
  expect(found[0]).toEqual({
    code: "31135",
    name: "Phường Ninh Kiều",
    nameEn: "Ninh Kieu Ward",
    districtCode: "916",
    districtName: "Quận Ninh Kiều",
    formerName: null,
  });
  expect(found.length).toBeGreaterThan(1);
});

test("A person who gives the name of before gets the commune of today", async () => {
  const officer = await server.as("case-officer");
  const found = await officer.directory.communes({ query: "bui huu nghia" });
  expect(found.map(({ code, formerName }) => [code, formerName])).toEqual([
    ["31168", "Phường Bùi Hữu Nghĩa"],
  ]);
});

test("On a day before the change the communes of that day are found", async () => {
  const officer = await server.as("case-officer");
  const found = await officer.directory.communes({ query: "tân an", on: "2025-06-30" });
  expect(found[0]).toMatchObject({ code: "31135", name: "Phường Tân An" });
  expect(await officer.directory.communes({ query: "", on: "2025-06-30", limit: 400 })).toHaveLength(263);
  expect(await officer.directory.communes({ query: "", on: "2025-07-01", limit: 400 })).toHaveLength(103);
});

test("What looks like a pattern is only text", async () => {
  const officer = await server.as("case-officer");
  expect(await officer.directory.communes({ query: "%" })).toEqual([]);
});

test("There are 28 former districts, two of them named Huyện Châu Thành", async () => {
  const leader = await server.as("leader");
  const districts = await leader.directory.districts();
  expect(districts).toHaveLength(28);
  expect(districts.filter(({ name }) => name === "Huyện Châu Thành").map(({ code }) => code)).toEqual([
    "933",
    "942",
  ]);
});

test("An administrator adds a branch and a provider; both are recorded", async () => {
  const administrator = await server.as("administrator");
  const [centre] = await administrator.directory.offices();
  const branch = {
    code: "CN1",
    kind: "branch" as const,
    name: "Chi nhánh số 1",
    centreId: centre?.id ?? null,
  };
  const { id: officeId } = await administrator.directory.createOffice({ ...branch, ...key() });
  const provider = { fullName: "Trần Văn Ví Dụ", kind: "lawyer" as const, officeId, signLanguage: true };
  const { id } = await administrator.directory.createProvider({ ...provider, ...key() });
  expect(await administrator.directory.providers({ officeId })).toEqual([{ id, ...provider }]);
  const audited = await server.database.prisma.auditEntry.findMany({
    where: { subjectId: { in: [officeId, id] } },
  });
  expect(audited.map(({ action }) => action).sort()).toEqual(["office.created", "provider.created"]);
});

test("Two offices never share a code, since it is part of every file code", async () => {
  const administrator = await server.as("administrator");
  const centre = { code: "TT", kind: "centre" as const, name: "Trung tâm số 2", centreId: null };
  await expect(administrator.directory.createOffice({ ...centre, ...key() })).rejects.toMatchObject({
    cause: { details: { issues: [{ path: "code", reason: "code-taken" }] } },
  });
});

test("A branch needs a Centre that exists, a Centre has none, a provider needs an office", async () => {
  const administrator = await server.as("administrator");
  const office = { code: "CN9", name: "Chi nhánh số 9", ...key() };
  const refused = (reason: string) => ({ cause: { details: { issues: [{ reason }] } } });
  await expect(
    administrator.directory.createOffice({ ...office, kind: "branch", centreId: null }),
  ).rejects.toMatchObject(refused("centre-needed"));
  await expect(
    administrator.directory.createOffice({ ...office, kind: "centre", centreId: randomUUID() }),
  ).rejects.toMatchObject(refused("centre-has-none"));
  const provider = { fullName: "Lê Thị Ví Dụ", kind: "lawyer" as const, signLanguage: false, ...key() };
  await expect(
    administrator.directory.createProvider({ ...provider, officeId: randomUUID() }),
  ).rejects.toMatchObject(refused("unknown-office"));
});

test("A case officer may read the directory but not change it", async () => {
  const officer = await server.as("case-officer");
  expect((await officer.directory.agencies()).map(({ code }) => code)).toContain("stp");
  const centre = { code: "TT2", kind: "centre" as const, name: "Trung tâm số 2", centreId: null };
  await expect(officer.directory.createOffice({ ...centre, ...key() })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});
