import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../platform/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test("A marked day presses whoever may plan from thirty days before, until an event is planned or the day is over", async () => {
  const officer = await server.as("case-officer");
  const open = async () =>
    (await officer.work.list({ scope: "mine" })).items.filter(({ kind }) => kind === "plan-marked-day");
  server.setNow("2026-11-02T09:00:00+07:00");
  expect(await open()).toEqual([]);
  server.setNow("2026-11-03T09:00:00+07:00");
  expect(await open()).toMatchObject([
    {
      subject: { type: "marked-day", id: "international-day" },
      fullName: "Ngày Quốc tế Người khuyết tật 3/12",
      due: "2026-12-03T23:59:59+07:00",
      group: "later",
    },
  ]);
  expect((await officer.work.counts()).mine).toBe(1);
  const provider = await server.as("provider");
  expect((await provider.work.list({ scope: "mine" })).items).toEqual([]);
  server.setNow("2026-12-04T09:00:00+07:00");
  expect(await open()).toEqual([]);
  server.setNow("2026-11-10T09:00:00+07:00");
  await officer.outreach.plan({
    idempotencyKey: randomUUID(),
    kind: "marked-day-event",
    name: "Hưởng ứng ngày 3/12",
    topics: "Quyền của người khuyết tật",
    placeCode: "31135",
    venue: "Nhà văn hóa Mẫu",
    accessibleEntrance: true,
    on: "2026-12-02",
    beginsAt: null,
    endsAt: null,
    host: "Trung tâm (minh họa)",
    partners: [],
    activityId: "A3",
    programme: null,
    countedIn: "plan",
    markedDay: "international-day",
  });
  expect(await open()).toEqual([]);
});
