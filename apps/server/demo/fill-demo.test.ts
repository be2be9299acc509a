import {
  appraisalStatuses,
  type CaseStatus,
  caseStatuses,
  codesOf,
  communeOn,
  formsOfAid,
  parseFileCode,
  requestStatuses,
  satisfactionChannels,
  verifyReceipt,
} from "@tgpl/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPassword } from "../src/accounts/password.ts";
import type { UserCtx } from "../src/platform/context.ts";
import { toDay } from "../src/platform/fields.ts";
import { startTestServer, type TestServer } from "../src/platform/test-server.ts";
import { listWork } from "../src/work/list-work.ts";
import { workGroups } from "../src/work/work-item.ts";
import { readDemoData } from "./demo-data.ts";
import { type DemoAccountLine, fillDemo, resetDemoPasswords } from "./fill-demo.ts";
import { tables } from "./rows.ts";

const options = { seed: 7, on: "2026-11-23" } as const;
let server: TestServer;
let accounts: DemoAccountLine[];
beforeAll(async () => {
  server = await startTestServer();
  ({ accounts } = await fillDemo(server.services, options));
}, 120_000);
afterAll(() => server.close());

const prisma = () => server.services.prisma;

// The plan's own target is loaded with the jurisdiction's plan.
const ours: Record<string, string> = { plan_targets: "WHERE decided_by = 'minh họa'" };

/** Every table as one fingerprint. The ids of the Centre and the plans belong to the installation, not to us. */
async function fingerprint({ services }: TestServer) {
  const { prisma: db } = services;
  const centre = await db.office.findUniqueOrThrow({ where: { code: "TT" }, select: { id: true } });
  const plans = await db.plan.findMany({ orderBy: { year: "asc" }, select: { id: true } });
  const own = [centre, ...plans].map(({ id }) => id);
  const prints: Record<string, string> = {};
  for (const table of Object.keys(tables)) {
    const [row] = await db.$queryRawUnsafe<{ print: string }[]>(
      `SELECT md5(string_agg(line, '|' ORDER BY line)) AS print FROM (
        SELECT replace(replace(replace((to_jsonb(given) - 'password_hash')::text, $1, '-'), $2, '-'), $3, '-') AS line
        FROM ${table} AS given ${ours[table] ?? ""}) AS lines`,
      ...own,
    );
    prints[table] = row?.print ?? "";
  }
  return prints;
}

describe("the demonstration", () => {
  it("is the same city again for the same seed and day", async () => {
    const other = await startTestServer();
    await fillDemo(other.services, options);
    const again = await fingerprint(other);
    await other.close();
    expect(again).toEqual(await fingerprint(server));
  });

  it("has about 2,000 persons, 1,300 requests and 900 cases", async () => {
    const counts = await Promise.all([
      prisma().applicant.count(),
      prisma().request.count(),
      prisma().legalCase.count(),
    ]);
    const [persons = 0, requests = 0, cases = 0] = counts;
    expect(Math.abs(persons - 2_000)).toBeLessThan(100);
    expect(Math.abs(requests - 1_300)).toBeLessThan(100);
    expect(Math.abs(cases - 900)).toBeLessThan(60);
  });

  it("shows every state of a request and of a case, and every form of aid", async () => {
    const requests = await prisma().request.groupBy({ by: ["status"] });
    const cases = await prisma().legalCase.groupBy({ by: ["status"] });
    const forms = await prisma().legalCase.groupBy({ by: ["formOfAid"] });
    expect(new Set(requests.map(({ status }) => status))).toEqual(new Set(codesOf(requestStatuses)));
    expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(codesOf(caseStatuses)));
    expect(new Set(forms.map(({ formOfAid }) => formOfAid))).toEqual(new Set(codesOf(formsOfAid)));
  });

  it("invents no number that somebody could have", async () => {
    const people = await prisma().applicant.findMany({
      select: { fullName: true, nationalId: true, phone: true, address: true },
    });
    const { givens } = readDemoData().people;
    for (const person of people) {
      expect(person.nationalId ?? "000").toMatch(/^000/);
      expect(person.phone ?? "0900000").toMatch(/^0900000/);
      expect(person.address).toBeNull();
      expect(givens.some((given) => person.fullName.includes(given))).toBe(true);
    }
    expect(new Set(people.map(({ fullName }) => fullName)).size).toBe(people.length);
  });

  it("has closed cases in every state of appraisal, people who said what they think, and a plan drawn", async () => {
    const appraisals = await prisma().qualityAppraisal.findMany({ select: { status: true } });
    expect(new Set(appraisals.map(({ status }) => status))).toEqual(new Set(codesOf(appraisalStatuses)));
    const waiting = { closedOn: { not: null }, appraisal: { is: null } };
    expect(await prisma().legalCase.count({ where: waiting })).toBeGreaterThan(10);
    expect(await prisma().legalCase.count({ where: { ...waiting, appraisedOn: { not: null } } })).toBe(0);
    const replies = await prisma().satisfactionAnswer.groupBy({ by: ["channel"], _count: true });
    expect(replies).toHaveLength(codesOf(satisfactionChannels).length);
    const plan = await prisma().evaluationPlan.findFirstOrThrow({ include: { files: true } });
    const drawn = plan.files.filter(({ position }) => position !== null);
    expect([plan.files.length, drawn.length]).toEqual([plan.inScope, plan.drawn]);
    const served = new Set(drawn.map(({ providerId }) => providerId));
    expect(served).toEqual(new Set(plan.files.map(({ providerId }) => providerId)));
  });

  it("lies wholly in the past of its day, and no later than its first hour", async () => {
    const latest = new Date("2026-11-23T00:50:00+07:00");
    const { _max: person } = await prisma().applicant.aggregate({ _max: { updatedAt: true } });
    const { _max: request } = await prisma().request.aggregate({
      _max: { receivedAt: true, answeredAt: true },
    });
    const { _max: event } = await prisma().caseEvent.aggregate({ _max: { at: true } });
    const { _max: deed } = await prisma().qualityEvent.aggregate({ _max: { at: true } });
    const { _max: said } = await prisma().satisfactionAnswer.aggregate({
      _max: { askedAt: true, answeredAt: true },
    });
    const quality = [deed.at, said.askedAt, said.answeredAt];
    const moments = [person.updatedAt, request.receivedAt, request.answeredAt, event.at, ...quality];
    for (const moment of moments) expect(moment?.getTime()).toBeLessThan(latest.getTime());
  });
});

describe("what the domain says of it", () => {
  it("verifies every receipt", async () => {
    const decisions = await prisma().eligibilityDecision.findMany({ select: { receipt: true } });
    for (const { receipt } of decisions)
      expect(verifyReceipt(receipt as unknown as Parameters<typeof verifyReceipt>[0])).toEqual({
        valid: true,
      });
  });

  it("numbers each register without a gap, in the order of acceptance", async () => {
    const cases = await prisma().legalCase.findMany({
      orderBy: [{ acceptedAt: "asc" }, { id: "asc" }],
      select: { fileCode: true, formOfAid: true, acceptedOn: true, officeId: true },
    });
    const last = new Map<string, number>();
    for (const { fileCode, formOfAid, acceptedOn, officeId } of cases) {
      const parts = parseFileCode(fileCode);
      const register = `${officeId}/${parts.year}`;
      expect(parts).toMatchObject({ formOfAid, year: acceptedOn.getUTCFullYear() });
      expect(parts.sequence).toBe((last.get(register) ?? 0) + 1);
      last.set(register, parts.sequence);
    }
    const counters = await prisma().registerCounter.findMany();
    expect(new Map(counters.map(({ officeId, year, last: end }) => [`${officeId}/${year}`, end]))).toEqual(
      last,
    );
  });

  it("knows every commune by its code of the day", async () => {
    const requests = await prisma().request.findMany({ select: { communeCode: true, communeOn: true } });
    const { gazetteer } = server.services.jurisdiction;
    for (const { communeCode, communeOn: on } of requests)
      expect(communeOn(communeCode, toDay(on), gazetteer).level).toBe("commune");
    expect(requests.some(({ communeOn: on }) => toDay(on) < "2025-07-01")).toBe(true);
    expect(requests.some(({ communeOn: on }) => toDay(on) >= "2025-07-01")).toBe(true);
  });

  it("balances the books of each year: carried over + accepted = ended + still open", async () => {
    const cases = await prisma().legalCase.findMany({
      select: { acceptedOn: true, closedAt: true, discontinuedAt: true, transferredAt: true, status: true },
    });
    const ends = cases.map((row) => row.closedAt ?? row.discontinuedAt ?? row.transferredAt);
    const isOpen = (status: string) =>
      (["accepted", "provider-appointed", "in-progress"] satisfies CaseStatus[] as string[]).includes(status);
    cases.forEach(({ status }, index) => void expect(isOpen(status)).toBe(ends[index] === null));
    let carriedOver = 0;
    for (const year of [2024, 2025, 2026]) {
      const accepted = cases.filter(({ acceptedOn }) => acceptedOn.getUTCFullYear() === year).length;
      const ended = ends.filter((end) => end?.getFullYear() === year).length;
      carriedOver += accepted - ended;
    }
    expect(carriedOver).toBe(cases.filter(({ status }) => isOpen(status)).length);
  });

  it("lets the director settle refusals that the uncoded law may have widened", async () => {
    const waiting = { status: "refused", confirmationNeeded: true, confirmedAt: null };
    expect(await prisma().request.count({ where: waiting })).toBeGreaterThan(0);
    expect(await prisma().request.count({ where: { confirmedById: { not: null } } })).toBeGreaterThan(0);
  });
});

describe("the desks of the accounts", () => {
  const ctxOf = async (email: string): Promise<UserCtx> => {
    const account = await prisma().account.findUniqueOrThrow({ where: { email } });
    const base = await server.userOf("leader");
    const user = { ...base, ...account, role: account.role as UserCtx["user"]["role"] };
    const { services } = server;
    const request = { requestId: "test", language: "vi", address: "", sessionToken: null } as const;
    return { ...services, ...request, db: services.prisma, user, setSession: () => {} };
  };

  it("gives the officer of branch 2 something in every group", async () => {
    const work = await listWork(await ctxOf("le.thi.mau@cantho.example"), { scope: "mine" });
    expect(new Set(work.items.map(({ group }) => group))).toEqual(new Set(workGroups));
  });

  it("gives the director refusals to confirm and the provider cases with a clock", async () => {
    const director = await listWork(await ctxOf("giam-doc@cantho.example"), { scope: "centre" });
    expect(director.items.map(({ kind }) => kind)).toContain("confirm-refusal");
    const provider = await listWork(await ctxOf("nguoi-thuc-hien@cantho.example"), { scope: "mine" });
    const kinds = new Set(provider.items.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["answer-advice", "await-appraisal-answer", "hand-over-file"]));
  });

  it("has one account for each role, each with a password of its own", async () => {
    expect(new Set(accounts.map(({ role }) => role)).size).toBe(7);
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(7);
    const [first] = accounts;
    const row = await prisma().account.findUnique({ where: { email: first?.email ?? "" } });
    expect(await isPassword(first?.password ?? "", row?.passwordHash)).toBe(true);
  });
});

describe("targets", () => {
  it("are marked as invented, but for the one that the plan itself decides", async () => {
    const targets = await prisma().planTarget.findMany({ select: { decidedBy: true, evidence: true } });
    const real = targets.filter(({ evidence }) => evidence !== "unconfirmed");
    expect(new Set(real.map(({ decidedBy }) => decidedBy))).toEqual(new Set(["P1.3"]));
    expect(targets.filter(({ decidedBy }) => decidedBy === "minh họa").length).toBe(
      targets.length - real.length,
    );
  });
});

describe("what a demonstration may never touch", () => {
  it("is not filled twice", async () => {
    await expect(fillDemo(server.services, options)).rejects.toThrow(/already holds people/);
  });

  it("refuses a live database, and gives none of its accounts a password", async () => {
    const live = await startTestServer();
    await live.services.prisma.installation.create({
      data: { id: 1, jurisdiction: "can-tho", kind: "live" },
    });
    await expect(fillDemo(live.services, options)).rejects.toThrow(/live data/);
    await expect(resetDemoPasswords(live.services)).rejects.toThrow(/demonstration/);
    expect(await live.services.prisma.applicant.count()).toBe(0);
    await live.close();
  });

  it("gets new passwords, and the old ones end", async () => {
    const renewed = await resetDemoPasswords(server.services);
    expect(renewed.map(({ email }) => email)).toEqual(accounts.map(({ email }) => email));
    const [first] = renewed;
    const row = await prisma().account.findUnique({ where: { email: first?.email ?? "" } });
    expect(await isPassword(first?.password ?? "", row?.passwordHash)).toBe(true);
    expect(await isPassword(accounts[0]?.password ?? "", row?.passwordHash)).toBe(false);
  });

  it("has inspections in every state, and recommendations open, late, reported and closed", async () => {
    const visits = await prisma().inspection.groupBy({ by: ["status"] });
    expect(visits.map(({ status }) => status).sort()).toEqual([
      "inspection-concluded",
      "inspection-held",
      "inspection-planned",
    ]);
    const states = await prisma().recommendation.groupBy({ by: ["status"] });
    expect(states).toHaveLength(3);
    const late = { status: "recommendation-open", dueOn: { lt: new Date(options.on) } };
    expect(await prisma().recommendation.count({ where: late })).toBeGreaterThan(0);
    const closed = await prisma().inspectionFinding.findMany({
      where: { closedOn: { not: null } },
      select: { closedOn: true, recommendations: { select: { closedOn: true } } },
    });
    for (const { closedOn, recommendations } of closed)
      expect(recommendations.map((one) => one.closedOn)).toEqual([closedOn]);
  });
});
