import { dueAt, vietnamCalendar } from "@tgpl/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aNotice, anAgency, key, receive } from "./test-notice.ts";

const MONDAY = "2026-11-23T09:00:00+07:00";
const calendar = vietnamCalendar();
let server: TestServer;
let officer: Caller;
let police: string;
let providerId: string;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  const director = await server.as("centre-director");
  police = (await director.agencies.create({ ...key(), form: anAgency(), from: null })).id;
  providerId = (await server.userOf("provider")).providerId ?? "";
});
beforeEach(() => server.setNow(MONDAY));
afterAll(() => server.close());

const because = (...codes: string[]) => ({
  cause: { code: "status-not-allowed", details: { because: codes } },
});
const refused = (path: string, reason: string) => ({ cause: { details: { issues: [{ path, reason }] } } });

describe("a notice of the police", () => {
  it("carries the limit that the domain counts, and says that it was kept", async () => {
    const { id } = await receive(officer, aNotice(police));
    const notice = await officer.notices.get({ id });
    expect(notice.status).toBe("noticed");
    expect(notice.promptness?.deadline).toEqual(
      dueAt("agency-notice-12h", "2026-11-23T07:30:00+07:00", calendar),
    );
    expect(notice.promptness).toMatchObject({ isLate: false, minutes: 70 });
    // Being in custody is a fact of the person too.
    expect(notice.applicant.facts.proceduralStatuses).toEqual(["in-custody"]);
  });

  it("is late by the minutes after 12 hours", async () => {
    const { id } = await receive(
      officer,
      aNotice(police, { requestedAt: "2026-11-22T20:00:00+07:00" }),
      "Lê Văn Trễ",
    );
    expect((await officer.notices.get({ id })).promptness).toMatchObject({ isLate: true, minutesLate: 40 });
    const late = await officer.notices.list({ state: "late" });
    expect(late.map((line) => line.id)).toEqual([id]);
  });

  it("has no limit counted for a party: the rule is switched off, and it says so", async () => {
    const { id } = await receive(officer, aNotice(police, { proceduralStatus: "party" }), "Võ Thị Đương");
    expect(await officer.notices.get({ id })).toMatchObject({
      promptness: null,
      agencyRule: { rule: null, because: "switched-off" },
    });
  });

  it("opens the request and the case at once, appoints, and is answered", async () => {
    const received = await receive(officer, aNotice(police), "Phạm Thị Thụ Lý");
    await expect(
      officer.notices.answer({ ...key(), ...received, number: "1/TB", on: "2026-11-23" }),
    ).rejects.toMatchObject(because("agency-not-answered-yet"));
    server.setNow("2026-11-23T09:20:00+07:00");
    const accepted = await officer.notices.accept({ ...key(), ...received, providerId: null });
    const legalCase = await officer.cases.get({ id: accepted.caseId });
    expect(legalCase).toMatchObject({ status: "accepted", receivedAt: "2026-11-23T08:40:00+07:00" });
    const request = await officer.requests.get({ id: legalCase.requestId });
    expect(request).toMatchObject({ channel: "referral", requesterKind: "agency", papersAwaited: true });

    const one = { id: accepted.id, version: accepted.version };
    await expect(
      officer.notices.answer({ ...key(), ...one, number: "1/TB", on: "2026-11-23" }),
    ).rejects.toMatchObject(because("provider-not-named"));
    server.setNow("2026-11-23T09:35:00+07:00");
    const appointed = await officer.notices.appoint({ ...key(), ...one, providerId });
    const answered = await officer.notices.answer({
      ...key(),
      ...appointed,
      number: "12/TB-TGPL",
      on: "2026-11-23",
    });
    expect(await officer.notices.get({ id: answered.id })).toMatchObject({
      status: "notice-answered",
      acceptedAt: "2026-11-23T09:20:00+07:00",
      legalCase: { appointedAt: "2026-11-23T09:35:00+07:00" },
      reply: { number: "12/TB-TGPL" },
    });
    expect((await officer.cases.get({ id: accepted.caseId })).status).toBe("provider-appointed");
  });

  it("is accepted and given its provider in one move", async () => {
    const received = await receive(officer, aNotice(police), "Phạm Thị Một Lần");
    const accepted = await officer.notices.accept({ ...key(), ...received, providerId });
    expect((await officer.notices.get({ id: accepted.id })).legalCase?.provider?.id).toBe(providerId);
    await expect(
      officer.notices.accept({ ...key(), id: accepted.id, version: accepted.version, providerId }),
    ).rejects.toMatchObject(because("notice-settled"));
  });

  it("that leads to no case names its ground, and its minutes where the person declines", async () => {
    const received = await receive(officer, aNotice(police), "Phạm Thị Từ Chối");
    const declined = await officer.notices.decline({
      ...key(),
      ...received,
      ground: "declined-by-person",
      reason: "Đã có luật sư do gia đình mời.",
      minutes: { on: "2026-11-23", signers: ["refusing-person", "agency-official"] },
    });
    await officer.notices.answer({ ...key(), ...declined, number: "13/TB-TGPL", on: "2026-11-23" });
    const notice = await officer.notices.get({ id: received.id });
    expect(notice).toMatchObject({ status: "notice-answered", declined: { ground: "declined-by-person" } });
    expect(notice.minutes?.signers).toHaveLength(2);
    await expect(
      officer.notices.recordTurn({
        ...key(),
        id: notice.id,
        version: notice.version,
        turn: "registration-refused",
        role: "defender",
        decidedAt: null,
        receivedAt: MONDAY,
        letterNumber: null,
        reason: "Không",
      }),
    ).rejects.toMatchObject(because("notice-not-accepted", "provider-not-named"));
  });

  it("that is still owed runs on the agency's clock until it comes", async () => {
    const waiting = await receive(officer, aNotice(police, { receipt: null }), "Hồ Thị Chờ");
    expect((await officer.notices.counts()).awaited).toBe(1);
    const reminded = await officer.notices.remind({ ...key(), ...waiting });
    await expect(officer.notices.accept({ ...key(), ...reminded, providerId: null })).rejects.toMatchObject(
      because("notice-not-received"),
    );
    server.setNow("2026-11-23T20:00:00+07:00");
    expect((await officer.notices.get({ id: waiting.id })).promptness).toMatchObject({
      isLate: true,
      minutesLate: 30,
    });
    const receipt = {
      channel: "by-letter",
      noticedAt: "2026-11-23T19:50:00+07:00",
      agencyOfficer: null,
      letterNumber: "45/CQĐT",
    } as const;
    await officer.notices.noteReceipt({ ...key(), ...reminded, receipt });
    expect(await officer.notices.get({ id: waiting.id })).toMatchObject({
      status: "noticed",
      reminders: 1,
      promptness: { minutesLate: 20 },
    });
  });
});

describe("a refused registration", () => {
  async function appointed(name: string) {
    const received = await receive(officer, aNotice(police), name);
    const { id, version } = await officer.notices.accept({ ...key(), ...received, providerId });
    return { id, version };
  }
  const turn = {
    turn: "registration-refused",
    decidedAt: null,
    receivedAt: "2026-11-23T08:50:00+07:00",
    letterNumber: "07/CQĐT",
    reason: "Không thuộc trường hợp được đăng ký.",
  } as const;

  it.each([
    ["defender", "substitute-provider-defence"],
    ["protector", "substitute-provider-protector"],
  ] as const)(
    "of a %s starts the clock that dueAt counts, until a substitute is named",
    async (role, rule) => {
      const one = await appointed(`Trần Thị ${role === "defender" ? "Bào" : "Bảo"}`);
      const turned = await officer.notices.recordTurn({ ...key(), ...one, ...turn, role });
      const before = await officer.notices.get({ id: one.id });
      expect(before.turns[0]?.deadline).toEqual(dueAt(rule, turn.receivedAt, calendar));
      const other = await server.services.prisma.provider.create({
        data: {
          fullName: `Người Thay ${role}`,
          sortKey: role,
          kind: "lawyer",
          officeId: before.office.id,
        },
        select: { id: true },
      });
      await officer.notices.nameSubstitute({ ...key(), ...turned, providerId: other.id });
      const after = await officer.notices.get({ id: one.id });
      expect(after.turns[0]).toMatchObject({ settledAt: MONDAY, substitute: `Người Thay ${role}` });
      expect(after.legalCase?.provider?.id).toBe(other.id);
      await expect(
        officer.notices.nameSubstitute({ ...key(), id: after.id, version: after.version, providerId }),
      ).rejects.toMatchObject(because("no-registration-refused"));
    },
  );

  it("that was cancelled had to be told by the agency within 24 hours of its decision", async () => {
    const one = await appointed("Trần Thị Hủy");
    const cancelled = { ...turn, turn: "registration-cancelled", role: "defender" } as const;
    await expect(officer.notices.recordTurn({ ...key(), ...one, ...cancelled })).rejects.toMatchObject(
      refused("decidedAt", "required"),
    );
    const decidedAt = "2026-11-22T08:00:00+07:00";
    await officer.notices.recordTurn({ ...key(), ...one, ...cancelled, decidedAt });
    const [told] = (await officer.notices.get({ id: one.id })).turns;
    expect(told?.deadline).toEqual(dueAt("registration-cancellation-notice", decidedAt, calendar));
  });
});

describe("what is written down of a notice", () => {
  it("cannot lie in the future, or tell before it was asked", async () => {
    const future = aNotice(police, { requestedAt: "2026-11-23T10:00:00+07:00" });
    await expect(receive(officer, future)).rejects.toMatchObject(refused("requestedAt", "not-yet"));
    const before = aNotice(police, { requestedAt: "2026-11-23T08:50:00+07:00" });
    await expect(receive(officer, before)).rejects.toMatchObject(refused("noticedAt", "before-the-request"));
  });

  it("names an agency of its day that conducts proceedings", async () => {
    const director = await server.as("centre-director");
    const form = anAgency({ kind: "commune", name: "UBND phường Mẫu" });
    const commune = await director.agencies.create({ ...key(), form, from: null });
    await expect(receive(officer, aNotice(commune.id))).rejects.toMatchObject(
      refused("agencyId", "not-a-proceedings-agency"),
    );
    const later = await director.agencies.create({
      ...key(),
      form: anAgency({ name: "Công an Mai Sau" }),
      from: "2026-12-01",
    });
    await expect(receive(officer, aNotice(later.id))).rejects.toMatchObject(
      refused("agencyId", "not-there-on-that-day"),
    );
  });

  it("may be mended until something rests on it", async () => {
    const received = await receive(officer, aNotice(police), "Đỗ Thị Sửa");
    const mended = aNotice(police, { proceduralStatus: "accused" });
    const corrected = await officer.notices.correct({ ...key(), ...received, notice: mended });
    expect((await officer.notices.get({ id: received.id })).promptness?.deadline.rule).toBe(
      "agency-notice-24h",
    );
    await expect(officer.notices.correct({ ...key(), ...received, notice: mended })).rejects.toMatchObject({
      cause: { code: "stale-version" },
    });
    const accepted = await officer.notices.accept({ ...key(), ...corrected, providerId: null });
    await expect(
      officer.notices.correct({ ...key(), id: accepted.id, version: accepted.version, notice: mended }),
    ).rejects.toMatchObject(because("notice-settled"));
  });

  it("may be about a person of the register", async () => {
    const person = await officer.applicants.register({
      ...key(),
      form: anApplicant({ fullName: "Bùi Thị Quen" }),
    });
    const { id } = await officer.notices.receive({
      ...key(),
      applicant: { known: person, form: anApplicant({ fullName: "Bùi Thị Quen" }) },
      notice: aNotice(police),
    });
    const notice = await officer.notices.get({ id });
    expect(notice.applicant.id).toBe(person.id);
    expect(notice.applicant.facts.proceduralStatuses).toEqual(["party", "in-custody"]);
  });
});

describe("another branch", () => {
  it("does not see the notice, nor does anybody read one unrecorded", async () => {
    const { id } = await receive(officer, aNotice(police), "Ngô Thị Kín");
    const stranger = await server.as("case-officer", { office: "CN9" });
    await expect(stranger.notices.get({ id })).rejects.toMatchObject({ cause: { code: "not-found" } });
    expect(await stranger.notices.list({ state: "all" })).toEqual([]);
    expect((await stranger.notices.counts()).open).toBe(0);
    const reads = () =>
      server.services.prisma.auditEntry.count({ where: { action: "notice.read", subjectId: id } });
    const before = await reads();
    await officer.notices.get({ id });
    expect(await reads()).toBe(before + 1);
  });
});

describe("who was late", () => {
  it("is told of both sides, and of nothing outside the period", async () => {
    const director = await server.as("centre-director");
    const { id: court } = await director.agencies.create({
      ...key(),
      form: anAgency({ kind: "court", name: "Tòa án khu vực Mẫu" }),
      from: null,
    });
    const asked = (requestedAt: `${string}+07:00`) =>
      aNotice(court, { proceduralStatus: "defendant", requestedAt: requestedAt as never });
    const inTime = await receive(officer, asked("2026-11-23T06:40:00+07:00"), "Mai Thị Đúng");
    await receive(officer, asked("2026-11-22T07:40:00+07:00"), "Mai Thị Trễ");
    server.setNow("2026-11-23T09:10:00+07:00");
    const accepted = await officer.notices.accept({ ...key(), ...inTime, providerId: null });
    server.setNow("2026-11-23T09:40:00+07:00");
    const one = { id: accepted.id, version: accepted.version };
    await officer.notices.appoint({ ...key(), ...one, providerId });
    const period = { from: "2026-11-23", until: "2026-11-23", kind: null } as const;
    const told = await officer.notices.lateness({ ...period, agencyId: court });
    expect(told.agencies).toMatchObject([{ count: 2, inTime: 1, late: 1, median: 810, longest: 1500 }]);
    expect(told.offices).toMatchObject([
      { count: 2, accepted: 1, acceptMedian: 30, appointed: 1, appointMedian: 60 },
    ]);
    const other = await officer.notices.lateness({ ...period, kind: "procuracy", agencyId: null });
    expect(other).toEqual({ agencies: [], offices: [] });
    const before = { ...period, from: "2026-11-21", until: "2026-11-22", agencyId: null } as const;
    expect((await officer.notices.lateness(before)).agencies).toEqual([]);
  });
});

describe("my work", () => {
  const item = async (id: string) => {
    const { items } = await officer.work.list({ scope: "mine" });
    return items.find(({ subject }) => subject.id === id);
  };

  it("has a notice from its receipt to the reply, with the clock of the agency and ours", async () => {
    const waiting = await receive(officer, aNotice(police, { receipt: null }), "Kiều Thị Chờ");
    expect(await item(waiting.id)).toMatchObject({
      kind: "await-agency-notice",
      group: "running",
      due: dueAt("agency-notice-12h", "2026-11-23T07:30:00+07:00", calendar).due,
    });
    const received = await receive(officer, aNotice(police), "Kiều Thị Nhận");
    expect(await item(received.id)).toMatchObject({
      kind: "accept-on-notice",
      group: "running",
      oursFrom: "2026-11-23T08:40:00+07:00",
      where: "Cơ quan điều tra Mẫu",
    });
    const accepted = await officer.notices.accept({ ...key(), ...received, providerId });
    expect(await item(received.id)).toMatchObject({ kind: "answer-agency" });
    const one = { id: accepted.id, version: accepted.version };
    const answered = await officer.notices.answer({ ...key(), ...one, number: "15/TB", on: "2026-11-23" });
    expect(await item(received.id)).toBeUndefined();
    await officer.notices.recordTurn({
      ...key(),
      ...answered,
      turn: "registration-refused",
      role: "defender",
      decidedAt: null,
      receivedAt: MONDAY,
      letterNumber: null,
      reason: "Chưa đủ giấy tờ.",
    });
    expect(await item(received.id)).toMatchObject({
      kind: "name-substitute",
      group: "running",
      due: dueAt("substitute-provider-defence", MONDAY, calendar).due,
    });
  });
});
