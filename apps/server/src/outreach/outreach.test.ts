import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { toClientError } from "../platform/client-error.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { emptyReception } from "../requests/reception.ts";
import { aRequest } from "../requests/test-request.ts";
import { aSession, someResults } from "./test-session.ts";

let server: TestServer;
let officer: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
});
afterAll(() => server.close());
beforeEach(() => server.setNow("2026-04-18T09:00:00+07:00"));

const key = () => ({ idempotencyKey: randomUUID() });
const plan = (given: Parameters<typeof aSession>[0] = {}) =>
  officer.outreach.plan({ ...key(), ...aSession(given) });
const everything = { year: 2026 } as const;

/** A request taken at a session. */
const take = (sessionId: string, caller = officer) =>
  caller.outreach.takeRequest({
    ...key(),
    sessionId,
    applicant: { known: null, form: anApplicant() },
    request: aRequest({
      reception: { ...emptyReception, from: "Hội trường xã Mẫu", on: "2026-04-18", place: "session-venue" },
    }),
  });

describe("a session of 18 April", () => {
  it("goes from planning to results, with two requests born there", async () => {
    server.setNow("2026-03-20T09:00:00+07:00");
    const planned = await plan();
    const before = await officer.outreach.session({ id: planned.id });
    expect(before).toMatchObject({
      status: "planned",
      results: null,
      requestCount: 0,
      communeName: "Phường Ninh Kiều",
    });
    expect(before.moves.map(({ because }) => because)).toEqual([[], ["session-to-come"], []]);

    server.setNow("2026-04-18T10:00:00+07:00");
    const born = [await take(planned.id), await take(planned.id)];
    const held = await officer.outreach.recordResults({ ...key(), ...planned, ...someResults() });
    const after = await officer.outreach.session({ id: held.id });
    expect(after).toMatchObject({
      status: "held",
      requestCount: 2,
      results: { participants: 80, bySex: { female: 45 } },
    });
    expect(after.requests.map(({ id }) => id).sort()).toEqual(born.map(({ id }) => id).sort());

    const [first] = born;
    const request = await officer.requests.get({ id: first?.id ?? "" });
    expect(request).toMatchObject({ channel: "mobile-session", receivedAt: "2026-04-18T10:00:00+07:00" });
    expect(await officer.outreach.origin({ requestId: request.id })).toMatchObject({
      id: planned.id,
      on: "2026-04-18",
    });
  });

  it("stands in its year, and for the day that it marks", async () => {
    const { id } = await plan({ name: "Ngày hội 18/4" });
    const year = await officer.outreach.year(everything);
    expect(year.lines.find((line) => line.id === id)).toMatchObject({
      status: "planned",
      participants: null,
    });
    const [april, december] = year.days;
    expect(april?.events.map((event) => event.id)).toContain(id);
    expect([april?.without, december]).toMatchObject([null, { on: "2026-12-03", without: "not-yet" }]);
    server.setNow("2026-11-01T09:00:00+07:00");
    expect((await officer.outreach.year(everything)).days[1]?.without).toBe("to-plan");
    expect((await officer.outreach.year({ year: 2025 })).days.map(({ without }) => without)).toEqual([
      "missed",
      "missed",
    ]);
  });

  it("that is cancelled keeps its reason and marks the day no more", async () => {
    const { id, version } = await plan({ on: "2025-04-18" });
    const cancelled = await officer.outreach.cancel({ ...key(), id, version, reason: "Bão số 3." });
    const session = await officer.outreach.session({ id });
    expect(session).toMatchObject({ status: "cancelled", cancelledReason: "Bão số 3." });
    expect(
      (await officer.outreach.year({ year: 2025 })).days[0]?.events.map((event) => event.id),
    ).not.toContain(id);
    await expect(
      officer.outreach.recordResults({ ...key(), ...cancelled, ...someResults() }),
    ).rejects.toMatchObject({ cause: { details: { because: ["session-cancelled"] } } });
    await expect(take(id)).rejects.toMatchObject({ cause: { details: { because: ["session-cancelled"] } } });
  });
});

describe("what was held", () => {
  it("is not planned again, but its results are put right, by who read them last", async () => {
    const planned = await plan();
    const held = await officer.outreach.recordResults({ ...key(), ...planned, ...someResults() });
    await expect(officer.outreach.replan({ ...key(), ...held, ...aSession() })).rejects.toMatchObject({
      cause: { details: { because: ["session-held"] } },
    });
    const corrected = { ...someResults(), participants: 90 };
    await expect(
      officer.outreach.recordResults({ ...key(), ...planned, ...corrected }),
    ).rejects.toMatchObject({
      cause: { code: "stale-version" },
    });
    await officer.outreach.recordResults({ ...key(), ...held, ...corrected });
    expect((await officer.outreach.session(held)).results?.participants).toBe(90);
  });

  it("is told once, however often it was sent", async () => {
    const form = { ...key(), ...aSession({ name: "Gửi hai lần" }) };
    const [first, second] = [await officer.outreach.plan(form), await officer.outreach.plan(form)];
    expect(second).toEqual(first);
  });
});

describe("another office", () => {
  it("reads what is held, changes nothing of it, and sees how many asked for aid but not who", async () => {
    const planned = await plan();
    await take(planned.id);
    const other = await server.as("case-officer", { office: "CN7" });
    const seen = await other.outreach.session(planned);
    expect(seen).toMatchObject({ requestCount: 1, requests: [] });
    expect(seen.moves.every(({ because }) => because.includes("of-another-office"))).toBe(true);
    await expect(other.outreach.cancel({ ...key(), ...planned, reason: "…" })).rejects.toMatchObject({
      cause: { details: { because: ["of-another-office"] } },
    });
    await expect(take(planned.id, other)).rejects.toMatchObject({ cause: { code: "status-not-allowed" } });
  });
});

describe("a request typed later at the desk", () => {
  it("was received on the day of the session, at its end", async () => {
    const planned = await plan();
    server.setNow("2026-04-21T09:00:00+07:00");
    const { id } = await take(planned.id);
    expect((await officer.requests.get({ id })).receivedAt).toBe("2026-04-18T11:00:00+07:00");
  });

  it("of a session of more than a year ago is a slip of the pen", async () => {
    const planned = await plan();
    server.setNow("2027-04-20T09:00:00+07:00");
    await expect(take(planned.id)).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "sessionId", reason: "session-too-long-ago" }] } },
    });
  });
});

describe("wrong input", () => {
  const told = async (language: "vi" | "en", send: (caller: Caller) => Promise<unknown>) => {
    const caller = await server.as("case-officer", { language });
    const error = await send(caller).catch((thrown: unknown) => thrown);
    return toClientError(error as Error, { language, requestId: "r" }).message;
  };
  const forms: [string, object, string, string][] = [
    [
      "a commune that ended before",
      { placeCode: "31117" },
      "Nơi tổ chức: không có xã, phường nào mang mã này vào ngày đã ghi. Hãy chọn trong danh sách.",
      "Place: no commune has this code on the recorded day. Choose from the list.",
    ],
    [
      "an hour that is none",
      { beginsAt: "8h" },
      "Bắt đầu lúc: viết giờ dạng 08:30.",
      "Begins at: write the hour as 08:30.",
    ],
    [
      "an end before the beginning",
      { beginsAt: "09:00", endsAt: "08:00" },
      "Kết thúc lúc: phải sau giờ bắt đầu.",
      "Ends at: must be after the beginning.",
    ],
    [
      "results counted in a programme without a name",
      { countedIn: "programme" },
      "Chương trình lồng ghép: ghi tên chương trình đã tính kết quả của buổi này.",
      "Programme it is combined with: name the programme that counts the results.",
    ],
    [
      "an event that marks no day",
      { markedDay: null },
      "Ngày được hưởng ứng: chọn ngày được hưởng ứng, 18/4 hoặc 3/12.",
      "Day it marks: choose the day it marks, 18 April or 3 December.",
    ],
    [
      "an event of July for 18 April",
      { on: "2026-07-10" },
      "Ngày được hưởng ứng: ngày tổ chức cách ngày được hưởng ứng quá 31 ngày.",
      "Day it marks: it is held more than 31 days away from the day it marks.",
    ],
    ["no venue", { venue: "  " }, "Địa điểm: chưa nhập.", "Venue: please fill in."],
  ];
  it.each(forms)("%s gets a sentence in both languages, and nothing is stored", async (_, wrong, vi, en) => {
    const before = await server.services.prisma.outreachSession.count();
    const send = (caller: Caller) => caller.outreach.plan({ ...key(), ...aSession(), ...wrong });
    expect(await told("vi", send)).toBe(`Chưa lưu được: ${vi}`);
    expect(await told("en", send)).toBe(`Not saved: ${en}`);
    expect(await server.services.prisma.outreachSession.count()).toBe(before);
  });

  const results: [string, object, string, string][] = [
    [
      "more persons with disabilities than people",
      { pwdParticipants: 81 },
      "Số người khuyết tật dự: cộng lại là 81, nhiều hơn số người dự (80).",
      "Participants with disabilities: 81 in all, more than came (80).",
    ],
    [
      "types that are more than the persons with disabilities",
      { byType: { vision: 40, multiple: 11 } },
      "Người khuyết tật theo dạng tật: cộng lại là 51, nhiều hơn số người khuyết tật dự (50).",
      "Persons with disabilities by type: 51 in all, more than the persons with disabilities who came (50).",
    ],
    [
      "a count below zero",
      { advised: -1 },
      "Số người được tư vấn tại chỗ: không được nhỏ hơn 0.",
      "Persons advised on the spot: not less than 0.",
    ],
  ];
  it.each(results)("%s gets a sentence in both languages", async (_, wrong, vi, en) => {
    const planned = await plan();
    const send = (caller: Caller) =>
      caller.outreach.recordResults({ ...key(), ...planned, ...someResults(), ...wrong });
    expect(await told("vi", send)).toBe(`Chưa lưu được: ${vi}`);
    expect(await told("en", send)).toBe(`Not saved: ${en}`);
    expect((await officer.outreach.session(planned)).status).toBe("planned");
  });
});
