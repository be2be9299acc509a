import { randomUUID } from "node:crypto";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";

let server: TestServer;
let officer: Caller;
let providerId: string;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  providerId = (await server.userOf("provider")).providerId ?? "";
});
afterAll(() => server.close());
beforeEach(() => server.setNow("2026-11-23T09:00:00+07:00"));

const key = () => ({ idempotencyKey: randomUUID() });
const session = (on: string, minutes: number) => ({
  id: null as string | null,
  on: on as "2026-11-10",
  begins: "08:00",
  minutes,
  topic: "Kỹ năng trợ giúp người khuyết tật",
  trainer: "Báo cáo viên Mẫu",
});
const aCourse = (sessions = [session("2026-11-10", 240), session("2026-11-11", 240)]) => ({
  title: "Tập huấn kỹ năng trợ giúp người khuyết tật",
  topics: null,
  host: "Sở Tư pháp (minh họa)",
  venue: "Hội trường Trung tâm",
  certificatePercent: 80,
  sessions,
});
const issue = (path: string, reason: string) => ({
  cause: { code: "invalid-input", details: { issues: [expect.objectContaining({ path, reason })] } },
});
const get = (id: string) => officer.training.get({ id });

/** A course with the provider of the tests and a guest on its list. */
async function aCourseWithPeople(sessions?: ReturnType<typeof session>[]) {
  const planned = await officer.training.plan({ ...key(), ...aCourse(sessions) });
  const guests = [{ fullName: "Lý Thị Khách Mẫu", workplace: "UBND phường Mẫu" }];
  await officer.training.enrol({ ...key(), ...planned, providerIds: [providerId], guests });
  const course = await get(planned.id);
  const [provider, guest] = [
    course.attendees.find((one) => one.providerId === providerId)?.id ?? "",
    course.attendees.find((one) => one.providerId === null)?.id ?? "",
  ];
  return { course, provider, guest };
}

const one = ({ id, version }: { id: string; version: number }) => ({ id, version });

async function mark(courseId: string, at: number, present: string[]) {
  const course = await get(courseId);
  const sessionId = course.sessions[at]?.id ?? "";
  return officer.training.mark({ ...key(), ...one(course), sessionId, present });
}

describe("a course", () => {
  it("is planned, attended, closed and certified: who was there all the time, and not who came once", async () => {
    const { course, provider, guest } = await aCourseWithPeople();
    expect(course).toMatchObject({
      status: "training-planned",
      startsOn: "2026-11-10",
      endsOn: "2026-11-11",
      minutes: 480,
    });
    await mark(course.id, 0, [provider, guest]);
    await mark(course.id, 1, [provider]);
    await officer.training.close({ ...key(), ...one(await get(course.id)) });
    const given = { first: 7, suffix: "GCN-STP", on: "2026-11-20" as const };
    await officer.training.certify({ ...key(), ...one(await get(course.id)), ...given });
    const { attendees, status } = await get(course.id);
    expect(status).toBe("training-held");
    expect(attendees.find(({ id }) => id === provider)).toMatchObject({
      minutes: 480,
      earns: true,
      certificateNumber: "7/GCN-STP",
      certificateOn: "2026-11-20",
    });
    expect(attendees.find(({ id }) => id === guest)).toMatchObject({
      minutes: 240,
      earns: false,
      certificateNumber: null,
    });
  });

  it("gives its certificates as a document, a page for each", async () => {
    const { course, provider, guest } = await aCourseWithPeople();
    await mark(course.id, 0, [provider, guest]);
    await mark(course.id, 1, [provider, guest]);
    await expect(officer.training.certificates({ id: course.id, attendeeId: null })).rejects.toMatchObject(
      issue("attendeeId", "no-certificate"),
    );
    await officer.training.close({ ...key(), ...one(await get(course.id)) });
    const given = { first: 20, suffix: "GCN", on: "2026-11-20" as const };
    await officer.training.certify({ ...key(), ...one(await get(course.id)), ...given });
    const all = await officer.training.certificates({ id: course.id, attendeeId: null });
    const pdf = await PDFDocument.load(Buffer.from(all.base64, "base64"));
    expect(pdf.getPageCount()).toBe(2);
    const alone = await officer.training.certificates({ id: course.id, attendeeId: guest });
    expect((await PDFDocument.load(Buffer.from(alone.base64, "base64"))).getPageCount()).toBe(1);
    const read = { action: "training.certificates.read", subjectId: course.id };
    expect(await server.services.prisma.auditEntry.count({ where: read })).toBe(2);
  });

  it("is not closed before its last session, nor before somebody wrote down who came", async () => {
    const { course, provider } = await aCourseWithPeople([
      session("2026-11-10", 240),
      session("2026-12-01", 240),
    ]);
    await expect(officer.training.close({ ...key(), ...one(course) })).rejects.toMatchObject(
      issue("sessions", "still-to-come"),
    );
    await expect(mark(course.id, 1, [provider])).rejects.toMatchObject(issue("sessionId", "still-to-come"));
    server.setNow("2026-12-02T09:00:00+07:00");
    await mark(course.id, 0, [provider]);
    await expect(officer.training.close({ ...key(), ...one(await get(course.id)) })).rejects.toMatchObject(
      issue("sessions", "not-marked"),
    );
  });

  it("that somebody attended is not cancelled, and its session keeps day and length", async () => {
    const { course, provider } = await aCourseWithPeople();
    await mark(course.id, 0, [provider]);
    const now = await get(course.id);
    await expect(
      officer.training.cancel({ ...key(), ...one(now), reason: "Thiếu người." }),
    ).rejects.toMatchObject({ cause: { code: "status-not-allowed" } });
    const sessions = now.sessions.map(({ markedAt: _, present: __, ...kept }) => kept);
    const shorter = sessions.map((kept, at) => (at === 0 ? { ...kept, minutes: 60 } : kept));
    const form = (changed: typeof sessions) => ({ ...aCourse(), sessions: changed });
    await expect(
      officer.training.update({ ...key(), ...one(now), form: form(shorter) }),
    ).rejects.toMatchObject(issue("sessions", "session-attended"));
    await officer.training.update({ ...key(), ...one(now), form: form(sessions.slice(0, 1)) });
    expect((await get(course.id)).sessions).toHaveLength(1);
  });

  it("that was cancelled counts nothing and takes nobody any more", async () => {
    const { course } = await aCourseWithPeople();
    await officer.training.cancel({ ...key(), ...one(course), reason: "Thiếu người." });
    const now = await get(course.id);
    expect(now).toMatchObject({ status: "training-cancelled", cancelledReason: "Thiếu người." });
    await expect(
      officer.training.enrol({ ...key(), ...one(now), providerIds: [], guests: [] }),
    ).rejects.toMatchObject({ cause: { code: "status-not-allowed" } });
  });

  it("keeps the points of both tests", async () => {
    const { course, provider } = await aCourseWithPeople();
    const scores = [{ attendeeId: provider, tenthsBefore: 45, tenthsAfter: 80 }];
    await officer.training.score({ ...key(), ...one(course), scores });
    expect((await get(course.id)).attendees.find(({ id }) => id === provider)).toMatchObject({
      tenthsBefore: 45,
      tenthsAfter: 80,
    });
    const strangers = [{ attendeeId: randomUUID(), tenthsBefore: 1, tenthsAfter: null }];
    await expect(
      officer.training.score({ ...key(), ...one(await get(course.id)), scores: strangers }),
    ).rejects.toMatchObject(issue("scores", "not-on-the-list"));
  });
});

describe("the list", () => {
  it("holds a provider once however often they are put on it, and lets go of who never came", async () => {
    const { course, guest, provider } = await aCourseWithPeople();
    await officer.training.enrol({ ...key(), ...one(course), providerIds: [providerId], guests: [] });
    const now = await get(course.id);
    expect(now.attendees).toHaveLength(2);
    await officer.training.remove({ ...key(), ...one(now), attendeeId: guest });
    await mark(course.id, 0, [provider]);
    const last = await get(course.id);
    expect(last.attendees).toHaveLength(1);
    await expect(
      officer.training.remove({ ...key(), ...one(last), attendeeId: provider }),
    ).rejects.toMatchObject(issue("attendeeId", "has-attended"));
  });

  it("does not take the hours from a certificate, nor its number twice", async () => {
    const { course, provider } = await aCourseWithPeople();
    await mark(course.id, 0, [provider]);
    await mark(course.id, 1, [provider]);
    await officer.training.close({ ...key(), ...one(await get(course.id)) });
    const given = { first: 100, suffix: "GCN", on: "2026-11-20" as const };
    await officer.training.certify({ ...key(), ...one(await get(course.id)), ...given });
    await expect(mark(course.id, 0, [])).rejects.toMatchObject(issue("present", "certificate-given"));
    await expect(
      officer.training.certify({ ...key(), ...one(await get(course.id)), ...given }),
    ).rejects.toMatchObject(issue("first", "nobody-earned"));
    const other = await aCourseWithPeople();
    await mark(other.course.id, 0, [other.provider]);
    await mark(other.course.id, 1, [other.provider]);
    await officer.training.close({ ...key(), ...one(await get(other.course.id)) });
    await expect(
      officer.training.certify({ ...key(), ...one(await get(other.course.id)), ...given }),
    ).rejects.toMatchObject(issue("first", "number-taken"));
  });

  it("meets two officers at once: the slower is told who was faster", async () => {
    const { course } = await aCourseWithPeople();
    const guests = [{ fullName: "Lý Văn Đến Sau", workplace: "UBND phường Mẫu" }];
    await officer.training.enrol({ ...key(), ...one(course), providerIds: [], guests });
    await expect(
      officer.training.enrol({ ...key(), ...one(course), providerIds: [], guests }),
    ).rejects.toMatchObject({ cause: { code: "stale-version" } });
  });
});

describe("the eight hours of a year", () => {
  it("are counted by calendar year and person, in courses that were not cancelled", async () => {
    const hoursOf = async (year: number) =>
      (await officer.training.hours({ year })).find((row) => row.providerId === providerId);
    const before = (await hoursOf(2025))?.attended ?? 0;
    const { course, provider } = await aCourseWithPeople([
      session("2025-12-31", 240),
      session("2026-01-05", 150),
    ]);
    await mark(course.id, 0, [provider]);
    const in2026 = (await hoursOf(2026))?.attended ?? 0;
    await mark(course.id, 1, [provider]);
    expect((await hoursOf(2025))?.attended).toBe(before + 4);
    const now = await hoursOf(2026);
    expect(now?.attended).toBe(in2026 + 2.5);
    expect(now).toMatchObject({ wanted: 8, missing: Math.max(0, 8 - (in2026 + 2.5)) });
  });
});
