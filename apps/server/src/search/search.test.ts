import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aRequest } from "../requests/test-request.ts";

let server: TestServer;
let officer: Caller;
let opened: { id: string; version: number; fileCode: string };
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  opened = await aCase(officer, "Đặng Thị Hoài Ước", "000187000001", "0900000777");
});
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });

async function aCase(caller: Caller, fullName: string, nationalId: string, phone: string) {
  const applicant = { known: null, form: anApplicant({ fullName, nationalId, phone }) };
  const { id, version } = await caller.requests.submit({ ...key(), applicant, request: aRequest() });
  await caller.eligibility.decide({ ...key(), requestId: id });
  return caller.cases.open({ ...key(), requestId: id, version, immediateReason: null });
}

const find = (text: string, caller = officer) => caller.search.find({ text });

test.each(["dang thi hoai", "000187", "0900 000 777", "+84 900 000 777"])(
  "“%s” finds the person and the person's case",
  async (text) => {
    const found = await find(text);
    expect(found.persons.map(({ fullName }) => fullName)).toEqual(["Đặng Thị Hoài Ước"]);
    expect(found.cases.map(({ id }) => id)).toEqual([opened.id]);
  },
);

test("A case is found by its code in small letters, by a part of it, and by number and year", async () => {
  const { fileCode } = opened;
  const [, , sequence, year] = fileCode.split(".");
  for (const text of [fileCode.toLowerCase(), fileCode.slice(0, 8), `${sequence}/${year}`]) {
    expect((await find(text)).cases.map((one) => one.fileCode)).toContain(fileCode);
  }
});

test("What looks like a pattern is only text", async () => {
  expect((await find("t%.t")).cases).toEqual([]);
  expect((await find("%%%")).persons).toEqual([]);
});

test("A court is found by its name without marks, in either language", async () => {
  expect((await find("toa an")).agencies.map(({ code }) => code)).toEqual(["ta"]);
  expect((await find("people's court")).agencies.map(({ code }) => code)).toEqual(["ta"]);
});

test("An officer of another office finds the person, since people are everybody's, and not the case", async () => {
  const other = await server.as("case-officer", { office: "CN1" });
  const found = await find("dang thi hoai", other);
  expect([found.persons.length, found.cases]).toEqual([1, []]);
  expect((await find(opened.fileCode, other)).cases).toEqual([]);
});

test("A provider finds their own cases by person and code, and nothing else of anybody", async () => {
  const provider = await server.as("provider");
  const { providerId } = await server.userOf("provider");
  expect(await find("dang thi hoai", provider)).toMatchObject({ persons: [], cases: [], providers: [] });
  const { id, version } = opened;
  await officer.cases.appointProvider({ ...key(), id, version, providerId: providerId ?? "", note: null });
  for (const text of ["dang thi hoai", "000187000001", opened.fileCode]) {
    const found = await find(text, provider);
    expect([found.persons, found.cases.map((one) => one.id)]).toEqual([[], [id]]);
  }
});

test("An administrator finds providers, and no person", async () => {
  const administrator = await server.as("administrator");
  const { officeId } = await server.userOf("case-officer");
  const given = { fullName: "Thạch Văn Tìm Thấy", kind: "lawyer" as const, signLanguage: false };
  await administrator.directory.createProvider({ ...key(), ...given, officeId: officeId ?? "" });
  const found = await find("tim thay", administrator);
  expect(found.providers.map(({ fullName }) => fullName)).toEqual(["Thạch Văn Tìm Thấy"]);
  expect(await find("dang thi hoai", administrator)).toMatchObject({ persons: [], cases: [] });
});

test("A search that shows somebody is recorded, without the words that were typed", async () => {
  await find("hoai uoc");
  const [entry] = await server.database.prisma.auditEntry.findMany({
    where: { action: "search.list.read" },
    orderBy: { id: "desc" },
    take: 1,
    select: { subjectType: true, details: true },
  });
  expect(entry?.subjectType).toBe("applicant");
  expect(JSON.stringify(entry?.details)).toContain(opened.id);
  expect(JSON.stringify(entry)).not.toMatch(/hoai/i);
});

test("More than is shown is said", async () => {
  for (const number of [2, 3])
    await aCase(officer, `Đặng Văn Nhiều ${"I".repeat(number)}`, `00018700000${number}`, "0900000778");
  const { persons, more } = await officer.search.find({ text: "dang van nhieu", most: 1 });
  expect([persons.length, more]).toEqual([1, ["persons", "cases"]]);
});
