import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aNotice, anAgency, key, receive } from "./test-notice.ts";

const MONDAY = "2026-11-23T09:00:00+07:00";
let server: TestServer;
let officer: Caller;
let director: Caller;
let association: string;
let applicantId: string;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  director = await server.as("centre-director");
  const form = anAgency({ kind: "disability-association", name: "Hội Người khuyết tật Mẫu" });
  association = (await director.agencies.create({ ...key(), form, from: null })).id;
  applicantId = (await officer.applicants.register({ ...key(), form: anApplicant() })).id;
});
beforeEach(() => server.setNow(MONDAY));
afterAll(() => server.close());

const because = (...codes: string[]) => ({
  cause: { code: "status-not-allowed", details: { because: codes } },
});
const prepare = (purpose: "social-support" | "verification", replyDueOn: "2026-11-30" | null = null) =>
  officer.referrals.prepare({
    ...key(),
    referral: { agencyId: association, applicantId, purpose, question: "Xin xe lăn.", replyDueOn },
  });
const consent = {
  consentForm: "fingerprint",
  consentOn: "2026-11-22",
  sending: "Bản sao giấy xác nhận khuyết tật",
  letterNumber: "20/TGPL",
  sentOn: "2026-11-23",
} as const;

describe("a referral to another organisation", () => {
  it("does not leave without the person's consent in writing", async () => {
    const one = await prepare("social-support");
    const sending = { ...consent, consentForm: null, consentOn: null };
    await expect(officer.referrals.send({ ...key(), ...one, sending })).rejects.toMatchObject(
      because("no-written-consent"),
    );
    const sent = await officer.referrals.send({ ...key(), ...one, sending: consent });
    const note = { on: "2026-11-23", feedback: null } as const;
    const taken = await officer.referrals.note({ ...key(), ...sent, move: "note-taken", ...note });
    await expect(
      officer.referrals.note({ ...key(), ...taken, move: "note-result", ...note }),
    ).rejects.toMatchObject({ cause: { details: { issues: [{ path: "feedback", reason: "required" }] } } });
    await officer.referrals.note({
      ...key(),
      ...taken,
      move: "note-result",
      ...note,
      feedback: "Đã tặng xe lăn.",
    });
    expect(await officer.referrals.get({ id: one.id })).toMatchObject({
      status: "finished",
      takenOn: "2026-11-23",
      feedback: "Đã tặng xe lăn.",
    });
  });

  it("that asks to verify fixes the day of the reply, and is overdue after it", async () => {
    const loose = await prepare("verification");
    await expect(officer.referrals.send({ ...key(), ...loose, sending: consent })).rejects.toMatchObject(
      because("no-reply-day"),
    );
    const fixed = await prepare("verification", "2026-11-30");
    await officer.referrals.send({ ...key(), ...fixed, sending: consent });
    const overdue = () => officer.referrals.list({ state: "overdue" });
    expect(await overdue()).toEqual([]);
    server.setNow("2026-12-01T08:00:00+07:00");
    expect((await overdue()).map(({ id }) => id)).toEqual([fixed.id]);
  });

  it("stays within its branch", async () => {
    const one = await prepare("social-support");
    const stranger = await server.as("case-officer", { office: "CN9" });
    await expect(stranger.referrals.get({ id: one.id })).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
    expect(await stranger.referrals.list({ state: "all" })).toEqual([]);
  });
});

describe("a person sent by a commune", () => {
  it("becomes a request once, and whoever sent them hears of it", async () => {
    const form = anAgency({ kind: "commune", name: "UBND phường Mẫu" });
    const commune = await director.agencies.create({ ...key(), form, from: null });
    const one = await officer.referrals.receive({
      ...key(),
      applicant: { known: null, form: anApplicant({ fullName: "Lý Thị Được Gửi" }) },
      incoming: {
        agencyId: commune.id,
        arrivedOn: "2026-11-23",
        letterNumber: "05/GT-UBND",
        question: "Tranh chấp lối đi chung.",
      },
    });
    const matter = { fieldOfLaw: "civil-family", formOfAid: "legal-advice" } as const;
    const { requestId, ...opened } = await officer.referrals.openRequest({ ...key(), ...one, ...matter });
    expect(await officer.requests.get({ id: requestId })).toMatchObject({
      status: "received",
      channel: "referral",
      requesterName: "UBND phường Mẫu",
    });
    await expect(officer.referrals.openRequest({ ...key(), ...opened, ...matter })).rejects.toMatchObject(
      because("request-opened-already"),
    );
    const feedback = { on: "2026-11-23", feedback: "Đã tiếp nhận, sẽ tư vấn." } as const;
    const told = await officer.referrals.giveFeedback({ ...key(), ...opened, ...feedback });
    await expect(officer.referrals.giveFeedback({ ...key(), ...told, ...feedback })).rejects.toMatchObject(
      because("feedback-already-given"),
    );
    const open = await officer.referrals.listIncoming({ status: "arrived" });
    expect(open).toEqual([]);
  });
});

describe("the register of agencies", () => {
  it("keeps the agency of then: a reorganisation ends a row and begins another", async () => {
    const old = await director.agencies.create({
      ...key(),
      form: anAgency({ name: "Công an quận Mẫu" }),
      from: "2020-01-01",
    });
    const { id: noticeId } = await receive(
      officer,
      aNotice(old.id, {
        requestedAt: "2025-06-30T07:00:00+07:00",
        receipt: {
          channel: "by-letter",
          noticedAt: "2025-06-30T09:00:00+07:00",
          agencyOfficer: null,
          letterNumber: "1/CAQ",
        },
      }),
    );
    const { id: next } = await director.agencies.reorganise({
      ...key(),
      predecessorIds: [old.id],
      on: "2025-07-01",
      decision: "Quyết định thử",
      successor: anAgency({ name: "Công an khu vực Mẫu" }),
    });
    const notice = await officer.notices.get({ id: noticeId });
    expect(notice.agency).toMatchObject({ name: "Công an quận Mẫu", until: "2025-06-30" });
    const record = await officer.agencies.get({ id: next ?? "" });
    expect(record).toMatchObject({ from: "2025-07-01", predecessors: [{ name: "Công an quận Mẫu" }] });
    const named = async (on: "2025-06-30" | "2025-07-01") =>
      (await officer.agencies.list({ text: "cong an", on })).map(({ name }) => name);
    expect(await named("2025-06-30")).toEqual(["Công an quận Mẫu"]);
    expect(await named("2025-07-01")).toEqual(["Công an khu vực Mẫu"]);
    await expect(
      director.agencies.reorganise({
        ...key(),
        predecessorIds: [old.id],
        on: "2026-01-01",
        decision: null,
        successor: null,
      }),
    ).rejects.toMatchObject({ cause: { details: { issues: [{ reason: "ended-before" }] } } });
  });

  it("lets a split agency have two successors, and mends a slip of the pen in place", async () => {
    const old = await director.agencies.create({
      ...key(),
      form: anAgency({ name: "Tòa Cũ", kind: "court" }),
      from: null,
    });
    for (const name of ["Tòa khu vực Một", "Tòa khu vực Hai"])
      await director.agencies.reorganise({
        ...key(),
        predecessorIds: [old.id],
        on: "2025-07-01",
        decision: null,
        successor: anAgency({ name, kind: "court" }),
      });
    const { successors, version } = await officer.agencies.get({ id: old.id });
    expect(successors.map(({ name }) => name).toSorted()).toEqual(["Tòa khu vực Hai", "Tòa khu vực Một"]);
    const form = anAgency({ name: "Tòa án Cũ", kind: "court", contacts: [] });
    await director.agencies.correct({ ...key(), id: old.id, version, form });
    expect(await officer.agencies.get({ id: old.id })).toMatchObject({ name: "Tòa án Cũ", contacts: [] });
    await expect(director.agencies.correct({ ...key(), id: old.id, version, form })).rejects.toMatchObject({
      cause: { code: "stale-version" },
    });
  });
});

describe("duty at a court", () => {
  it("is planned by days, and tells who was on duty when a notice came", async () => {
    const form = anAgency({ name: "Tòa án khu vực Trực", kind: "court" });
    const court = await director.agencies.create({ ...key(), form, from: null });
    const providerId = (await server.userOf("provider")).providerId ?? "";
    const plan = { agencyId: court.id, providerId, days: ["2026-11-23", "2026-11-25"] as const };
    expect(await officer.duty.plan({ ...key(), ...plan, days: [...plan.days] })).toEqual({ added: 2 });
    expect(await officer.duty.plan({ ...key(), ...plan, days: ["2026-11-23"] })).toEqual({ added: 0 });
    const month = await officer.duty.month({ on: "2026-11-10", agencyId: court.id });
    expect(month.map(({ on }) => on)).toEqual(["2026-11-23", "2026-11-25"]);
    const { id } = await receive(
      officer,
      aNotice(court.id, { proceduralStatus: "defendant" }),
      "Đinh Thị Trực",
    );
    expect((await officer.notices.get({ id })).onDuty).toMatchObject([{ id: providerId }]);
    await officer.duty.remove({ ...key(), id: month[0]?.id ?? "" });
    expect((await officer.notices.get({ id })).onDuty).toEqual([]);
    await expect(
      officer.duty.plan({ ...key(), agencyId: association, providerId, days: ["2026-11-23"] }),
    ).rejects.toMatchObject({ cause: { details: { issues: [{ reason: "not-a-court" }] } } });
  });
});
