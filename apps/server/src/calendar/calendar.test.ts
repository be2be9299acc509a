import { randomUUID } from "node:crypto";
import type { PlainDate } from "@tgpl/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aRequest } from "../requests/test-request.ts";
import type { AnnounceYearForm } from "./announced-year.ts";

let server: TestServer;
let officer: Caller;
let administrator: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  administrator = await server.as("administrator");
});
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const words = (vi: string) => ({ vi, en: vi });
const source = words("Thông báo thử nghiệm về ngày nghỉ");

type Days = Pick<AnnounceYearForm, "off" | "worked">;
const days = (off: PlainDate[], worked: PlainDate[] = []): Days => ({
  off: off.map((date) => ({ date, name: words("Ngày nghỉ thử"), evidence: "seen" })),
  worked,
});

/** Invented: Tết Đinh Mùi begins on 6 February 2027, the rest is what the law fixes. */
const OFF_2027: PlainDate[] = [
  "2027-01-01",
  "2027-02-05",
  "2027-02-08",
  "2027-02-09",
  "2027-02-10",
  "2027-02-11",
  "2027-04-16",
  "2027-04-30",
  "2027-09-02",
];
const OFF_2026: PlainDate[] = [
  "2026-01-01",
  "2026-02-16",
  "2026-02-17",
  "2026-02-18",
  "2026-02-19",
  "2026-04-30",
  "2026-05-01",
  "2026-09-02",
];

const announce = (year: number, version: number, given: Days) =>
  administrator.calendar.announceYear({ ...key(), year, version, source, evidence: "seen", ...given });

async function received() {
  const form = anApplicant();
  const input = { applicant: { known: null, form }, request: aRequest() };
  const saved = await officer.requests.submit({ ...key(), ...input });
  await officer.eligibility.decide({ ...key(), requestId: saved.id });
  return saved;
}

async function accept({ id, version }: { id: string; version: number }, immediately = false) {
  const immediateReason = immediately ? "avoid-damage" : null;
  const { id: caseId } = await officer.cases.open({ ...key(), requestId: id, version, immediateReason });
  return caseId;
}

const opened = async () => accept(await received());

const workItem = async (id: string) =>
  (await officer.work.list({ scope: "mine" })).items.find(({ subject }) => subject.id === id);
const auditOf = (subjectId: string, action: string) =>
  server.services.prisma.auditEntry.findMany({
    where: { subjectId, action },
    select: { details: true },
    orderBy: { id: "asc" },
  });
const workingDaysOf = async (id: string) =>
  (
    await server.services.prisma.request.findUniqueOrThrow({
      where: { id },
      select: { workingDaysToAcceptance: true },
    })
  ).workingDaysToAcceptance;

describe("a limit that reaches into a year whose days off nobody knows", () => {
  it("stays on the list without an end, gets one when the year is announced, and moves when it is corrected", async () => {
    server.setNow("2026-12-30T09:00:00+07:00");
    const request = await received();
    const caseId = await accept(request, true);
    expect(await workItem(caseId)).toMatchObject({
      rule: "provider-appointment",
      due: null,
      dueUntold: true,
    });
    expect(await officer.cases.get({ id: caseId })).toMatchObject({ clock: null, dueUntold: true });
    expect(await officer.requests.get({ id: request.id })).toMatchObject({
      papersAwaited: true,
      supplementDueAt: null,
    });

    const first = await announce(2027, 0, days(OFF_2027));
    expect(first).toMatchObject({ year: 2027, version: 1, changed: { cases: 1, requests: 1 } });
    // Thursday 31 December, then after New Year's Day and a weekend Monday and Tuesday.
    expect(await workItem(caseId)).toMatchObject({ due: "2027-01-05T23:59:59+07:00", dueUntold: false });
    expect((await officer.cases.get({ id: caseId })).clock?.due).toBe("2027-01-05T23:59:59+07:00");
    expect(await officer.requests.get({ id: request.id })).toMatchObject({
      supplementDueAt: "2027-01-07T23:59:59+07:00",
    });

    const { moved } = await announce(2027, 1, days([...OFF_2027, "2027-01-04"]));
    const { fileCode } = await officer.cases.get({ id: caseId });
    expect(moved).toContainEqual({
      subject: { type: "case", id: caseId },
      fileCode,
      rule: "provider-appointment",
      before: "2027-01-05T23:59:59+07:00",
      after: "2027-01-06T23:59:59+07:00",
      changedDays: ["2027-01-04"],
    });
    expect((await workItem(caseId))?.due).toBe("2027-01-06T23:59:59+07:00");
    // Saturday 2 January is worked for the Monday: nothing is lost.
    await announce(2027, 2, days([...OFF_2027, "2027-01-04"], ["2027-01-02"]));
    expect((await workItem(caseId))?.due).toBe("2027-01-05T23:59:59+07:00");

    const told = await auditOf(caseId, "case.deadline-recomputed");
    expect(told.map(({ details }) => details)).toMatchObject([
      { before: null, after: "2027-01-05T23:59:59+07:00", changedDays: [] },
      {
        rule: "provider-appointment",
        before: "2027-01-05T23:59:59+07:00",
        after: "2027-01-06T23:59:59+07:00",
        changedDays: ["2027-01-04"],
        calendar: expect.stringContaining("2027/city-2"),
      },
      { before: "2027-01-06T23:59:59+07:00", after: "2027-01-05T23:59:59+07:00" },
    ]);
  });

  it("lets the days from receipt to acceptance be counted once it is announced", async () => {
    server.setNow("2028-01-03T09:00:00+07:00");
    const request = await received();
    server.setNow("2028-01-05T09:00:00+07:00");
    await accept(request);
    expect(await workingDaysOf(request.id)).toBeNull();
    const off: PlainDate[] = ["2028-01-04", "2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28"];
    const { changed } = await announce(2028, 0, days([...off, "2028-05-01"]));
    expect(changed.acceptances).toBe(1);
    expect(await workingDaysOf(request.id)).toBe(1);
  });

  it("loses its end again when the announcement is withdrawn", async () => {
    server.setNow("2028-05-02T09:00:00+07:00");
    const caseId = await opened();
    expect((await workItem(caseId))?.due).toBe("2028-05-05T23:59:59+07:00");
    expect((await announce(2028, 1, days([]))).version).toBe(2);
    expect(await workItem(caseId)).toMatchObject({ due: null, dueUntold: true });
    const years = await administrator.calendar.years();
    expect(years.find(({ year }) => year === 2028)).toMatchObject({
      known: false,
      version: 2,
      announced: null,
    });
  });
});

describe("the days of a year", () => {
  const off: PlainDate[] = ["2029-01-01", "2029-02-12", "2029-02-13", "2029-02-14", "2029-04-30"];
  const fixed: PlainDate[] = ["2029-05-01"];

  it("are listed with their source, who entered them and when; a correction leaves the others as they were", async () => {
    server.setNow("2028-11-20T08:00:00+07:00");
    await announce(2029, 0, days([...off, ...fixed]));
    server.setNow("2028-11-21T08:00:00+07:00");
    await announce(2029, 1, days([...off, ...fixed, "2029-02-15"]));
    const years = await (await server.as("leader")).calendar.years();
    const year = years.find((one) => one.year === 2029);
    expect(year).toMatchObject({ known: true, version: 2, builtIn: null, announced: { source } });
    const entries = year?.announced?.entries.filter(({ date }) => date.startsWith("2029-02"));
    expect(entries?.map(({ date, enteredAt }) => [date, enteredAt])).toEqual([
      ["2029-02-12", "2028-11-20T08:00:00+07:00"],
      ["2029-02-13", "2028-11-20T08:00:00+07:00"],
      ["2029-02-14", "2028-11-20T08:00:00+07:00"],
      ["2029-02-15", "2028-11-21T08:00:00+07:00"],
    ]);
    expect(entries?.[0]?.enteredBy).toBe("Người Thử administrator");
    const known = years.find((one) => one.year === 2026)?.builtIn;
    expect(known?.off).toContainEqual(expect.objectContaining({ date: "2026-11-24", evidence: "weak" }));
  });

  it("stand for those that the law's data hold of the year, until they are withdrawn", async () => {
    server.setNow("2026-11-23T09:00:00+07:00");
    const caseId = await opened();
    expect((await workItem(caseId))?.due).toBe("2026-11-27T23:59:59+07:00");
    // Here 24 November is worked.
    await announce(2026, 0, days(OFF_2026));
    expect((await workItem(caseId))?.due).toBe("2026-11-26T23:59:59+07:00");
    await announce(2026, 1, days([]));
    expect((await workItem(caseId))?.due).toBe("2026-11-27T23:59:59+07:00");
  });

  it.each([
    ["without the Tết holiday", { off: ["2030-01-01", "2030-04-30", "2030-05-01", "2030-09-02"] }],
    ["with a day of another year", { off: ["2030-02-01", "2031-02-01"] }],
    ["with a day twice", { off: ["2030-02-01"], worked: ["2030-02-01"] }],
  ] as [string, { off: PlainDate[]; worked?: PlainDate[] }][])(
    "are refused %s, and nothing is kept",
    async (_how, { off, worked }) => {
      await expect(announce(2030, 0, days(off, worked))).rejects.toMatchObject({
        cause: { name: "InvalidInput", field: "years" },
      });
      const years = await administrator.calendar.years();
      expect(years.map(({ year }) => year)).not.toContain(2030);
    },
  );

  it("are not written over by somebody who read an older version", async () => {
    const stale = { code: "stale-version", details: { changed: { by: "Người Thử administrator" } } };
    await expect(announce(2027, 1, days(OFF_2027))).rejects.toMatchObject({ cause: stale });
    await expect(announce(2027, 0, days(OFF_2027))).rejects.toMatchObject({ cause: stale });
  });

  it("are entered once however often the same entry is sent", async () => {
    const year = { year: 2029, version: 2, source, evidence: "seen" as const };
    const input = { ...key(), ...year, ...days([...off, ...fixed]) };
    const one = await administrator.calendar.announceYear(input);
    expect(await administrator.calendar.announceYear(input)).toEqual(one);
    expect(await auditOf("2029", "calendar.year-announced")).toHaveLength(3);
  });
});

describe("an announcement while a case is being opened", () => {
  it("leaves no limit counted by the days of before", async () => {
    server.setNow("2026-11-30T09:00:00+07:00");
    const [caseId] = await Promise.all([opened(), announce(2026, 2, days([...OFF_2026, "2026-12-02"]))]);
    expect((await workItem(caseId))?.due).toBe("2026-12-04T23:59:59+07:00");
    await announce(2026, 3, days([]));
  });
});

describe("how long something has been waiting", () => {
  it("is told in working days, and by the calendar where a year between is not known", async () => {
    server.setNow("2026-11-20T15:00:00+07:00");
    const caseId = await opened();
    server.setNow("2026-11-25T09:00:00+07:00");
    // A weekend and the holiday of 24 November lie between: Monday and Wednesday count.
    expect((await workItem(caseId))?.waited).toEqual({ days: 2, unit: "working-days" });
    server.setNow("2030-11-25T09:00:00+07:00");
    expect((await workItem(caseId))?.waited).toEqual({ days: 1466, unit: "calendar-days" });
  });
});
