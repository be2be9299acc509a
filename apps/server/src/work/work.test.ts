import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aClosedCase } from "../quality/test-closed-case.ts";
import { aRequest } from "../requests/test-request.ts";

let server: TestServer;
let officer: Caller;
let director: Caller;
let provider: Caller;
let openedId: string;
let pressedId: string;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  director = await server.as("centre-director");
  provider = await server.as("provider");
  await aClosedCase(server);
  const heard = await ask({ hearingOn: "2026-12-08" });
  const { id, version } = heard;
  await officer.eligibility.decide({ ...key(), requestId: id });
  openedId = (await officer.cases.open({ ...key(), requestId: id, version, immediateReason: null })).id;
  pressedId = (await ask({ hearingOn: "2026-12-01", limitationOn: "2026-12-04" })).id;
});
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const ask = (given: Parameters<typeof aRequest>[0]) =>
  officer.requests.submit({
    ...key(),
    applicant: { known: null, form: anApplicant() },
    request: aRequest(given),
  });

it("counts what it lists, for everybody and in every scope", async () => {
  for (const caller of [officer, director, provider]) {
    const counts = await caller.work.counts();
    for (const scope of ["mine", "office", "centre"] as const) {
      const { items, isCut } = await caller.work.list({ scope });
      expect([scope, items.length]).toEqual([scope, counts[scope] ?? 0]);
      expect(isCut).toBe(false);
    }
  }
  expect(await provider.work.counts()).toMatchObject({ office: null, centre: null });
  expect((await officer.work.counts()).centre).toBeNull();
});

it("shows hearings and the days that press a request on their day, with the days off by name", async () => {
  const { items, daysOff } = await officer.work.calendar({
    scope: "mine",
    from: "2026-11-23",
    until: "2026-12-13",
  });
  const days = items
    .filter(({ subject }) => [openedId, pressedId].includes(subject.id))
    .map(({ kind, due }) => [kind, due.slice(0, 10)]);
  expect(days).toEqual(
    expect.arrayContaining([
      ["hearing-day", "2026-12-08"],
      ["request-hearing", "2026-12-01"],
      ["limitation-ends", "2026-12-04"],
      ["appoint-provider", "2026-11-27"],
    ]),
  );
  expect(items.map(({ due }) => due)).toEqual(items.map(({ due }) => due).toSorted());
  expect(daysOff.find(({ date }) => date === "2026-11-24")).toMatchObject({
    why: "public-holiday",
    name: { vi: "Ngày Văn hóa Việt Nam" },
  });
  expect(daysOff.filter(({ why }) => why === "weekend")).toHaveLength(6);
});

it("says of which year the days off are not announced", async () => {
  const ask = (from: "2026-12-07" | "2032-12-27", until: "2026-12-27" | "2033-01-30") =>
    officer.work.calendar({ scope: "mine", from, until });
  expect((await ask("2026-12-07", "2026-12-27")).unknownYears).toEqual([]);
  expect((await ask("2032-12-27", "2033-01-30")).unknownYears).toEqual([2032, 2033]);
});

it("asks for six weeks at most, and forward", async () => {
  const asked = (from: "2026-11-01", until: "2026-12-13" | "2026-10-31") =>
    officer.work.calendar({ scope: "mine", from, until });
  for (const until of ["2026-12-13", "2026-10-31"] as const)
    await expect(asked("2026-11-01", until)).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "until", reason: "cannot-be" }] } },
    });
});

it("records whose names were read, and reads none to count", async () => {
  const { prisma } = server.services;
  const read = () => prisma.auditEntry.count({ where: { action: "work.list.read" } });
  const before = await read();
  await officer.work.counts();
  expect(await read()).toBe(before);
  await officer.work.list({ scope: "mine" });
  await officer.work.calendar({ scope: "mine", from: "2026-11-23", until: "2026-11-29" });
  expect(await read()).toBe(before + 2);
});
