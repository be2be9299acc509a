import { randomUUID } from "node:crypto";
import { dueAt, vietnamCalendar } from "@tgpl/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aClosedCase } from "../quality/test-closed-case.ts";
import { aRequest } from "../requests/test-request.ts";

let server: TestServer;
let officer: Caller;
let director: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  director = await server.as("centre-director");
});
afterAll(() => server.close());
beforeEach(() => server.setNow("2026-11-23T09:00:00+07:00"));

const key = () => ({ idempotencyKey: randomUUID() });

/** A request that was refused because another organisation has the matter; answers its id. */
async function aRefusedRequest(): Promise<string> {
  const asked = await officer.requests.submit({
    ...key(),
    applicant: { known: null, form: anApplicant() },
    request: aRequest(),
  });
  await officer.eligibility.decide({ ...key(), requestId: asked.id });
  const { id, version } = asked;
  await officer.eligibility.refuse({
    ...key(),
    id,
    version,
    ground: "handled-elsewhere",
    reason: "Vụ việc đã có tổ chức khác nhận.",
  });
  return id;
}

async function lodge(given: { requestId?: string; complainedOfId?: string | null } = {}) {
  const requestId = given.requestId ?? (await aRefusedRequest());
  return officer.complaints.lodge({
    ...key(),
    requestId,
    subject: "acceptance-refused",
    complainantName: null,
    content: "Tôi chưa được tổ chức nào nhận.",
    receivedOn: "2026-11-23",
    complainedOfId: given.complainedOfId ?? null,
    denunciation: null,
  });
}

const anAnswer = { outcome: "complaint-unfounded", answer: "Đã xem lại hồ sơ." } as const;

describe("a complaint about a refusal", () => {
  it("goes over the head and the director of the Department to the court, each with its clock", async () => {
    const lodged = await lodge();
    const first = await officer.complaints.get({ id: lodged.id });
    // The 24th is a holiday: 25, 26 and 27 count.
    expect(first.clock).toMatchObject({ rule: "complaint-first", due: "2026-11-27T23:59:59+07:00" });

    const answered = await director.complaints.answer({ ...key(), ...lodged, ...anAnswer });
    const resting = await officer.complaints.get({ id: lodged.id });
    expect(resting).toMatchObject({ status: "answered-by-head", clock: null, first: { on: "2026-11-23" } });

    server.setNow("2026-12-01T09:00:00+07:00");
    const again = await officer.complaints.complainAgain({ ...key(), ...answered, on: "2026-11-30" });
    const second = await officer.complaints.get({ id: lodged.id });
    expect(second.clock).toMatchObject({ rule: "complaint-second", due: "2026-12-15T23:59:59+07:00" });
    // Another source counts working days: shown beside it, never used instead of it.
    expect(second.clock?.alternative).toMatchObject({
      unit: "working-days",
      due: "2026-12-21T23:59:59+07:00",
    });

    const decided = await officer.complaints.answerSecond({
      ...key(),
      ...again,
      ...anAnswer,
      on: "2026-12-01",
      number: "12/QĐ-STP",
    });
    const gone = await officer.complaints.goToCourt({
      ...key(),
      ...decided,
      on: "2026-12-01",
      court: "Tòa án nhân dân khu vực 3",
    });
    expect(await officer.complaints.get({ id: gone.id })).toMatchObject({ status: "at-court", clock: null });
  });

  it("skips no level, and says why", async () => {
    const lodged = await lodge();
    await expect(
      officer.complaints.goToCourt({ ...key(), ...lodged, on: "2026-11-23", court: "Tòa án" }),
    ).rejects.toMatchObject({ cause: { code: "status-not-allowed", details: { because: ["wrong-level"] } } });
    await expect(
      officer.complaints.answerSecond({ ...key(), ...lodged, ...anAnswer, on: "2026-11-23", number: "1" }),
    ).rejects.toMatchObject({ cause: { details: { because: ["wrong-level"] } } });
    await expect(
      officer.complaints.complainAgain({ ...key(), ...lodged, on: "2026-11-23" }),
    ).rejects.toMatchObject({ cause: { details: { because: ["complaint-not-answered"] } } });
  });

  it("is not answered by who is complained of, nor by an officer", async () => {
    const self = await server.userOf("centre-director");
    const requestId = await aRefusedRequest();
    // The director has to have acted in it to be complained of.
    await expect(lodge({ requestId, complainedOfId: self.id })).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "complainedOfId", reason: "did-not-act" }] } },
    });
    const { id: officerId } = await server.userOf("case-officer");
    const lodged = await lodge({ requestId, complainedOfId: officerId });
    await expect(officer.complaints.answer({ ...key(), ...lodged, ...anAnswer })).rejects.toMatchObject({
      cause: { code: "forbidden" },
    });
    await server.services.prisma.complaint.update({
      where: { id: lodged.id },
      data: { complainedOfId: self.id },
    });
    const told = await director.complaints.get({ id: lodged.id });
    expect(told.moves.find(({ move }) => move === "answer")?.because).toEqual(["complained-of"]);
    await expect(director.complaints.answer({ ...key(), ...lodged, ...anAnswer })).rejects.toMatchObject({
      cause: { code: "status-not-allowed", details: { because: ["complained-of"] } },
    });
  });

  it("is open work of the head until answered, and of who wrote it down as something that waits", async () => {
    const lodged = await lodge();
    const kindsOf = async (caller: Caller) =>
      (await caller.work.list({ scope: "mine" })).items
        .filter(({ subject }) => subject.id === lodged.id)
        .map(({ kind, due }) => [kind, due]);
    const due = "2026-11-27T23:59:59+07:00";
    expect(await kindsOf(director)).toEqual([["answer-complaint", due]]);
    expect(await kindsOf(officer)).toEqual([["await-first-answer", due]]);
    await director.complaints.answer({ ...key(), ...lodged, ...anAnswer });
    expect(await kindsOf(director)).toEqual([]);
    expect(await kindsOf(officer)).toEqual([]);
  });

  it("cannot be received before the request, nor tomorrow, nor be about what did not happen", async () => {
    const requestId = await aRefusedRequest();
    const form = {
      requestId,
      subject: "acceptance-refused",
      complainantName: null,
      content: "…",
      receivedOn: "2026-11-23",
      complainedOfId: null,
      denunciation: null,
    } as const;
    const refusalOf = async (given: object) =>
      officer.complaints.lodge({ ...key(), ...form, ...given }).catch((error) => error.cause.details.issues);
    expect(await refusalOf({ receivedOn: "2026-11-24" })).toMatchObject([{ reason: "in-the-future" }]);
    expect(await refusalOf({ receivedOn: "2026-11-20" })).toMatchObject([{ reason: "too-long-ago" }]);
    expect(await refusalOf({ subject: "aid-not-provided" })).toMatchObject([{ reason: "not-a-choice" }]);
  });

  it("is closed to officers of another office", async () => {
    const lodged = await lodge();
    const other = await server.as("case-officer", { office: "CN7" });
    await expect(other.complaints.get(lodged)).rejects.toMatchObject({ cause: { code: "not-found" } });
    expect(await other.complaints.list({ status: null, before: null })).toEqual([]);
  });

  it("moves with the days off of the city", async () => {
    const lodged = await lodge();
    const administrator = await server.as("administrator");
    const year = (await administrator.calendar.years()).find(({ year }) => year === 2026);
    const days = { vi: "Nghị quyết thử", en: "A test paper" };
    const { changed, moved } = await administrator.calendar.announceYear({
      ...key(),
      year: 2026,
      version: year?.version ?? 0,
      source: days,
      evidence: "seen",
      off: [...(year?.builtIn?.off ?? []), { date: "2026-11-26", name: days, evidence: "seen" }],
      worked: [...(year?.builtIn?.worked ?? [])],
    });
    expect(changed.complaints).toBeGreaterThan(0);
    expect(moved.map(({ subject }) => subject)).toContainEqual({ type: "complaint", id: lodged.id });
    const { clock } = await officer.complaints.get({ id: lodged.id });
    const stored = await server.services.prisma.complaint.findUniqueOrThrow({ where: { id: lodged.id } });
    expect(clock?.due).not.toBe(dueAt("complaint-first", "2026-11-23T12:00:00+07:00", vietnamCalendar()).due);
    expect(stored.nextDueAt?.getTime()).toBe(Date.parse(clock?.due ?? ""));
  });
});

describe("a complaint about a case", () => {
  it("names the file, and who acted in it", async () => {
    const caseId = await aClosedCase(server);
    const { requestId } = await officer.cases.get({ id: caseId });
    const about = await officer.complaints.against({ requestId });
    const { id: providerAccount } = await server.userOf("provider");
    expect(about.subjects).toEqual([
      "aid-not-provided",
      "aid-provided-wrongly",
      "provider-changed-unlawfully",
    ]);
    expect(about.people.map(({ id }) => id)).toContain(providerAccount);
    const lodged = await officer.complaints.lodge({
      ...key(),
      requestId,
      subject: "aid-provided-wrongly",
      complainantName: "Nguyễn Thị Con",
      content: "Người thực hiện không đến phiên tòa.",
      receivedOn: "2026-11-23",
      complainedOfId: providerAccount,
      denunciation: "Đã chuyển Thanh tra Sở Tư pháp",
    });
    const told = await officer.complaints.get({ id: lodged.id });
    expect(told).toMatchObject({ caseId, complainedOf: expect.any(String), fileCode: about.fileCode });
  });
});
