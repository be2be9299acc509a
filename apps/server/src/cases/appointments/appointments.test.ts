import { randomUUID } from "node:crypto";
import { dueAt, vietnamCalendar } from "@tgpl/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anApplicant } from "../../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../../platform/test-server.ts";
import { aRequest } from "../../requests/test-request.ts";

let server: TestServer;
let officer: Caller;
let director: Caller;
const NOW = "2026-11-23T09:00:00+07:00";
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  director = await server.as("centre-director");
});
beforeEach(() => server.setNow(NOW));
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const issue = (reason: string) => ({ cause: { details: { issues: [{ reason }] } } });
const because = (code: string) => ({ cause: { details: { because: [code] } } });

type Given = {
  fullName?: string;
  signs?: boolean;
  kind?: "legal-aid-officer" | "collaborator";
  office?: string;
};

async function aProvider({
  fullName = "Trần Văn Ví Dụ",
  signs = false,
  kind = "legal-aid-officer",
  office = "TT",
}: Given = {}) {
  const { officeId } = await server.userOf("case-officer", office);
  const administrator = await server.as("administrator");
  const given = { fullName, kind, officeId: officeId ?? "", signLanguage: signs };
  return (await administrator.directory.createProvider({ ...given, ...key() })).id;
}

async function anAcceptedCase(caller = officer) {
  const applicant = { known: null, form: anApplicant() };
  const { id, version } = await caller.requests.submit({ ...key(), applicant, request: aRequest() });
  await caller.eligibility.decide({ ...key(), requestId: id });
  return caller.cases.open({ ...key(), requestId: id, version, immediateReason: null });
}

async function aRunningCase(providerId: string) {
  const { id, version } = await anAcceptedCase();
  return officer.cases.appointProvider({ ...key(), id, version, providerId, note: null });
}

const away = { kind: "sick" as const, from: "2026-11-20" as const, until: "2026-12-20" as const };
async function goAway(
  id: string,
  leave: typeof away | { kind: "sick"; from: "2026-11-25"; until: "2026-12-20" } = away,
) {
  const { version } = await director.providers.get({ id });
  return director.providers.recordLeave({ ...key(), id, version, leave });
}

const storyOf = async (id: string) =>
  (await officer.cases.story({ id, group: null, text: null, before: null })).lines;

describe("the suggestions for a deaf person's case", () => {
  it("begin with who signs, and say what speaks against the others", async () => {
    const signs = await aProvider({ signs: true, office: "CN1" });
    const near = await aProvider();
    const { id: caseId } = await anAcceptedCase();
    const suggested = await officer.appointments.suggest({ caseId });
    expect(suggested[0]).toMatchObject({ provider: signs, standing: "free" });
    expect(suggested[0]?.reasons).toContain("meets-need");
    expect(suggested.find(({ provider }) => provider === near)?.reasons).toContain("need-not-met");
  });

  it("follow the person's wish and the language that is needed", async () => {
    const wished = await aProvider();
    const { id: caseId } = await anAcceptedCase();
    const suggested = await officer.appointments.suggest({ caseId, wishedFor: wished, languages: ["khmer"] });
    expect(suggested.find(({ provider }) => provider === wished)?.reasons).toEqual(
      expect.arrayContaining(["wished-for", "language-not-spoken"]),
    );
  });

  it("are of a case in sight only", async () => {
    const { id: caseId } = await anAcceptedCase();
    const other = await server.as("case-officer", { office: "CN1" });
    await expect(other.appointments.suggest({ caseId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("an appointment against a rule", () => {
  it("asks why, and is made with a reason", async () => {
    const providerId = await aProvider();
    await goAway(providerId);
    const { id, version } = await anAcceptedCase();
    const appoint = (note: string | null) =>
      officer.cases.appointProvider({ ...key(), id, version, providerId, note });
    await expect(appoint(null)).rejects.toMatchObject(issue("reason-needed"));
    await appoint("Về sớm hơn dự kiến, nhận vụ việc từ ngày mai.");
    expect((await officer.cases.get({ id })).provider?.id).toBe(providerId);
  });

  it("is refused for somebody who has left", async () => {
    const providerId = await aProvider();
    const { version: read } = await director.providers.get({ id: providerId });
    await director.providers.end({ ...key(), id: providerId, version: read, until: "2026-11-23" });
    const { id, version } = await anAcceptedCase();
    await expect(
      officer.cases.appointProvider({ ...key(), id, version, providerId, note: "Vẫn cử" }),
    ).rejects.toMatchObject(issue("cannot-be-appointed"));
  });
});

describe("an application for another provider", () => {
  it("starts the clock of three working days, and is answered by naming another", async () => {
    const [former, next] = [await aProvider(), await aProvider({ signs: true })];
    const appointed = await aRunningCase(former);
    server.setNow("2026-11-25T10:00:00+07:00");
    const receivedAt = "2026-11-25T09:40:00+07:00";
    const asked = { ...appointed, receivedAt, reason: "Khó trao đổi", ground: null } as const;
    const { version } = await officer.appointments.askReplacement({ ...key(), ...asked });
    const { clock, replacementAskedAt } = await officer.cases.get({ id: appointed.id });
    expect(clock).toEqual(dueAt("provider-replacement", "2026-11-25T09:40:00+07:00", vietnamCalendar()));
    expect(Date.parse(replacementAskedAt ?? "")).toBe(Date.parse(receivedAt));
    const work = await officer.work.list({ scope: "mine" });
    const item = work.items.find(({ subject }) => subject.id === appointed.id);
    expect(item).toMatchObject({ kind: "answer-replacement", rule: "provider-replacement" });

    const one = { id: appointed.id, version };
    const again = { ...one, receivedAt, reason: "Lần nữa", ground: null } as const;
    await expect(officer.appointments.askReplacement({ ...key(), ...again })).rejects.toMatchObject(
      because("replacement-asked-before"),
    );
    await officer.cases.replaceProvider({
      ...key(),
      ...one,
      providerId: next,
      note: "Cử người biết ngôn ngữ ký hiệu",
      ground: null,
      answerNumber: "12/TTTGPL",
    });
    const after = await officer.cases.get({ id: appointed.id });
    expect([after.clock, after.replacementAskedAt, after.provider?.id]).toEqual([null, null, next]);
    const [record] = await officer.appointments.replacements({ caseId: appointed.id });
    expect(record).toMatchObject({ askedBy: "beneficiary", outcome: "replaced", answerNumber: "12/TTTGPL" });
    const story = await storyOf(appointed.id);
    expect(story.map(({ kind }) => kind).slice(0, 2)).toEqual(["provider-replaced", "replacement-asked"]);
  });

  it("can be refused with its reason, and the provider stays", async () => {
    const former = await aProvider();
    const appointed = await aRunningCase(former);
    const asked = { ...appointed, receivedAt: NOW, reason: "Muốn người khác", ground: null } as const;
    const waiting = await officer.appointments.askReplacement({ ...key(), ...asked });
    const reason = "Người thực hiện vẫn bảo đảm; không có căn cứ.";
    await officer.appointments.refuseReplacement({ ...key(), ...waiting, reason, answerNumber: null });
    const after = await officer.cases.get({ id: appointed.id });
    expect([after.clock, after.provider?.id]).toEqual([null, former]);
    const [record] = await officer.appointments.replacements({ caseId: appointed.id });
    expect(record).toMatchObject({ outcome: "refused", answerReason: reason });
    await expect(
      officer.appointments.refuseReplacement({
        ...key(),
        id: appointed.id,
        version: after.version,
        reason,
        answerNumber: null,
      }),
    ).rejects.toMatchObject(because("no-replacement-asked"));
  });

  it("may come in the minute of the appointment, since it is written down to the minute", async () => {
    server.setNow("2026-11-23T09:00:40+07:00");
    const appointed = await aRunningCase(await aProvider());
    const asked = { ...appointed, receivedAt: NOW, reason: "Vừa cử đã xin đổi", ground: null } as const;
    await officer.appointments.askReplacement({ ...key(), ...asked });
    expect((await officer.cases.get({ id: appointed.id })).clock?.rule).toBe("provider-replacement");
  });

  it("did not come before the appointment, nor after now", async () => {
    const appointed = await aRunningCase(await aProvider());
    const ask = (receivedAt: "2026-11-23T08:59:00+07:00" | "2026-11-23T09:01:00+07:00") =>
      officer.appointments.askReplacement({ ...key(), ...appointed, receivedAt, reason: "x", ground: null });
    await expect(ask("2026-11-23T08:59:00+07:00")).rejects.toMatchObject(issue("too-long-ago"));
    await expect(ask("2026-11-23T09:01:00+07:00")).rejects.toMatchObject(issue("in-the-future"));
  });

  it("without one a ground of Điều 25 is named", async () => {
    const appointed = await aRunningCase(await aProvider());
    const to = { ...appointed, providerId: await aProvider(), note: "Đổi" };
    await expect(officer.cases.replaceProvider({ ...key(), ...to, ground: null })).rejects.toMatchObject(
      because("no-replacement-ground"),
    );
    await officer.cases.replaceProvider({ ...key(), ...to, ground: "cannot-do-effectively" });
    const [record] = await officer.appointments.replacements({ caseId: appointed.id });
    expect(record).toMatchObject({ askedBy: "organisation", ground: "cannot-do-effectively" });
  });
});

describe("the work of somebody who goes on leave", () => {
  it("is shared out, handed over at one time, and given back but for what was worked on since", async () => {
    const leaving = await aProvider({ fullName: "Lê Thị Sắp Nghỉ" });
    const first = await aRunningCase(leaving);
    const second = await aRunningCase(leaving);
    await goAway(leaving, { kind: "sick", from: "2026-11-25", until: "2026-12-20" });
    const plan = await officer.appointments.planHandOver({ providerId: leaving, caseIds: [] });
    expect(plan.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());
    for (const one of plan) {
      expect(one.from).toBe("Lê Thị Sắp Nghỉ");
      expect(one.to).not.toBe(leaving);
      expect(one.choices[0]?.provider).toBe(one.to);
    }
    const items = plan.map(({ id, version, to }) => ({ caseId: id, version, toProviderId: to ?? "" }));
    const note = "Nghỉ ốm; đã họp bàn giao ngày 23/11.";
    const given = { ground: "cannot-do-effectively" as const, note, items };
    const { id, count } = await officer.appointments.handOver({ ...key(), ...given });
    expect(count).toBe(2);
    const after = await officer.cases.get({ id: first.id });
    expect((await storyOf(first.id))[0]).toMatchObject({ kind: "work-handed-over", note });
    expect(after.provider?.id).toBe(items.find(({ caseId }) => caseId === first.id)?.toProviderId);

    const step = {
      stepKind: "beneficiary-meeting" as const,
      on: "2026-11-23" as const,
      hours: 1,
      note: "Gặp",
    };
    await officer.cases.recordStep({ ...key(), id: first.id, version: after.version, ...step });
    const [line] = await officer.appointments.handOvers({ providerId: leaving });
    expect(line).toMatchObject({ id, caseCount: 2, undoable: 1, undoneAt: null });
    const undone = await officer.appointments.undoHandOver({ ...key(), id });
    expect(undone).toEqual({ restored: 1, kept: [after.fileCode] });
    expect((await officer.cases.get({ id: second.id })).provider?.id).toBe(leaving);
    expect((await officer.cases.get({ id: first.id })).provider?.id).not.toBe(leaving);
  });

  it("is not handed to somebody who cannot take it, nor by an officer of another office", async () => {
    const leaving = await aProvider();
    const { id: caseId, version } = await aRunningCase(leaving);
    const to = (toProviderId: string) => ({
      ...key(),
      ground: "cannot-do-effectively" as const,
      note: "Nghỉ",
      items: [{ caseId, version, toProviderId }],
    });
    await expect(officer.appointments.handOver(to(leaving))).rejects.toMatchObject(
      issue("cannot-be-appointed"),
    );
    const other = await server.as("case-officer", { office: "CN1" });
    const taker = await aProvider();
    await expect(other.appointments.handOver(to(taker))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the load of a provider", () => {
  it("counts what is open and what the year asks for, by day", async () => {
    const id = await aProvider();
    await aRunningCase(id);
    const record = await director.providers.get({ id });
    const { fullName, kind, tie, organisation, fieldsOfLaw, skills, languages } = record;
    const form = {
      ...{ fullName, kind, tie, organisation, fieldsOfLaw, skills, languages },
      ...{ cardNumber: null, cardFrom: null, cardUntil: null, phone: null, email: null },
      seniorFrom: "2010-01-01" as const,
    };
    await director.providers.update({ ...key(), id, version: record.version, form });
    const load = (await officer.appointments.loads()).find((one) => one.id === id);
    // Written down on 23 November: 39 days of the year at 24 cases a year.
    expect(load).toMatchObject({
      openCases: 1,
      casesOfYear: 1,
      quota: { cases: 2.6, evidence: "unconfirmed" },
    });
  });

  it("of others is not for a provider to see", async () => {
    const provider = await server.as("provider");
    const { providerId } = await server.userOf("provider");
    expect((await provider.appointments.loads()).map(({ id }) => id)).toEqual([providerId]);
  });
});
