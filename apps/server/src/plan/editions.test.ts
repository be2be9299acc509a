import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { loadPlan } from "./load-plan.ts";
import type { EditionRecord, TaskRecord } from "./plan-record.ts";

let server: TestServer;
let director: Caller;
beforeAll(async () => {
  server = await startTestServer();
  server.setNow("2026-11-23T09:00:00+07:00");
  director = await server.as("centre-director");
  await loadPlan(server.services.prisma, server.services.jurisdiction, 2026);
});
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const one = ({ id, version }: { id: string; version: number }) => ({ id, version });
const issue = (path: string, reason: string) => ({
  cause: { code: "invalid-input", details: { issues: [expect.objectContaining({ path, reason })] } },
});
const refused = (because: string) => ({
  cause: { code: "status-not-allowed", details: { because: [because] } },
});
const get = (id: string) => director.plan.edition({ id });
const formOf = ({ code: _, clauseIds: __, indicatorIds: ___, evidence: ____, ...form }: TaskRecord) => form;

function taskOf({ tasks }: EditionRecord, code: string): TaskRecord {
  const task = tasks.find((found) => found.code === code);
  if (!task) throw new Error(`no task ${code}`);
  return task;
}

async function change(plan: EditionRecord, code: string, changes: Partial<TaskRecord>) {
  const form = { ...formOf(taskOf(plan, code)), ...changes };
  await director.plan.saveTask({ ...key(), ...one(plan), code, form });
  return get(plan.id);
}

/** The plan of 2027, as these tests leave it to one another: written, issued, amended. */
async function planOf(year: number, edition: number): Promise<EditionRecord> {
  const lines = await director.plan.editions();
  const line = lines.find((found) => found.year === year && found.edition === edition);
  if (!line) throw new Error(`no edition ${edition} of ${year}`);
  return get(line.id);
}

describe("the plan of a year", () => {
  it("is written from last year's with its days moved, and is not in force yet", async () => {
    const written = await director.plan.write({ ...key(), year: 2027, from: "last-year" });
    const plan = await get(written.id);
    expect(plan).toMatchObject({ year: 2027, edition: 1, status: "draft", number: null, issuedOn: null });
    expect(taskOf(plan, "A3.1")).toMatchObject({ from: "2027-04-01", until: "2027-04-30" });
    expect(plan.tasks).toHaveLength(server.services.jurisdiction.plan.tasks.length);
    expect(await director.plan.current({ year: 2027 })).toBeNull();
  });

  it("is written once, not for a year that is over, and not from a plan that is not there", async () => {
    const write = (year: number) => director.plan.write({ ...key(), year, from: "last-year" });
    await expect(write(2027)).rejects.toMatchObject(issue("year", "year-has-plan"));
    await expect(write(2025)).rejects.toMatchObject(issue("year", "in-the-past"));
    await expect(write(2028)).rejects.toMatchObject(issue("from", "no-plan-last-year"));
  });

  it("can be written from the city's template", async () => {
    const written = await director.plan.write({ ...key(), year: 2030, from: "template" });
    expect(taskOf(await get(written.id), "A3.2")).toMatchObject({ from: "2030-11-15", until: "2030-12-10" });
  });

  it("holds a task back that counts in a programme without a name, ends early or names nobody known", async () => {
    const plan = await planOf(2027, 1);
    const save = (changes: Partial<TaskRecord>) => change(plan, "A2.2", changes);
    await expect(save({ countedIn: "programme", programme: null })).rejects.toMatchObject(
      issue("form.programme", "programme-named"),
    );
    await expect(save({ until: "2026-12-31" })).rejects.toMatchObject(
      issue("form.until", "ends-before-it-begins"),
    );
    await expect(save({ leadAgency: "khong-co" })).rejects.toMatchObject(
      issue("form.leadAgency", "unknown-body"),
    );
    await expect(save({ leadAgency: "hnm" })).rejects.toMatchObject(
      issue("form.coordinatingAgencies", "leads-itself"),
    );
  });

  it("is not submitted while a task has no lead or runs out of the year, and says which", async () => {
    let plan = await change(await planOf(2027, 1), "A2.2", { leadAgency: null });
    const submit = () => director.plan.submit({ ...key(), ...one(plan) });
    await expect(submit()).rejects.toMatchObject(refused("task-without-lead"));
    plan = await change(plan, "A2.2", { leadAgency: "stp", until: "2028-01-15" });
    await expect(submit()).rejects.toMatchObject(refused("task-outside-year"));
    plan = await change(plan, "A2.2", { until: "2027-12-31", budget: 40_000_000, budgetSource: "Ngân sách" });
    await director.plan.removeTask({ ...key(), ...one(plan), code: "A4.1" });
    plan = await get(plan.id);
    await expect(submit()).rejects.toMatchObject(refused("activity-without-task"));
    const form = {
      ...formOf(taskOf(await planOf(2026, 1), "A4.1")),
      from: "2027-04-01",
      until: "2027-09-30",
    };
    await director.plan.saveTask({
      ...key(),
      ...one(plan),
      code: null,
      form: form as ReturnType<typeof formOf>,
    });
    expect(taskOf(await get(plan.id), "A4.1").leadAgency).toBe("stp");
  });

  it("says so when somebody else was faster", async () => {
    const plan = await planOf(2027, 1);
    await change(plan, "A1.1", { budget: 5 });
    await expect(change(plan, "A1.1", { budget: 6 })).rejects.toMatchObject({
      cause: { code: "stale-version" },
    });
  });

  it("is submitted, and then issued by number and date; only then it is in force", async () => {
    const draft = await planOf(2027, 1);
    const issueIt = (plan: { id: string; version: number }, issuedOn = "2026-11-20") =>
      director.plan.issue({
        ...key(),
        ...one(plan),
        number: "01/KH-UBND",
        issuedOn: issuedOn as "2026-11-20",
      });
    await expect(issueIt(draft)).rejects.toMatchObject(refused("draft"));
    const submitted = await director.plan.submit({ ...key(), ...one(draft) });
    await expect(change(await get(draft.id), "A1.1", {})).rejects.toMatchObject(refused("submitted"));
    await expect(issueIt(submitted, "2026-11-24")).rejects.toMatchObject(issue("issuedOn", "in-the-future"));
    await issueIt(submitted);
    expect(await director.plan.current({ year: 2027 })).toMatchObject({
      id: draft.id,
      number: "01/KH-UBND",
      issuedOn: "2026-11-20",
    });
  });

  it("is amended by a new edition, which takes its place when it is issued; both stay readable", async () => {
    const first = await planOf(2027, 1);
    await expect(change(first, "A1.1", {})).rejects.toMatchObject(refused("issued"));
    const amended = await director.plan.amend({ ...key(), ...one(first), reason: "Bổ sung kinh phí." });
    await expect(
      director.plan.amend({ ...key(), ...one(await get(first.id)), reason: "Lần nữa." }),
    ).rejects.toMatchObject(refused("issued"));
    const second = await change(await get(amended.id), "A2.2", { budget: 60_000_000 });
    expect(second).toMatchObject({ edition: 2, status: "draft", reason: "Bổ sung kinh phí.", number: null });
    expect((await director.plan.current({ year: 2027 }))?.id).toBe(first.id);
    const submitted = await director.plan.submit({ ...key(), ...one(second) });
    const paper = { number: "09/KH-UBND", issuedOn: "2026-11-19" as const };
    await expect(director.plan.issue({ ...key(), ...submitted, ...paper })).rejects.toMatchObject(
      issue("issuedOn", "before-former-edition"),
    );
    await director.plan.issue({ ...key(), ...submitted, ...paper, issuedOn: "2026-11-23" });
    expect((await director.plan.current({ year: 2027 }))?.id).toBe(second.id);
    const kept = await get(first.id);
    expect(kept).toMatchObject({ status: "superseded", number: "01/KH-UBND" });
    expect(taskOf(kept, "A2.2").budget).toBe(40_000_000);
    expect(await director.plan.changes({ id: second.id, since: first.id })).toEqual([
      {
        code: "A2.2",
        title: taskOf(kept, "A2.2").title,
        titleEn: taskOf(kept, "A2.2").titleEn,
        kind: "changed",
        fields: [{ field: "budget", before: "40000000", after: "60000000" }],
      },
    ]);
  });

  it("never gives the code of a task that went to another one", async () => {
    const second = await planOf(2027, 2);
    const third = await director.plan.amend({ ...key(), ...one(second), reason: "Bớt nhiệm vụ." });
    const shorter = await director.plan.removeTask({ ...key(), ...third, code: "A1.3" });
    const form = formOf(taskOf(second, "A1.3"));
    await director.plan.saveTask({ ...key(), ...shorter, code: null, form });
    const codes = (await get(third.id)).tasks.map(({ code }) => code);
    expect(codes).toContain("A1.4");
    expect(codes).not.toContain("A1.3");
  });

  it("is compared with editions of its own year only", async () => {
    const [last, next] = [await planOf(2026, 1), await planOf(2027, 2)];
    await expect(director.plan.changes({ id: next.id, since: last.id })).rejects.toMatchObject(
      issue("since", "of-another-year"),
    );
  });
});
