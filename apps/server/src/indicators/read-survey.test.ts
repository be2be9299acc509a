import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SurveyAnswerForm } from "../outreach/survey-record.ts";
import { toClientError } from "../platform/client-error.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";

let server: TestServer;
let officer: Caller;
let leader: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  leader = await server.as("leader");
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow("2026-11-23T09:00:00+07:00");
  await server.services.prisma.surveyAnswer.deleteMany({});
});

/** A woman with a severe disability in Ninh Kiều who knows of legal aid and needs help about land. */
const anAnswer = (given: Partial<SurveyAnswerForm> = {}): SurveyAnswerForm => ({
  formVersion: 1,
  on: "2026-11-20",
  placeCode: "31135",
  sex: "female",
  hasDisability: true,
  disabilityTypes: ["mobility"],
  degree: "severe",
  ageBand: "aged-18-59",
  answers: { knows: true, need: true, matters: ["land"], form: "radio" },
  ...given,
});

async function answer(times: number, given: Partial<SurveyAnswerForm> = {}): Promise<void> {
  for (let index = 0; index < times; index++)
    await officer.survey.answer({ idempotencyKey: randomUUID(), ...anAnswer(given) });
}

const rowsOf = async (question: string) => {
  const { questions } = await leader.indicators.survey({ year: 2026 });
  const rows = questions.find(({ id }) => id === question)?.rows ?? [];
  return Object.fromEntries(rows.map(({ code, count }) => [code, count]));
};

describe("the survey of needs", () => {
  it("is a form as data, with the communes of today", async () => {
    const form = await officer.survey.form();
    expect(form).toMatchObject({ version: 1, evidence: "unconfirmed" });
    expect(form.questions.map(({ id }) => id)).toEqual(["knows", "need", "matters", "barriers", "form"]);
    expect(form.communes).toHaveLength(103);
  });

  it("keeps answers that were sent twice from one draft once", async () => {
    const sent = { idempotencyKey: randomUUID(), ...anAnswer() };
    const [first, second] = [await officer.survey.answer(sent), await officer.survey.answer(sent)];
    expect(second).toEqual(first);
    expect(await server.services.prisma.surveyAnswer.count()).toBe(1);
  });

  it("tells how many know of legal aid as the indicator does, of persons with disabilities alone", async () => {
    await answer(12);
    await answer(8, { answers: { knows: false } });
    await answer(6, { hasDisability: false, disabilityTypes: [], degree: null });
    const { total, questions } = await leader.indicators.survey({ year: 2026 });
    expect(total).toBe(20);
    expect(questions[0]?.rows).toMatchObject([{ code: "yes", count: 12, of: 20 }]);
    const { actual } = await leader.indicators.series({ indicatorId: "survey-knows-legal-aid", year: 2026 });
    expect(actual).toBe(60);
  });

  it("tells no choice that a few made, nor one that all but a few made", async () => {
    await answer(20, { answers: { matters: ["land"], barriers: ["distance"] } });
    await answer(3, { answers: { matters: ["family"] } });
    expect(await rowsOf("matters")).toMatchObject({ land: null, family: null, work: 0 });
    expect(await rowsOf("barriers")).toMatchObject({ distance: null, money: 0 });
  });

  it("tells a question of one choice as a whole or not at all: the others would tell the last", async () => {
    await answer(10, { answers: { form: "radio" } });
    await answer(10, { answers: { form: "paper" } });
    expect(await rowsOf("form")).toMatchObject({ radio: 10, paper: 10, phone: 0 });
    await answer(2, { answers: { form: "phone" } });
    expect(await rowsOf("form")).toMatchObject({ radio: null, paper: null, phone: null });
  });

  it("tells nothing while a few have answered", async () => {
    await answer(4);
    const { total, questions } = await leader.indicators.survey({ year: 2026 });
    expect(total).toBeNull();
    expect(questions.flatMap(({ rows }) => rows).every(({ count }) => count === null)).toBe(true);
  });

  it.each([
    ["a choice that is none", { answers: { form: "pigeon" } }, "answers.form", "not-a-choice"],
    [
      "two answers where one is asked",
      { answers: { form: ["radio", "paper"] } },
      "answers.form",
      "not-a-choice",
    ],
    ["a question that is none", { answers: { income: "high" } }, "answers.income", "unknown-key"],
    ["a day to come", { on: "2026-11-24" }, "on", "in-the-future"],
    ["a commune that is none", { placeCode: "99999" }, "placeCode", "unknown-commune"],
    ["a version that is none", { formVersion: 9 }, "formVersion", "no-such-survey"],
    ["a degree without a disability", { hasDisability: false }, "hasDisability", "disability-contradicted"],
  ] as const)("refuses %s with a sentence, and keeps nothing", async (_, wrong, path, reason) => {
    const given = { idempotencyKey: randomUUID(), ...anAnswer(wrong as Partial<SurveyAnswerForm>) };
    const error = await officer.survey.answer(given).catch((thrown: unknown) => thrown);
    for (const language of ["vi", "en"] as const) {
      const said = toClientError(error as Error, { language, requestId: "r" });
      expect(said).toMatchObject({ issues: [{ path, reason }] });
      expect(said.message).toMatch(/: .+: .+\.$/);
    }
    expect(await server.services.prisma.surveyAnswer.count()).toBe(0);
  });
});
