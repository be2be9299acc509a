import { randomUUID } from "node:crypto";
import { digestSample, sampleForEvaluation } from "@tgpl/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../../platform/test-server.ts";
import { aClosedCase } from "../test-closed-case.ts";
import { toPlan } from "./draw-plan.ts";
import { toEvaluationFile } from "./evaluation-plans.data.ts";
import type { PlanInput } from "./evaluation-record.ts";

const MONDAY = "2026-11-23T09:00:00+07:00";
let server: TestServer;
let director: Caller;
let leader: Caller;
beforeAll(async () => {
  server = await startTestServer();
  director = await server.as("centre-director");
  leader = await server.as("leader");
  server.setNow(MONDAY);
  for (let at = 0; at < 6; at++) await aClosedCase(server);
  await giveTwoToAnother();
});
beforeEach(() => server.setNow(MONDAY));
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const full = { A1: 10, A2: 10, A3: 9, B1: 5, B2: 9, B3: 18, B4: 18, B5: 4, C: 9 };
const plan = (given: Partial<PlanInput> = {}): PlanInput => ({
  year: 2026,
  decisionNumber: "45/QĐ-STP",
  decidedOn: "2026-11-16",
  closedFrom: "2025-11-24",
  closedUntil: "2026-11-23",
  percent: 30,
  forms: ["proceedings", "out-of-court-representation"],
  stratifyBy: ["field-of-law", "office"],
  seed: "45/QĐ-STP 16/11/2026",
  ...given,
});

/** So that two providers have cases. */
async function giveTwoToAnother(): Promise<void> {
  const { prisma } = server.services;
  const office = await prisma.office.findFirstOrThrow({ where: { code: "TT" } });
  const other = await prisma.provider.create({
    data: { fullName: "Luật Sư Khác", sortKey: "khac", kind: "lawyer", officeId: office.id },
  });
  const cases = await prisma.legalCase.findMany({ orderBy: { fileCode: "asc" }, take: 2 });
  await prisma.legalCase.updateMany({
    where: { id: { in: cases.map(({ id }) => id) } },
    data: { providerId: other.id },
  });
}

const drawn = (planId: string) => director.quality.evaluation.drawn({ planId, state: "all", after: 0 });

describe("the yearly plan", () => {
  it("is previewed in figures: how many of how many, and no case is named", async () => {
    const preview = await director.quality.evaluation.preview(plan());
    expect(preview).toMatchObject({ inScope: 6, wanted: 2, drawn: 2, providers: 2, evaluatedBefore: 0 });
    expect(JSON.stringify(preview)).not.toMatch(/TGTT/);
  });

  it("is refused before its time has passed, or turned round, or twice under one number", async () => {
    const refused = (path: string, reason: string) => ({
      cause: { details: { issues: [{ path, reason }] } },
    });
    const preview = (given: Partial<PlanInput>) => director.quality.evaluation.preview(plan(given));
    await expect(preview({ closedUntil: "2026-11-24" })).rejects.toMatchObject(
      refused("closedUntil", "in-the-future"),
    );
    await expect(preview({ closedUntil: "2025-11-01" })).rejects.toMatchObject(
      refused("closedUntil", "ends-before-it-begins"),
    );
    await expect(
      director.quality.evaluation.adopt({
        ...key(),
        ...plan({ closedFrom: "2020-01-01", closedUntil: "2020-12-31" }),
      }),
    ).rejects.toMatchObject({ cause: { details: { because: ["nothing-to-draw"] } } });
  });

  it("draws a case of every provider, and anybody draws the same from the kept list", async () => {
    const { id } = await director.quality.evaluation.adopt({ ...key(), ...plan() });
    const files = await drawn(id);
    expect(new Set(files.map(({ providerName }) => providerName)).size).toBe(2);
    const record = await director.quality.evaluation.plan({ id });
    const covered = await director.quality.evaluation.covered({ id });
    const before = covered.filter((one) => one.before).map(({ fileCode }) => fileCode);
    const again = sampleForEvaluation(covered.map(toEvaluationFile), toPlan(record), record.seed, before);
    expect(again.files.map((file) => file.id)).toEqual(files.map(({ fileCode }) => fileCode));
    expect(digestSample(again)).toBe(record.digest);
    await expect(director.quality.evaluation.adopt({ ...key(), ...plan() })).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "decisionNumber", reason: "code-taken" }] } },
    });
  });

  it("never draws a case that an earlier plan has drawn", async () => {
    const [first] = await director.quality.evaluation.plans();
    const earlier = (await drawn(first?.id ?? "")).map(({ caseId }) => caseId);
    const input = plan({ decisionNumber: "46/QĐ-STP", percent: 100, seed: "46/QĐ-STP" });
    expect((await director.quality.evaluation.preview(input)).evaluatedBefore).toBe(earlier.length);
    const { id } = await director.quality.evaluation.adopt({ ...key(), ...input });
    const later = (await drawn(id)).map(({ caseId }) => caseId);
    expect(later).toHaveLength(6 - earlier.length);
    expect(later.filter((caseId) => earlier.includes(caseId))).toEqual([]);
    // And the database itself keeps two plans apart that draw at the same moment.
    const [caseId] = earlier;
    await expect(
      server.services.prisma.evaluationFile.updateMany({
        where: { caseId: caseId ?? "", position: null },
        data: { position: 99 },
      }),
    ).rejects.toThrow();
  });
});

describe("an expert's evaluation", () => {
  async function anOpenFile() {
    for (const { id } of await director.quality.evaluation.plans()) {
      const found = (await drawn(id)).find(({ evaluation }) => !evaluation);
      if (found) return { ...found, planId: id };
    }
    throw new Error("every file is evaluated");
  }
  const evaluation = {
    expert: "Chuyên Gia Mẫu",
    points: full,
    opinion: "Hồ sơ đầy đủ.",
    evaluatedOn: MONDAY.slice(0, 10) as "2026-11-23",
  };

  it("is written down with points for every item, counted, and may be corrected", async () => {
    const { id: fileId, version, planId } = await anOpenFile();
    const record = (given: object, at = version) =>
      director.quality.evaluation.record({ ...key(), fileId, version: at, ...evaluation, ...given });
    await expect(record({ points: { A1: 10 } })).rejects.toMatchObject({
      cause: { details: { issues: [{ reason: "items-not-scored" }] } },
    });
    await expect(record({ evaluatedOn: "2026-11-24" })).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "evaluatedOn", reason: "in-the-future" }] } },
    });
    await record({});
    await record({ points: { ...full, B3: 10 } }, version + 1);
    const { file, score } = await director.quality.evaluation.file({ fileId });
    expect(file.evaluation).toMatchObject({ total: 84, grade: "undetermined" });
    expect(score?.missing).toEqual(["grade-bands"]);
    const figures = (await leader.quality.evaluation.plans()).find(({ id }) => id === planId);
    expect(figures).toMatchObject({ evaluated: 1, grades: [{ grade: "undetermined", count: 1 }] });
    await expect(record({}, version)).rejects.toMatchObject({ cause: { code: "stale-version" } });
  });

  it("is not given by who performed the case", async () => {
    const { id: fileId, version, providerName } = await anOpenFile();
    const own = { ...evaluation, expert: ` ${providerName.toUpperCase()} ` };
    await expect(
      director.quality.evaluation.record({ ...key(), fileId, version, ...own }),
    ).rejects.toMatchObject({ cause: { details: { issues: [{ path: "expert", reason: "own-work" }] } } });
  });

  it("is seen on the page of the case: at once inside, by the provider when it is there", async () => {
    const { id: fileId, version, caseId } = await anOpenFile();
    const provider = await server.as("provider");
    const officer = await server.as("case-officer");
    const inside = (await officer.quality.get({ caseId })).evaluation;
    expect(inside).toMatchObject({ fileId, year: 2026, evaluatedOn: null });
    const { providerId } = await server.userOf("provider");
    await server.services.prisma.legalCase.update({ where: { id: caseId }, data: { providerId } });
    expect((await provider.quality.get({ caseId })).evaluation).toBeNull();
    await director.quality.evaluation.record({ ...key(), fileId, version, ...evaluation });
    expect((await provider.quality.get({ caseId })).evaluation).toMatchObject({ total: 92, grade: "good" });
  });
});

describe("a leader", () => {
  it("reads figures of a plan and not its files", async () => {
    const plans = await leader.quality.evaluation.plans();
    expect(plans.map(({ drawn: count }) => count).reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(JSON.stringify(plans)).not.toMatch(/TGTT|Luật Sư Khác/);
    await expect(
      leader.quality.evaluation.drawn({ planId: plans[0]?.id ?? "", state: "all", after: 0 }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
