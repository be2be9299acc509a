import { randomUUID } from "node:crypto";
import { dueAt, vietnamCalendar } from "@tgpl/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import type { SheetContent } from "./appraisal-record.ts";
import { aClosedCase } from "./test-closed-case.ts";

const MONDAY = "2026-11-23T09:00:00+07:00";
let server: TestServer;
let officer: Caller;
let director: Caller;
let deputy: Caller;
let provider: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  director = await server.as("centre-director");
  deputy = await server.as("centre-director", { office: "CN1" });
  provider = await server.as("provider");
});
beforeEach(() => server.setNow(MONDAY));
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const full = { A1: 10, A2: 10, A3: 9, B1: 5, B2: 9, B3: 18, B4: 18, B5: 4, C: 9 };

function sheet(given: Partial<SheetContent> = {}): SheetContent {
  const success = { viewDiffered: true, inFavour: true, onLegalBasis: true, criteria: [] };
  return { points: full, remarks: {}, opinion: null, success, ...given };
}

const sheetOf = async (who: Caller, caseId: string) =>
  (await who.quality.get({ caseId })).sheets.find(({ isMine }) => isMine);

/** Signs the sheet that somebody has open. */
async function sign(who: Caller, caseId: string, content = sheet()) {
  const own = await sheetOf(who, caseId);
  return who.quality.finishSheet({ ...key(), caseId, version: own?.version ?? 0, content });
}

async function appraised(): Promise<string> {
  const caseId = await aClosedCase(server);
  await officer.quality.start({ ...key(), caseId });
  await sign(officer, caseId);
  return caseId;
}

const refusal = (because: string) => ({
  cause: { code: "status-not-allowed", details: { because: [because] } },
});

describe("a closed case", () => {
  it("waits for its appraisal until the sheet is signed", async () => {
    const caseId = await aClosedCase(server);
    const waiting = () => officer.quality.list({ state: "waiting", after: null });
    expect((await waiting()).map((line) => line.caseId)).toContain(caseId);
    await officer.quality.start({ ...key(), caseId });
    expect((await waiting()).map((line) => line.caseId)).not.toContain(caseId);
    await sign(officer, caseId);
    const done = await officer.quality.get({ caseId });
    expect(done).toMatchObject({ status: "appraised", points: 92, grade: "good", successful: true });
    expect(done.sheets[0]?.score?.unconfirmed).toEqual(["B4", "B5", "C"]);
    expect(done.acts).toEqual([]);
  });

  it("keeps a draft, names the items without points, and takes no more than an item has", async () => {
    const caseId = await aClosedCase(server);
    await officer.quality.start({ ...key(), caseId });
    const half = sheet({ points: { A1: 10, B2: 7.5 } });
    await officer.quality.saveSheet({ ...key(), caseId, version: 1, content: half });
    const draft = await sheetOf(officer, caseId);
    expect(draft?.content?.points).toEqual({ A1: 10, B2: 7.5 });
    await expect(sign(officer, caseId, half)).rejects.toMatchObject({
      cause: {
        details: {
          issues: [{ reason: "items-not-scored", allowed: { values: "A2, A3, B1, B3, B4, B5, C" } }],
        },
      },
    });
    const tooMany = sheet({ points: { ...full, B1: 6 } });
    await expect(sign(officer, caseId, tooMany)).rejects.toThrow(/B1/);
  });

  it("is not graded below the confirmed band, and says so", async () => {
    const caseId = await aClosedCase(server);
    await officer.quality.start({ ...key(), caseId });
    await sign(officer, caseId, sheet({ points: { ...full, B3: 10 } }));
    const { grade, points, sheets } = await officer.quality.get({ caseId });
    expect({ grade, points, missing: sheets[0]?.score?.missing }).toEqual({
      grade: "undetermined",
      points: 84,
      missing: ["grade-bands"],
    });
  });

  it("is not appraised by the one who performed it", async () => {
    const caseId = await aClosedCase(server);
    const { prisma } = server.services;
    const user = await server.userOf("case-officer");
    const { officeId } = user;
    const own = await prisma.provider.create({
      data: {
        fullName: "Trợ Giúp Viên Kiêm",
        sortKey: "kiem",
        kind: "legal-aid-officer",
        officeId: officeId ?? "",
      },
    });
    await prisma.account.update({ where: { id: user.id }, data: { providerId: own.id } });
    await prisma.legalCase.update({ where: { id: caseId }, data: { providerId: own.id } });
    const both = await server.as("case-officer");
    await expect(both.quality.start({ ...key(), caseId })).rejects.toMatchObject(refusal("own-case"));
    expect((await both.quality.get({ caseId })).acts).toEqual([]);
    const { items } = await both.work.list({ scope: "mine" });
    expect(
      items.filter(({ kind }) => kind === "start-appraisal").map(({ subject }) => subject.id),
    ).not.toContain(caseId);
    await prisma.account.update({ where: { id: user.id }, data: { providerId: null } });
  });

  it("that still runs has no quality page", async () => {
    const caseId = await aClosedCase(server);
    await server.services.prisma.legalCase.update({
      where: { id: caseId },
      data: { closedOn: null, status: "in-progress" },
    });
    await expect(officer.quality.start({ ...key(), caseId })).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
  });
});

describe("two appraisers", () => {
  async function withSecond() {
    const caseId = await aClosedCase(server);
    await officer.quality.start({ ...key(), caseId });
    const { id } = await server.userOf("centre-director");
    await officer.quality.nameSecond({
      ...key(),
      caseId,
      version: 1,
      accountId: id,
      reason: "Vụ việc phức tạp.",
    });
    return caseId;
  }

  it("do not see each other's points until both have signed", async () => {
    const caseId = await withSecond();
    await sign(officer, caseId);
    const blind = await director.quality.get({ caseId });
    expect(blind.status).toBe("appraising");
    expect(blind.sheets.find(({ isMine }) => !isMine)).toMatchObject({ content: null, score: null });
    await sign(director, caseId);
    const done = await director.quality.get({ caseId });
    expect(done.status).toBe("appraised");
    expect(done.sheets.every(({ content }) => content !== null)).toBe(true);
  });

  it("who differ are decided between by a third person, with the reason", async () => {
    const caseId = await withSecond();
    await sign(officer, caseId);
    await sign(director, caseId, sheet({ points: { ...full, B4: 12 } }));
    const { status, version } = await deputy.quality.get({ caseId });
    expect(status).toBe("appraisers-differ");
    const content = sheet({ points: { ...full, B4: 16 } });
    const decision = { caseId, version, content, reason: "Có dự phiên tòa, thiếu bản luận cứ." };
    await expect(director.quality.decide({ ...key(), ...decision })).rejects.toMatchObject(
      refusal("same-appraiser"),
    );
    await deputy.quality.decide({ ...key(), ...decision });
    expect(await officer.quality.get({ caseId })).toMatchObject({
      status: "appraised",
      points: 90,
      grade: "good",
    });
  });

  it("are two people, and once both are named there is nobody to add", async () => {
    const caseId = await aClosedCase(server);
    await officer.quality.start({ ...key(), caseId });
    const [first, second, other] = await Promise.all([
      server.userOf("case-officer"),
      server.userOf("centre-director"),
      server.userOf("centre-director", "CN1"),
    ]);
    const names = async () => (await officer.quality.appraisers({ caseId })).map(({ id }) => id);
    expect(await names()).toEqual(expect.arrayContaining([second.id, other.id]));
    expect(await names()).not.toContain(first.id);
    const name = { caseId, version: 1, accountId: second.id, reason: "Vụ việc phức tạp." };
    await officer.quality.nameSecond({ ...key(), ...name });
    expect((await officer.quality.get({ caseId })).events[0]).toMatchObject({
      kind: "second-named",
      reason: "Vụ việc phức tạp.",
    });
    expect(await names()).toEqual([]);
  });
});

describe("the only one who could decide", () => {
  it("is not named as one of two whose difference they would have to decide", async () => {
    const { prisma } = server.services;
    const deputies = { email: { startsWith: "centre-director.cn1" } };
    const caseId = await aClosedCase(server);
    await officer.quality.start({ ...key(), caseId });
    await prisma.account.updateMany({ where: deputies, data: { active: false } });
    const { id } = await server.userOf("centre-director");
    const names = (await officer.quality.appraisers({ caseId })).map((one) => one.id);
    expect(names).not.toContain(id);
    const name = { caseId, version: 1, accountId: id, reason: "Vụ việc phức tạp." };
    await expect(officer.quality.nameSecond({ ...key(), ...name })).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "accountId", reason: "not-an-appraiser" }] } },
    });
    await prisma.account.updateMany({ where: deputies, data: { active: true } });
  });
});

describe("the provider of the case", () => {
  it("sees nothing of a sheet that is being written, and the result once it stands", async () => {
    const caseId = await aClosedCase(server);
    await officer.quality.start({ ...key(), caseId });
    expect((await provider.quality.get({ caseId })).sheets).toEqual([]);
    await sign(officer, caseId);
    const seen = await provider.quality.get({ caseId });
    expect(seen.sheets[0]?.content?.points).toEqual(full);
    expect(seen.acts).toEqual(["acknowledge", "appeal"]);
    expect(seen.clock?.due).toBe(dueAt("appraisal-appeal", MONDAY, vietnamCalendar()).due);
  });

  it("appeals in time, and the head answers with other points", async () => {
    const caseId = await appraised();
    const { version } = await provider.quality.get({ caseId });
    const appeal = { caseId, version, reason: "Đã nộp bản luận cứ ngày 20/11." };
    await provider.quality.appeal({ ...key(), ...appeal });
    const waiting = await director.quality.get({ caseId });
    expect(waiting).toMatchObject({ status: "appealed", clock: { rule: "appraisal-appeal-answer" } });
    const content = sheet({ points: { ...full, B3: 20 } });
    const answer = {
      caseId,
      version: waiting.version,
      outcome: "points-changed",
      answer: "Chấp nhận.",
      content,
    } as const;
    await director.quality.answerAppeal({ ...key(), ...answer });
    const after = await provider.quality.get({ caseId });
    expect(after).toMatchObject({ status: "appraised", points: 94, appeal: { outcome: "points-changed" } });
    expect(after.events.find(({ kind }) => kind === "appeal-answered")?.pointsBefore).toBe(92);
    expect(after.acts).toEqual([]);
  });

  it("is too late after the last day", async () => {
    const caseId = await appraised();
    const { version, clock } = await provider.quality.get({ caseId });
    server.setNow("2026-12-02T08:00:00+07:00");
    expect(clock?.due).toBe("2026-12-01T23:59:59+07:00");
    const late = provider.quality.appeal({ ...key(), caseId, version, reason: "Muộn." });
    await expect(late).rejects.toMatchObject(refusal("appeal-too-late"));
  });
});

describe("an appeal that waits", () => {
  it("is answered before the sheet may be opened again, so that it is not lost", async () => {
    const caseId = await appraised();
    const { version } = await provider.quality.get({ caseId });
    await provider.quality.appeal({ ...key(), caseId, version, reason: "Chưa tính lần gặp thứ hai." });
    const waiting = await director.quality.get({ caseId });
    expect(waiting.acts).toEqual(["answer-appeal"]);
    const reopen = { caseId, version: waiting.version, reason: "Chấm lại." };
    await expect(director.quality.reopen({ ...key(), ...reopen })).rejects.toMatchObject(
      refusal("appeal-waits"),
    );
    const [line] = await director.quality.list({ state: "appealed", after: null });
    expect(line?.clock?.rule).toBe("appraisal-appeal-answer");
  });
});

describe("a signed sheet", () => {
  it("is opened again by the head only, and what stood there stays in the story", async () => {
    const caseId = await appraised();
    await expect(sign(officer, caseId)).rejects.toMatchObject(refusal("sheet-signed"));
    const { version } = await director.quality.get({ caseId });
    await director.quality.reopen({ ...key(), caseId, version, reason: "Chấm nhầm vụ việc." });
    const open = await officer.quality.get({ caseId });
    expect(open).toMatchObject({ status: "appraising", points: null, grade: null, appraisedAt: null });
    expect(open.events[0]).toMatchObject({
      kind: "appraisal-reopened",
      reason: "Chấm nhầm vụ việc.",
      pointsBefore: 92,
    });
    await sign(officer, caseId, sheet({ points: { ...full, C: 10 } }));
    expect((await officer.quality.get({ caseId })).points).toBe(93);
  });
});

describe("time and work", () => {
  it("is signed when every step has its hours, and fewer hours their reason", async () => {
    const caseId = await aClosedCase(server);
    const { time } = await officer.quality.get({ caseId });
    const [step] = time.steps;
    const entry = { stepId: step?.stepId ?? "", reasonableHours: 3, reason: null };
    const give = (reason: string | null) =>
      officer.quality.saveTime({
        ...key(),
        caseId,
        version: 0,
        entries: [{ ...entry, reason }],
        finish: true,
      });
    await expect(give(null)).rejects.toMatchObject({
      cause: { details: { issues: [{ reason: "hours-not-explained" }] } },
    });
    await give("Một buổi gặp không quá 3 giờ.");
    const signed = (await provider.quality.get({ caseId })).time;
    expect(signed.result).toEqual({ claimedHours: 4, reasonableHours: 3, missing: [] });
    expect(signed.norm).toEqual({ halfDays: 0.75, mostHalfDays: 30, isOver: false });
    await director.quality.reopenTime({ ...key(), caseId, version: 1, reason: "Bổ sung chứng từ." });
    expect((await officer.quality.get({ caseId })).time.mayWrite).toBe(true);
  });
});

describe("my work", () => {
  const openFor = async (who: Caller, caseId: string, scope: "mine" | "office" = "mine") =>
    (await who.work.list({ scope })).items.find(
      ({ subject }) => subject.type === "appraisal" && subject.id === caseId,
    );

  it("shows the appraisal to whose turn it is, from the closed case to the answered appeal", async () => {
    const caseId = await aClosedCase(server);
    expect(await openFor(officer, caseId)).toMatchObject({ kind: "start-appraisal", due: null });
    await officer.quality.start({ ...key(), caseId });
    const { id: accountId } = await server.userOf("centre-director");
    const second = { caseId, version: 1, accountId, reason: "Vụ việc phức tạp." };
    await officer.quality.nameSecond({ ...key(), ...second });
    expect((await openFor(officer, caseId))?.kind).toBe("score-sheet");
    expect((await openFor(director, caseId))?.kind).toBe("score-sheet");

    await sign(officer, caseId);
    expect(await openFor(officer, caseId)).toBeUndefined();
    expect(await openFor(officer, caseId, "office")).toMatchObject({ kind: "await-sheet", group: "waiting" });
    await sign(director, caseId, sheet({ points: { ...full, B4: 12 } }));
    expect((await openFor(officer, caseId))?.kind).toBe("await-points");
    // Who gave points does not decide between them.
    expect(await openFor(director, caseId)).toBeUndefined();
    expect(await openFor(deputy, caseId)).toMatchObject({ kind: "decide-points", group: "later" });

    const { version } = await deputy.quality.get({ caseId });
    await deputy.quality.decide({ ...key(), caseId, version, content: sheet(), reason: "…" });
    const limit = dueAt("appraisal-appeal", MONDAY, vietnamCalendar()).due;
    expect(await openFor(provider, caseId)).toMatchObject({ kind: "see-appraisal-result", due: limit });
    expect(await openFor(officer, caseId)).toBeUndefined();
    const { version: decided } = await provider.quality.get({ caseId });
    await provider.quality.appeal({ ...key(), caseId, version: decided, reason: "…" });
    expect((await openFor(provider, caseId))?.kind).toBe("await-appraisal-answer");
    expect((await openFor(deputy, caseId))?.kind).toBe("answer-appraisal-appeal");
  });

  it("shows nobody a result to look at that can no longer be appealed against", async () => {
    const caseId = await appraised();
    expect((await openFor(provider, caseId))?.kind).toBe("see-appraisal-result");
    server.setNow("2026-12-02T09:00:00+07:00");
    expect(await openFor(provider, caseId)).toBeUndefined();
  });
});
