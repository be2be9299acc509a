import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getDistrictProgress } from "../src/indicators/get-district-progress.ts";
import type { UserCtx } from "../src/platform/context.ts";
import { startTestServer, type TestServer } from "../src/platform/test-server.ts";
import { readDemoData } from "./demo-data.ts";
import { fillDemo } from "./fill-demo.ts";

const options = { seed: 20260418, on: "2026-11-24" } as const;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  server.setNow("2026-11-24T09:00:00+07:00");
  await fillDemo(server.services, options);
}, 120_000);
afterAll(() => server.close());

async function progress() {
  const { services } = server;
  const request = { requestId: "test", language: "vi", address: "", sessionToken: null } as const;
  const user = await server.userOf("leader");
  const ctx: UserCtx = { ...services, ...request, db: services.prisma, user, setSession: () => {} };
  return getDistrictProgress(ctx, { indicatorId: "cases-accepted", year: 2026, level: "district" });
}

describe("the leaders' map of the demonstration", () => {
  it("shows districts behind, on course and ahead, and hides only quiet ones", async () => {
    const { rows } = await progress();
    const hidden = rows.filter((row) => row.hidden).map(({ code }) => code);
    const { districtWeights } = readDemoData().city;
    const quiet = Object.keys(districtWeights).filter((code) => (districtWeights[code] ?? 1) < 0.5);
    expect(hidden).toEqual(expect.arrayContaining(quiet));
    expect(hidden.length).toBeGreaterThanOrEqual(4);
    expect(hidden.length).toBeLessThanOrEqual(6);
    // A companion is no busy district: what hides it are the small counts of its communes.
    for (const code of hidden) expect(districtWeights[code]).toBeLessThanOrEqual(1);
    const withStatus = (wanted: string) => rows.filter(({ status }) => status === wanted);
    expect(withStatus("on-course").length).toBeGreaterThan(5);
    expect(withStatus("ahead").length).toBeGreaterThan(2);
    // The third one that is behind, 951, is hidden beside a quiet one.
    expect(withStatus("behind").map(({ code }) => code)).toEqual(["924", "950"]);
  });

  it("has some far behind, some somewhat, most near what is expected, and some well ahead", async () => {
    const rates = (await progress()).rows.flatMap(({ rate }) => rate ?? []);
    const between = (from: number, until: number) => rates.filter((rate) => rate >= from && rate < until);
    expect(between(40, 70).length).toBeGreaterThan(1);
    expect(between(70, 90).length).toBeGreaterThan(1);
    expect(between(90, 115).length).toBeGreaterThan(rates.length / 3);
    expect(between(115, 200).length).toBeGreaterThan(1);
    expect(Math.min(...rates)).toBeGreaterThanOrEqual(40);
  });

  it("is about persons with disabilities: nine cases in ten are theirs", async () => {
    const all = await server.services.prisma.legalCase.count();
    const theirs = await server.services.prisma.legalCase.count({ where: { hasDisability: true } });
    expect(theirs / all).toBeGreaterThan(0.86);
    expect(theirs / all).toBeLessThan(0.94);
  });
});

describe("the desks on the day of the demonstration", () => {
  it("hold requests of the last working day's office hours, and one of the night at most", async () => {
    const waiting = await server.services.prisma.request.findMany({
      where: { status: "received", receivedAt: { gte: new Date("2026-11-23T00:00:00+07:00") } },
      select: { receivedAt: true, channel: true },
    });
    const night = waiting.filter(({ receivedAt }) => receivedAt >= new Date("2026-11-23T17:00:00+07:00"));
    expect(waiting.length).toBeGreaterThan(5);
    expect(night.map(({ channel }) => channel)).toEqual(["electronic"]);
    const opening = new Date("2026-11-23T07:30:00+07:00");
    for (const { receivedAt } of waiting)
      expect(receivedAt.getTime()).toBeGreaterThanOrEqual(opening.getTime());
  });
});
