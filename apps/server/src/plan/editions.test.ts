import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { loadPlan } from "./load-plan.ts";
import type { TaskForm } from "./plan-record.ts";

let server: TestServer;
let director: Caller;
beforeAll(async () => {
  server = await startTestServer();
  await loadPlan(server.services.prisma, server.services.jurisdiction, 2026);
  director = await server.as("centre-director");
});
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const refused = (path: string, reason: string) => ({ cause: { details: { issues: [{ path, reason }] } } });
const aTask: TaskForm = {
  activityId: "A2",
  title: "Phát thanh về trợ giúp pháp lý bằng tiếng Khmer",
  titleEn: null,
  leadAgency: "stp",
  coordinatingAgencies: ["tt-tgpl"],
  from: "2027-03-01",
  until: "2027-09-30",
  deliverable: "12 chương trình",
  deliverableEn: null,
  budget: 60_000_000,
  budgetSource: "Ngân sách thành phố",
  programme: null,
  countedIn: "plan",
};

describe("the plan of a year", () => {
  it("is written from last year's: its tasks keep their codes and get the days of the new year", async () => {
    const { id } = await director.plan.write({ ...key(), year: 2027, from: "last-year" });
    const plan = await director.plan.edition({ id });
    expect([plan.year, plan.edition, plan.status]).toEqual([2027, 1, "draft"]);
    const day = plan.tasks.find(({ code }) => code === "A3.1");
    expect([day?.from, day?.until]).toEqual(["2027-04-01", "2027-04-30"]);
    expect(plan.moves).toEqual(["edit", "submit", "discard"]);
    expect(plan.faults).toEqual([]);
    // A draft is nobody's plan yet.
    expect(await director.plan.current({ year: 2027 })).toBeNull();
  });

  it("has one plan a year, and nothing to copy where nothing was issued", async () => {
    const again = director.plan.write({ ...key(), year: 2027, from: "template" });
    await expect(again).rejects.toMatchObject(refused("year", "has-a-plan"));
    const after = director.plan.write({ ...key(), year: 2030, from: "last-year" });
    await expect(after).rejects.toMatchObject(refused("from", "no-plan-issued"));
  });

  it("takes a new task under the next code of its activity, and never the code of one that was taken out", async () => {
    const [{ id } = { id: "" }] = await director.plan.editions();
    const { version } = await director.plan.edition({ id });
    const added = await director.plan.saveTask({ ...key(), id, version, code: null, task: aTask });
    const dropped = await director.plan.removeTask({ ...key(), ...added, code: "A2.2" });
    await director.plan.saveTask({ ...key(), ...dropped, code: null, task: aTask });
    const { tasks, budget } = await director.plan.edition({ id });
    const codes = tasks.filter(({ activityId }) => activityId === "A2").map(({ code }) => code);
    expect(codes).toEqual(["A2.1", "A2.3", "A2.4", "A2.5"]);
    expect(budget).toMatchObject({ plan: 120_000_000, programme: 0 });
  });

  it("is not written from two windows at once, nor with an agency that nobody knows", async () => {
    const [{ id } = { id: "" }] = await director.plan.editions();
    const stale = director.plan.saveTask({ ...key(), id, version: 1, code: null, task: aTask });
    await expect(stale).rejects.toMatchObject({ cause: { code: "stale-version" } });
    const { version } = await director.plan.edition({ id });
    const task = { ...aTask, leadAgency: "so-khong-co" };
    const unknown = director.plan.saveTask({ ...key(), id, version, code: null, task });
    await expect(unknown).rejects.toMatchObject(refused("leadAgency", "unknown-agency"));
    const nowhere = { ...aTask, countedIn: "programme" } as const;
    const uncounted = director.plan.saveTask({ ...key(), id, version, code: null, task: nowhere });
    await expect(uncounted).rejects.toMatchObject(refused("programme", "programme-needed"));
  });

  it("is not submitted while an activity has no task or a task leaves the year", async () => {
    const [{ id } = { id: "" }] = await director.plan.editions();
    const { version, tasks } = await director.plan.edition({ id });
    const training = tasks.find(({ code }) => code === "A4.1");
    const { code: _, clauseIds: __, indicatorIds: ___, evidence: ____, ...task } = training ?? ({} as never);
    const long = { ...task, until: "2028-01-15" } as const;
    const written = await director.plan.saveTask({ ...key(), id, version, code: "A4.1", task: long });
    expect((await director.plan.edition({ id })).faults).toEqual([
      { fault: "outside-the-year", code: "A4.1" },
    ]);
    const submitting = director.plan.submit({ ...key(), ...written });
    await expect(submitting).rejects.toMatchObject(refused("tasks", "plan-has-faults"));
    await director.plan.saveTask({ ...key(), ...written, code: "A4.1", task });
  });

  it("is issued with number and day, and from then on is read by all; it is not written over", async () => {
    const [{ id } = { id: "" }] = await director.plan.editions();
    const { version } = await director.plan.edition({ id });
    const submitted = await director.plan.submit({ ...key(), id, version });
    const draft = director.plan.saveTask({ ...key(), ...submitted, code: null, task: aTask });
    await expect(draft).rejects.toMatchObject({ cause: { code: "status-not-allowed" } });
    const tomorrow = director.plan.issue({
      ...key(),
      ...submitted,
      number: "00/KH-UBND",
      issuedOn: "2199-01-01",
    });
    await expect(tomorrow).rejects.toMatchObject(refused("issuedOn", "in-the-future"));
    await director.plan.issue({ ...key(), ...submitted, number: "00/KH-UBND", issuedOn: "2026-11-20" });
    const current = await (await server.as("leader")).plan.current({ year: 2027 });
    expect([current?.number, current?.issuedOn]).toEqual(["00/KH-UBND", "2026-11-20"]);
  });

  it("is amended by a new edition with its reason; the one in force stays until the new one is issued", async () => {
    const [{ id } = { id: "" }] = await director.plan.editions();
    const issued = await director.plan.edition({ id });
    const { version } = issued;
    const draft = await director.plan.amend({ ...key(), id, version, reason: "Bổ sung lớp tập huấn." });
    const twice = director.plan.amend({ ...key(), id, version: version + 1, reason: "Lần nữa." });
    await expect(twice).rejects.toMatchObject({ cause: { code: "status-not-allowed" } });
    const changed = await director.plan.removeTask({ ...key(), ...draft, code: "A2.5" });
    const amendment = await director.plan.edition({ id: draft.id });
    expect(amendment.changes).toEqual([{ change: "removed", code: "A2.5" }]);
    expect(amendment.removed.map(({ code }) => code)).toEqual(["A2.5"]);
    expect((await director.plan.current({ year: 2027 }))?.number).toBe("00/KH-UBND");
    const submitted = await director.plan.submit({ ...key(), ...changed });
    await director.plan.issue({ ...key(), ...submitted, number: "01/KH-UBND", issuedOn: "2026-11-23" });
    expect((await director.plan.current({ year: 2027 }))?.number).toBe("01/KH-UBND");
    const editions = (await director.plan.editions()).filter(({ year }) => year === 2027);
    expect(editions.map(({ edition, status, tasks }) => [edition, status, tasks])).toEqual([
      [2, "issued", issued.tasks.length - 1],
      [1, "superseded", issued.tasks.length],
    ]);
  });

  it("is thrown away while it is a draft, and only then", async () => {
    const { id, version } = await director.plan.write({ ...key(), year: 2028, from: "template" });
    await director.plan.discard({ ...key(), id, version });
    expect((await director.plan.editions()).filter(({ year }) => year === 2028)).toEqual([]);
    const [issued] = await director.plan.editions();
    const { id: lasting = "", version: at = 1 } = issued ? await director.plan.edition(issued) : {};
    const discarding = director.plan.discard({ ...key(), id: lasting, version: at });
    await expect(discarding).rejects.toMatchObject({ cause: { code: "status-not-allowed" } });
  });
});
