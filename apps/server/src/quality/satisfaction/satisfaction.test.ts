import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../../platform/test-server.ts";
import { aClosedCase } from "../test-closed-case.ts";
import type { Reply } from "./satisfaction-record.ts";

const MONDAY = "2026-11-23T09:00:00+07:00";
let server: TestServer;
let officer: Caller;
let provider: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  provider = await server.as("provider");
});
beforeEach(() => server.setNow(MONDAY));
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const good: Reply = {
  answers: { understood: "yes", "treated-well": "yes", "money-asked": "no", content: "yes" },
  words: null,
  refused: false,
};
const of = (caseId: string, version = 0) => ({ ...key(), caseId, version });
const get = (caseId: string) => officer.quality.satisfaction.get({ caseId });
const linesOf = async (state: "to-ask" | "asked" | "needs-care" | "answered") =>
  (await officer.quality.satisfaction.list({ state, after: null })).map(({ caseId }) => caseId);

async function answered(reply: Reply = good): Promise<string> {
  const caseId = await aClosedCase(server);
  await officer.quality.satisfaction.record({ ...of(caseId), channel: "phone", reply });
  return caseId;
}

describe("a person who was helped", () => {
  it("answers once by the link, without signing in, and the page names nobody", async () => {
    const caseId = await aClosedCase(server);
    const { token } = await officer.quality.satisfaction.askByLink(of(caseId));
    const visitor = server.anonymous();
    const opened = await visitor.quality.satisfaction.open({ token });
    expect(opened).toEqual({ state: "open", officeName: expect.any(String), closedOn: "2026-11-23" });
    await visitor.quality.satisfaction.answer({ token, reply: good });
    expect((await visitor.quality.satisfaction.open({ token })).state).toBe("answered");
    const other = { ...good, answers: { content: "no" as const } };
    await visitor.quality.satisfaction.answer({ token, reply: other });
    const kept = await get(caseId);
    expect(kept.reply?.answers).toEqual(good.answers);
    expect(kept).toMatchObject({ channel: "link", needsCare: false, recordedBy: null });
  });

  it("finds the link closed after thirty days, and an older link when a newer was made", async () => {
    const caseId = await aClosedCase(server);
    const older = await officer.quality.satisfaction.askByLink(of(caseId));
    const newer = await officer.quality.satisfaction.askByLink(of(caseId, older.version));
    const visitor = server.anonymous();
    const badLink = { cause: { details: { issues: [{ path: "token", reason: "bad-link" }] } } };
    await expect(visitor.quality.satisfaction.open({ token: older.token })).rejects.toMatchObject(badLink);
    server.setNow("2026-12-24T09:00:01+07:00");
    await expect(
      visitor.quality.satisfaction.answer({ token: newer.token, reply: good }),
    ).rejects.toMatchObject(badLink);
  });

  it("may say nothing: that is an answer too", async () => {
    const caseId = await answered({ answers: { content: "no" }, words: "Bỏ đi.", refused: true });
    expect(await get(caseId)).toMatchObject({
      needsCare: false,
      reply: { answers: {}, words: null, refused: true },
    });
    const silent = await answered({ answers: { content: "no-answer" }, words: null, refused: false });
    expect((await get(silent)).reply?.refused).toBe(true);
  });

  it("is not asked again after the answer, and not by two officers at once", async () => {
    const caseId = await answered();
    const again = officer.quality.satisfaction.askByLink(of(caseId, 1));
    await expect(again).rejects.toMatchObject({ cause: { details: { because: ["answered-before"] } } });
    const other = await aClosedCase(server);
    await officer.quality.satisfaction.askOnPaper(of(other));
    const late = officer.quality.satisfaction.record({ ...of(other), channel: "phone", reply: good });
    await expect(late).rejects.toMatchObject({ cause: { code: "stale-version" } });
  });
});

describe("a paper form", () => {
  it("bears a number by which its case is found, however it is typed", async () => {
    const caseId = await aClosedCase(server);
    const { paperNumber, version } = await officer.quality.satisfaction.askOnPaper(of(caseId));
    expect(paperNumber).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    const typed = ` ${paperNumber.replace("-", " ").toLowerCase()}`;
    expect(await officer.quality.satisfaction.findPaper({ number: typed })).toEqual({ caseId });
    await officer.quality.satisfaction.record({ ...of(caseId, version), channel: "paper", reply: good });
    expect(await get(caseId)).toMatchObject({
      channel: "paper",
      paperNumber,
      recordedBy: expect.any(String),
    });
  });

  it("of another office is not found", async () => {
    const caseId = await aClosedCase(server);
    const { paperNumber: number } = await officer.quality.satisfaction.askOnPaper(of(caseId));
    const stranger = await server.as("case-officer", { office: "CN1" });
    await expect(stranger.quality.satisfaction.findPaper({ number })).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
    await expect(stranger.quality.satisfaction.get({ caseId })).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
  });
});

describe("the lists", () => {
  it("lead from asking to the answer, and keep apart what somebody must look into", async () => {
    const caseId = await aClosedCase(server);
    expect(await linesOf("to-ask")).toContain(caseId);
    await officer.quality.satisfaction.askOnPaper(of(caseId));
    expect(await linesOf("to-ask")).not.toContain(caseId);
    expect(await linesOf("asked")).toContain(caseId);
    const bad: Reply = { answers: { "money-asked": "yes" }, words: "Có người đòi tiền.", refused: false };
    await officer.quality.satisfaction.record({ ...of(caseId, 1), channel: "phone", reply: bad });
    expect(await linesOf("asked")).not.toContain(caseId);
    expect(await linesOf("needs-care")).toEqual([caseId]);
    expect(await linesOf("answered")).toContain(caseId);
  });
});

describe("the provider", () => {
  it("sees totals over whole groups of five and never who said what", async () => {
    await server.services.prisma.satisfactionAnswer.deleteMany();
    for (let at = 0; at < 4; at++) await answered();
    const totals = () => provider.quality.satisfaction.totals({ year: 2026 });
    expect(await totals()).toEqual({ year: 2026, whose: "own-cases", count: { people: 0, questions: [] } });
    await answered({ ...good, answers: { content: "no" } });
    const five = await totals();
    expect(five.count.people).toBe(5);
    expect(five.count.questions.find(({ code }) => code === "content")?.answers).toEqual({
      yes: 4,
      partly: 0,
      no: 1,
      "no-answer": 0,
    });
    await answered({ ...good, answers: { content: "no" } });
    expect(await totals()).toEqual(five);
  });

  it("who is of the staff too does not read what is said of the own work", async () => {
    const { prisma } = server.services;
    const user = await server.userOf("case-officer");
    const mine = { fullName: "Trợ Giúp Viên Kiêm", sortKey: "kiem", kind: "legal-aid-officer" };
    const { id } = await prisma.provider.create({ data: { ...mine, officeId: user.officeId ?? "" } });
    const caseId = await aClosedCase(server);
    await prisma.legalCase.update({ where: { id: caseId }, data: { providerId: id } });
    await officer.quality.satisfaction.record({
      ...of(caseId),
      channel: "phone",
      reply: { ...good, answers: { content: "no" } },
    });
    await prisma.account.update({ where: { id: user.id }, data: { providerId: id } });
    const both = await server.as("case-officer");
    const own = await both.quality.satisfaction.get({ caseId });
    expect(own).toMatchObject({ reply: null, needsCare: false, because: ["own-case"] });
    const seen = await both.quality.satisfaction.list({ state: "needs-care", after: null });
    expect(seen.map((line) => line.caseId)).not.toContain(caseId);
    await prisma.account.update({ where: { id: user.id }, data: { providerId: null } });
  });
});

describe("somebody who tries links", () => {
  it("has to wait after many wrong ones", async () => {
    const visitor = server.anonymous({ address: "192.0.2.7" });
    const tryOne = () => visitor.quality.satisfaction.open({ token: randomUUID() });
    for (let at = 0; at < 30; at++) await tryOne().catch(() => undefined);
    await expect(tryOne()).rejects.toMatchObject({ cause: { code: "too-many-attempts" } });
  });
});

describe("the audit", () => {
  it("holds that a person was asked and answered, and no word of what was said", async () => {
    const caseId = await aClosedCase(server);
    const { token } = await officer.quality.satisfaction.askByLink(of(caseId));
    const words = "Cảm ơn cô Lan đã giúp.";
    await server.anonymous().quality.satisfaction.answer({ token, reply: { ...good, words } });
    await get(caseId);
    const entries = await server.services.prisma.auditEntry.findMany({
      where: { subjectType: "satisfaction", subjectId: caseId },
      orderBy: { id: "asc" },
    });
    expect(entries.map(({ action }) => action)).toEqual([
      "quality.satisfaction-asked",
      "quality.satisfaction-answered",
      "quality.satisfaction.read",
    ]);
    const written = JSON.stringify([
      entries.map(({ details }) => details),
      await server.services.prisma.writeReceipt.findMany(),
    ]);
    expect(written).not.toContain(token);
    expect(written).not.toContain(words);
  });
});
