import { randomUUID } from "node:crypto";
import { citeProvision, type PlainDate, versionsOfProvision } from "@tgpl/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../../platform/test-server.ts";

let server: TestServer;
let director: Caller;
let branch: Caller;
let leader: Caller;
let branchId: string;
beforeAll(async () => {
  server = await startTestServer();
  director = await server.as("centre-director");
  branch = await server.as("case-officer", { office: "CN1" });
  leader = await server.as("leader");
  branchId = (await server.userOf("case-officer", "CN1")).officeId ?? "";
});
afterAll(() => server.close());
beforeEach(() => server.setNow("2026-06-10T09:00:00+07:00"));

const key = () => ({ idempotencyKey: randomUUID() });
const one = ({ id, version }: { id: string; version: number }) => ({ id, version });
const issue = (path: string, reason: string) => ({
  cause: { code: "invalid-input", details: { issues: [expect.objectContaining({ path, reason })] } },
});
const refused = (...because: string[]) => ({
  cause: { code: "status-not-allowed", details: { because } },
});

type Form = Parameters<Caller["inspections"]["plan"]>[0];
const aVisit = (given: Partial<Form> = {}): Form => ({
  ...key(),
  kind: "regular",
  subject: "Việc tiếp nhận yêu cầu của người khuyết tật",
  basis: "Kế hoạch kiểm tra năm 2026 (minh họa)",
  plannedOn: "2026-06-10",
  team: ["Trần Thị Trưởng Đoàn Mẫu, trưởng đoàn", "Lê Văn Thư Ký Mẫu, thư ký"],
  inspected: { kind: "office", id: branchId },
  checklistId: "office-work",
  followUpOfId: null,
  ...given,
});
const get = (id: string) => director.inspections.get({ id });

async function aHeldVisit(given: Partial<Form> = {}) {
  const planned = await director.inspections.plan(aVisit(given));
  const held = {
    heldOn: "2026-06-10" as PlainDate,
    metWith: "Nguyễn Văn Trưởng Mẫu",
    team: ["Trưởng đoàn Mẫu"],
  };
  return director.inspections.hold({ ...key(), ...planned, ...held });
}

const aFinding = (given: Partial<Parameters<Caller["inspections"]["addFinding"]>[0]["finding"]> = {}) => ({
  severity: "serious" as const,
  seen: "Ba hồ sơ bàn giao quá 30 ngày.",
  itemId: "files-handed-over",
  provision: "11/2017/QH14#39.1",
  planClause: null,
  recommendations: [
    { text: "Bàn giao các hồ sơ còn lại.", owner: { officeId: branchId }, dueOn: "2026-07-10" as PlainDate },
  ],
  ...given,
});

/** A visit with each point answered, one of them “no” with its finding, and its minutes closed. */
async function aConcludedVisit(given: Partial<Form> = {}, finding = aFinding()) {
  const held = await aHeldVisit(given);
  const { checklist } = await get(held.id);
  const answers = Object.fromEntries(
    checklist.items.map(({ id }) => [
      id,
      { answer: id === "files-handed-over" ? ("no" as const) : ("yes" as const), note: null },
    ]),
  );
  const answered = await director.inspections.answer({ ...key(), ...held, answers });
  const found = await director.inspections.addFinding({ ...key(), ...answered, finding });
  await director.inspections.conclude({ ...key(), ...found, conclusion: "Hai bên thống nhất." });
  const record = await get(held.id);
  const recommendation = record.findings[0]?.recommendations[0];
  if (!recommendation) throw new Error("no recommendation was kept");
  return { record, recommendation };
}

/** A file kept with a recommendation, as if its bytes had come. */
async function prove(id: string) {
  const { id: fileId } = await branch.attachments.begin({
    ...key(),
    subject: { type: "recommendation", id },
    kind: "other",
    title: "Biên bản bàn giao.pdf",
    size: 10,
  });
  const kept = { keptAt: new Date("2026-06-20"), sha256: "0".repeat(64), mediaType: "application/pdf" };
  await server.services.prisma.attachment.update({ where: { id: fileId }, data: kept });
  return fileId;
}

const report = (id: string, version: number, caller = branch) =>
  caller.inspections.reportDone({ ...key(), id, version, on: "2026-06-20", note: "Đã bàn giao đủ." });

describe("a visit", () => {
  it("goes from the plan of its year to closed minutes", async () => {
    const { record } = await aConcludedVisit();
    expect(record).toMatchObject({
      status: "inspection-concluded",
      heldOn: "2026-06-10",
      inspectedName: "Chi nhánh CN1",
      findings: [
        {
          severity: "serious",
          provision: "11/2017/QH14#39.1",
          closedOn: null,
          recommendations: [{ ownerName: "Chi nhánh CN1", status: "recommendation-open", daysLate: 0 }],
        },
      ],
    });
    const line = (await director.inspections.year({ year: 2026 })).find(({ id }) => id === record.id);
    expect(line).toMatchObject({ findings: 1, openRecommendations: 1 });
    expect(await director.inspections.year({ year: 2025 })).toEqual([]);
  });

  it("is not held before its day, nor written down for a day to come", async () => {
    const planned = await director.inspections.plan(aVisit({ plannedOn: "2026-06-11" }));
    const held = { metWith: "Ông Mẫu", team: ["Đoàn Mẫu"] };
    await expect(
      director.inspections.hold({ ...key(), ...planned, ...held, heldOn: "2026-06-10" }),
    ).rejects.toMatchObject(refused("visit-to-come"));
    server.setNow("2026-06-11T09:00:00+07:00");
    await expect(
      director.inspections.hold({ ...key(), ...planned, ...held, heldOn: "2026-06-12" }),
    ).rejects.toMatchObject(issue("heldOn", "in-the-future"));
  });

  it("keeps its minutes open while a point has no answer, or a “no” no finding", async () => {
    const held = await aHeldVisit();
    const conclude = async () =>
      director.inspections.conclude({ ...key(), ...one(await get(held.id)), conclusion: "…" });
    await expect(conclude()).rejects.toMatchObject(refused("checklist-unanswered"));
    const { checklist } = await get(held.id);
    const answers = Object.fromEntries(
      checklist.items.map(({ id }) => [id, { answer: "no" as const, note: "Chưa làm" }]),
    );
    await director.inspections.answer({ ...key(), ...held, answers });
    await expect(conclude()).rejects.toMatchObject(refused("answer-without-finding"));
  });

  it("keeps answers that are not named again, and refuses a point of another checklist", async () => {
    const held = await aHeldVisit();
    const yes = { answer: "yes" as const, note: null };
    const first = await director.inspections.answer({ ...key(), ...held, answers: { "no-fee": yes } });
    const partly = { answer: "partly" as const, note: "Một nửa" };
    await director.inspections.answer({ ...key(), ...first, answers: { "training-hours": partly } });
    expect((await get(held.id)).answers).toEqual({ "no-fee": yes, "training-hours": partly });
    await expect(
      director.inspections.answer({
        ...key(),
        ...one(await get(held.id)),
        answers: { "contact-person": yes },
      }),
    ).rejects.toMatchObject(issue("answers", "unknown-point"));
  });

  it("loses a finding only while its minutes are open", async () => {
    const held = await aHeldVisit();
    const found = await director.inspections.addFinding({ ...key(), ...held, finding: aFinding() });
    const [finding] = (await get(held.id)).findings;
    await director.inspections.removeFinding({ ...key(), ...found, findingId: finding?.id ?? "" });
    expect((await get(held.id)).findings).toEqual([]);
    const { record } = await aConcludedVisit();
    const findingId = record.findings[0]?.id ?? "";
    await expect(
      director.inspections.removeFinding({ ...key(), ...one(record), findingId }),
    ).rejects.toMatchObject(refused("visit-concluded"));
  });

  it("is followed up by another one, which names it", async () => {
    const { record } = await aConcludedVisit();
    const followUp = {
      kind: "follow-up" as const,
      followUpOfId: record.id,
      plannedOn: "2026-09-10" as const,
    };
    const next = await director.inspections.plan(aVisit(followUp));
    expect((await get(record.id)).followUps).toMatchObject([{ id: next.id }]);
    expect((await get(next.id)).followUpOf).toMatchObject({ id: record.id });
    const planned = await director.inspections.plan(aVisit());
    await expect(
      director.inspections.plan(aVisit({ ...followUp, followUpOfId: planned.id })),
    ).rejects.toMatchObject(issue("followUpOfId", "followed-visit-not-held"));
    await expect(
      director.inspections.plan(aVisit({ ...followUp, followUpOfId: null })),
    ).rejects.toMatchObject(issue("followUpOfId", "followed-visit-needed"));
  });

  it("is planned for a commune of its day, with a checklist that is made for communes", async () => {
    const commune = { kind: "commune" as const, code: "31135" };
    await expect(director.inspections.plan(aVisit({ inspected: commune }))).rejects.toMatchObject(
      issue("checklistId", "checklist-of-others"),
    );
    const visit = aVisit({ inspected: commune, checklistId: "coordination" });
    const { id } = await director.inspections.plan(visit);
    expect(await get(id)).toMatchObject({ inspected: commune, inspectedName: "Phường Ninh Kiều" });
    await expect(
      director.inspections.plan({ ...visit, ...key(), inspected: { kind: "commune", code: "99999" } }),
    ).rejects.toMatchObject(issue("inspected", "unknown-commune"));
  });

  it("is cancelled with its reason, and then keeps still", async () => {
    const planned = await director.inspections.plan(aVisit());
    const cancelled = await director.inspections.cancel({ ...key(), ...planned, reason: "Bão" });
    await expect(
      director.inspections.replan({ ...key(), ...cancelled, form: aVisit() }),
    ).rejects.toMatchObject(refused("visit-cancelled"));
    expect(await get(planned.id)).toMatchObject({ status: "inspection-cancelled", cancelledReason: "Bão" });
  });
});

describe("a recommendation", () => {
  it("is reported done, proved, and closed by somebody else, which closes its finding", async () => {
    const { record, recommendation } = await aConcludedVisit();
    server.setNow("2026-06-21T09:00:00+07:00");
    const reported = await report(recommendation.id, recommendation.version);
    const close = (version: number) =>
      director.inspections.close({
        ...key(),
        id: recommendation.id,
        version,
        on: "2026-06-21",
        note: "Đã xem biên bản bàn giao.",
      });
    await expect(close(reported.version)).rejects.toMatchObject(refused("no-evidence"));
    await prove(recommendation.id);
    await close(reported.version);
    expect(await director.inspections.recommendation({ id: recommendation.id })).toMatchObject({
      status: "recommendation-closed",
      closedOn: "2026-06-21",
      evidence: 1,
      events: [{ move: "report-done" }, { move: "close", note: "Đã xem biên bản bàn giao." }],
    });
    expect((await get(record.id)).findings[0]?.closedOn).toBe("2026-06-21");
  });

  it("is not closed by the one who reported it, and a file that was taken away proves nothing", async () => {
    const { recommendation } = await aConcludedVisit();
    server.setNow("2026-06-21T09:00:00+07:00");
    const fileId = await prove(recommendation.id);
    const reported = await report(recommendation.id, recommendation.version, director);
    const close = { ...key(), ...reported, on: "2026-06-21" as const, note: "…" };
    await expect(director.inspections.close(close)).rejects.toMatchObject(refused("reported-by-the-same"));
    const { files } = await branch.attachments.list({
      subject: { type: "recommendation", id: recommendation.id },
    });
    const version = files.find(({ id }) => id === fileId)?.version ?? 0;
    await branch.attachments.remove({ ...key(), id: fileId, version, reason: "Nhầm tệp" });
    await expect(director.inspections.close({ ...close, ...key() })).rejects.toMatchObject(
      refused("no-evidence", "reported-by-the-same"),
    );
  });

  it("goes back to work when its proof is not enough, and keeps what was said", async () => {
    const { recommendation } = await aConcludedVisit();
    server.setNow("2026-06-21T09:00:00+07:00");
    const reported = await report(recommendation.id, recommendation.version);
    await director.inspections.sendBack({ ...key(), ...reported, note: "Thiếu hai hồ sơ." });
    expect(await director.inspections.recommendation({ id: recommendation.id })).toMatchObject({
      status: "recommendation-open",
      reportedOn: null,
      events: [{ move: "report-done" }, { move: "send-back", note: "Thiếu hai hồ sơ." }],
    });
  });

  it("stands among those of all years, the overdue first and with its days", async () => {
    const { recommendation } = await aConcludedVisit();
    server.setNow("2027-01-15T09:00:00+07:00");
    const { lines, counts, years } = await director.inspections.recommendations({ state: "overdue" });
    expect(years).toEqual([2026]);
    expect(counts.overdue).toBe(lines.length);
    expect(lines.find(({ id }) => id === recommendation.id)).toMatchObject({
      dueOn: "2026-07-10",
      daysLate: 189,
    });
    const all = (await director.inspections.recommendations({})).lines.map(({ status }) => status);
    const order = ["recommendation-open", "recommendation-reported", "recommendation-closed"];
    expect(all).toEqual(all.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect((await director.inspections.recommendations({ year: 2025 })).lines).toEqual([]);
    expect((await director.inspections.recommendations({ severity: "grave" })).lines).toEqual([]);
  });

  it("may be closed in no other day than that of the report or a later one", async () => {
    const { recommendation } = await aConcludedVisit();
    server.setNow("2026-06-21T09:00:00+07:00");
    await prove(recommendation.id);
    const reported = await report(recommendation.id, recommendation.version);
    await expect(
      director.inspections.close({ ...key(), ...reported, on: "2026-06-19", note: "…" }),
    ).rejects.toMatchObject(issue("on", "too-long-ago"));
  });
});

describe("who sees what", () => {
  it("an office sees what concerns it; another office nothing of it; leaders all of it", async () => {
    const { record, recommendation } = await aConcludedVisit();
    const other = await server.as("case-officer", { office: "CN2" });
    expect((await branch.inspections.get({ id: record.id })).id).toBe(record.id);
    expect((await leader.inspections.get({ id: record.id })).id).toBe(record.id);
    await expect(other.inspections.get({ id: record.id })).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
    expect(await other.inspections.year({ year: 2026 })).toEqual([]);
    expect((await other.inspections.recommendations({})).lines).toEqual([]);
    await expect(other.inspections.recommendation({ id: recommendation.id })).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
    const subject = { type: "recommendation" as const, id: recommendation.id };
    await expect(other.attachments.list({ subject })).rejects.toMatchObject({ cause: { code: "not-found" } });
  });

  it("an office is told nothing of an unannounced visit before it is made", async () => {
    const planned = await director.inspections.plan(aVisit({ kind: "unannounced" }));
    await expect(branch.inspections.get({ id: planned.id })).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
    const isWork = async () =>
      (await branch.work.list({ scope: "mine" })).items.some(({ subject }) => subject.id === planned.id);
    expect(await isWork()).toBe(false);
    const held = { heldOn: "2026-06-10" as const, metWith: "Ông Mẫu", team: ["Đoàn Mẫu"] };
    await director.inspections.hold({ ...key(), ...planned, ...held });
    expect((await branch.inspections.get({ id: planned.id })).status).toBe("inspection-held");
  });

  it("what an agency owes is written down by the office that made the visit, and by no other", async () => {
    const finding = aFinding({
      recommendations: [
        { text: "Lắp bảng thông tin.", owner: { name: "UBND phường Mẫu" }, dueOn: "2026-07-01" },
      ],
    });
    const { recommendation } = await aConcludedVisit({}, finding);
    server.setNow("2026-06-21T09:00:00+07:00");
    await expect(report(recommendation.id, recommendation.version)).rejects.toMatchObject({
      cause: { code: "forbidden" },
    });
    const centre = await server.as("case-officer");
    await report(recommendation.id, recommendation.version, centre);
  });
});

describe("my work", () => {
  const workOf = async (caller: Caller, id: string, scope: "mine" | "office" | "centre" = "mine") =>
    (await caller.work.list({ scope })).items.filter(({ subject }) => subject.id === id);

  it("shows a planned visit to who makes it and to who receives it, and counts what it lists", async () => {
    const { id } = await director.inspections.plan(aVisit({ plannedOn: "2026-06-12" }));
    expect(await workOf(director, id)).toMatchObject([
      { kind: "hold-inspection", group: "later", fullName: "Chi nhánh CN1" },
    ]);
    expect(await workOf(branch, id)).toMatchObject([{ kind: "receive-inspection", group: "later" }]);
    server.setNow("2026-06-13T09:00:00+07:00");
    expect(await workOf(director, id)).toMatchObject([{ group: "overdue" }]);
    expect(await workOf(branch, id)).toEqual([]);
    for (const caller of [director, branch]) {
      const { items } = await caller.work.list({ scope: "mine" });
      expect((await caller.work.counts()).mine).toBe(items.length);
    }
    const days = { from: "2026-06-10", until: "2026-06-14" } as const;
    const shown = (await director.work.calendar({ scope: "mine", ...days })).items;
    expect(shown.some(({ subject }) => subject.id === id)).toBe(true);
  });

  it("shows a recommendation to its office until it is reported, then to who closes it", async () => {
    const { recommendation } = await aConcludedVisit();
    server.setNow("2026-07-11T09:00:00+07:00");
    expect(await workOf(branch, recommendation.id)).toMatchObject([
      { kind: "carry-out-recommendation", group: "overdue" },
    ]);
    await report(recommendation.id, recommendation.version);
    expect(await workOf(branch, recommendation.id)).toEqual([]);
    expect(await workOf(director, recommendation.id, "centre")).toMatchObject([
      { kind: "check-recommendation" },
    ]);
  });

  it("shows minutes that are still open to who writes them, without a day", async () => {
    const held = await aHeldVisit();
    expect(await workOf(director, held.id)).toMatchObject([{ kind: "conclude-inspection", due: null }]);
  });
});

describe("the checklists of the city", () => {
  it("name for each point the clause of the law or of the plan that asks for it", async () => {
    const points = (await director.inspections.checklists()).flatMap(({ items }) => items);
    expect(points.length).toBeGreaterThan(10);
    for (const { id, provision, clause } of points) {
      expect(provision ?? clause, id).not.toBeNull();
      if (provision) {
        expect(versionsOfProvision(provision), provision).not.toEqual([]);
        expect(citeProvision(provision, "vi")).toContain("Điều");
      }
    }
  });

  it("keep the version with which a visit was planned", async () => {
    const { id } = await director.inspections.plan(aVisit());
    expect((await get(id)).checklist).toMatchObject({ id: "office-work", version: 1 });
  });
});
