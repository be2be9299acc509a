import { activityIds, getIndicator, planClauses } from "@tgpl/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../platform/test-server.ts";
import { loadPlan } from "./load-plan.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await loadPlan(server.services.prisma, server.services.jurisdiction, 2026);
});
afterAll(() => server.close());

const read = async (year?: number) => (await server.as("leader")).plan.current({ year });

test("The plan of the year has every clause and the five activities, and owns up to what is not known", async () => {
  const plan = await read();
  expect(plan?.year).toBe(2026);
  expect(plan?.clauses.map(({ clauseId }) => clauseId)).toEqual(planClauses.map(({ id }) => id));
  expect(plan?.activities.map(({ activityId }) => activityId)).toEqual(activityIds);
  expect([plan?.number, plan?.issuedOn]).toEqual([null, null]);
});

test("Sở Tư pháp leads, the Centre does the cases, and coordinating bodies carry their evidence", async () => {
  const activities = (await read())?.activities ?? [];
  expect(activities.map(({ activityId, lead }) => [activityId, lead.code])).toEqual([
    ["A1", "tt-tgpl"],
    ["A2", "stp"],
    ["A3", "stp"],
    ["A4", "stp"],
    ["A5", "stp"],
  ]);
  const [cases] = activities;
  expect(cases?.coordinating.find(({ code }) => code === "ta")).toMatchObject({ evidence: "seen" });
  expect(cases?.coordinating.find(({ code }) => code === "hnm")).toMatchObject({ evidence: "unconfirmed" });
});

test("The two days of persons with disabilities are the ends of activity A3", async () => {
  const days = (await read())?.activities.find(({ activityId }) => activityId === "A3");
  expect([days?.from, days?.until]).toEqual(["2026-04-18", "2026-12-03"]);
});

test("Every target is of an indicator that exists, and only the plan's own is there", async () => {
  const targets = (await read())?.targets ?? [];
  expect(targets.map(({ indicatorId, value }) => [getIndicator(indicatorId).unit, value])).toEqual([
    ["percent", 100],
  ]);
});

test("A plan that people have changed is not loaded over", async () => {
  const { prisma, jurisdiction } = server.services;
  await prisma.plan.updateMany({ where: { year: 2026 }, data: { number: "00/KH-UBND" } });
  await loadPlan(prisma, jurisdiction, 2026);
  expect((await read())?.number).toBe("00/KH-UBND");
});

test("A year without a plan has none", async () => {
  expect(await read(2019)).toBeNull();
});
