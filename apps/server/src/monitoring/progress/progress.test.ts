import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadPlan } from "../../plan/load-plan.ts";
import { type Caller, FOCAL_AGENCY, startTestServer, type TestServer } from "../../platform/test-server.ts";

let server: TestServer;
let focal: Caller;
beforeAll(async () => {
  server = await startTestServer();
  await loadPlan(server.services.prisma, server.services.jurisdiction, 2026);
  focal = await server.as("focal-point");
});
afterAll(() => server.close());
beforeEach(() => server.setNow("2026-06-03T09:00:00+07:00"));

const key = () => ({ idempotencyKey: randomUUID() });
const form = {
  status: "task-on-course" as const,
  progress: "Đã tổ chức hai buổi tại trụ sở Hội.",
  output: "62 người dự",
  evidence: null,
  difficulties: null,
  proposals: null,
};
const aReport = { year: 2026, taskCode: "A1.2", round: "six-month-round" as const, version: null, form };
const own = async (taskCode: string) =>
  (await focal.progress.own({})).reports.filter((one) => one.taskCode === taskCode);

describe("a focal point", () => {
  it("sees the tasks of its own agency and no other's, with what is late", async () => {
    const { reports } = await focal.progress.own({});
    expect(new Set(reports.map(({ agency }) => agency.code))).toEqual(new Set([FOCAL_AGENCY]));
    const tasks = new Set(reports.map(({ taskCode }) => taskCode));
    expect(tasks).toContain("A1.2");
    expect(tasks).not.toContain("A1.1");
    expect((await own("A1.2"))[0]).toMatchObject({
      part: "coordinating",
      dueOn: "2026-05-31",
      evidence: "unconfirmed",
      standing: "late",
      daysLate: 3,
      report: null,
    });
  });

  it("hands a report in late, changes it, and the day it was handed in stays", async () => {
    const made = await focal.progress.handIn({ ...key(), ...aReport });
    server.setNow("2026-06-09T09:00:00+07:00");
    const changed = await focal.progress.handIn({
      ...key(),
      ...aReport,
      version: made.version,
      form: { ...form, status: "task-in-difficulty", difficulties: "Thiếu người phiên dịch ký hiệu." },
    });
    expect(changed).toEqual({ id: made.id, version: 2 });
    expect((await own("A1.2"))[0]).toMatchObject({
      standing: "handed-in-late",
      daysLate: 0,
      report: { status: "task-in-difficulty", byLink: false, handedInAt: "2026-06-03T09:00:00+07:00" },
    });
    await expect(focal.progress.handIn({ ...key(), ...aReport, version: 1 })).rejects.toMatchObject({
      cause: { code: "stale-version" },
    });
    await expect(focal.progress.handIn({ ...key(), ...aReport })).rejects.toMatchObject({
      cause: { code: "stale-version" },
    });
  });

  it("cannot report on a task of others, nor in a round that the task does not ask for", async () => {
    for (const wrong of [{ taskCode: "A1.1" }, { round: "task-end" as const }, { year: 2027 }])
      await expect(focal.progress.handIn({ ...key(), ...aReport, ...wrong })).rejects.toMatchObject({
        cause: { code: "not-found" },
      });
  });

  it("that reported a task as done is asked nothing more about it", async () => {
    await focal.progress.handIn({
      ...key(),
      ...aReport,
      taskCode: "A2.2",
      form: { ...form, status: "task-done" },
    });
    expect((await own("A2.2")).map(({ round }) => round)).toEqual(["six-month-round"]);
  });

  it("keeps files with its own report; those of another agency are not there for it", async () => {
    const { prisma } = server.services;
    const report = (await own("A1.2"))[0]?.report;
    const file = { kind: "other" as const, title: "Ảnh buổi truyền thông.jpg", size: 1000 };
    const subject = (id: string) => ({ type: "progress-report" as const, id });
    await focal.attachments.begin({ ...key(), ...file, subject: subject(report?.id ?? "") });
    expect((await focal.attachments.list({ subject: subject(report?.id ?? "") })).mayAdd).toBe(true);
    const { id: others } = await prisma.progressReport.create({
      data: {
        year: 2026,
        taskCode: "A1.2",
        agencyCode: "hnm",
        round: "six-month-round",
        status: "task-on-course",
        progress: "Của hội khác",
        reporterName: "Người Khác",
        handedInAt: new Date(server.services.now()),
        changedAt: new Date(server.services.now()),
      },
      select: { id: true },
    });
    const refused = { cause: { code: "not-found" } };
    await expect(focal.attachments.list({ subject: subject(others) })).rejects.toMatchObject(refused);
    await expect(
      focal.attachments.begin({ ...key(), ...file, subject: subject(others) }),
    ).rejects.toMatchObject(refused);
    const applicant = { type: "applicant" as const, id: others };
    await expect(focal.attachments.list({ subject: applicant })).rejects.toMatchObject({
      cause: { code: "forbidden" },
    });
    const director = await server.as("centre-director");
    expect((await director.attachments.list({ subject: subject(others) })).mayAdd).toBe(false);
  });
});

describe("an officer", () => {
  it("sees what every agency is asked, in the order of the plan; a year without a plan asks nothing", async () => {
    const officer = await server.as("case-officer");
    const { reports, planTitle } = await officer.progress.list({});
    expect(planTitle).not.toBeNull();
    expect(new Set(reports.map(({ agency }) => agency.code)).size).toBeGreaterThan(5);
    expect(await officer.progress.list({ year: 2019 })).toEqual({ year: 2019, planTitle: null, reports: [] });
  });
});

describe("an account of a focal point", () => {
  it("is invited for an agency that exists, and only for one", async () => {
    const administrator = await server.as("administrator");
    const invite = (agencyCode: string | null) =>
      administrator.accounts.invite({
        ...key(),
        email: "dau.moi@hnm.example",
        displayName: "Đầu Mối Mẫu",
        role: "focal-point",
        officeId: null,
        providerId: null,
        agencyCode,
      });
    for (const wrong of [null, "khong-co"])
      await expect(invite(wrong)).rejects.toMatchObject({
        cause: { details: { issues: [{ path: "agencyCode", reason: "unknown-agency" }] } },
      });
    const { id } = await invite("hnm");
    expect((await administrator.accounts.list()).find((one) => one.id === id)?.agencyCode).toBe("hnm");
  });
});
