import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { clearOld } from "../platform/housekeeping.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
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

const aDraft = (fullName = "Nguyễn Thị Nháp") => ({
  kind: "intake" as const,
  subject: randomUUID(),
  body: { title: fullName, value: { fullName } },
});
const refOf = ({ kind, subject }: ReturnType<typeof aDraft>) => ({ kind, subject });

describe("what is typed and not saved", () => {
  it("is found again by who typed it, with the moment of its last keeping", async () => {
    const draft = aDraft();
    await officer.drafts.keep(draft);
    server.setNow("2026-11-23T15:19:00+07:00");
    const longer = { ...draft, body: aDraft("Nguyễn Thị Nháp Dài").body };
    expect(await officer.drafts.keep(longer)).toEqual({ savedAt: "2026-11-23T15:19:00+07:00" });
    expect(await officer.drafts.open(refOf(draft))).toMatchObject({
      body: longer.body,
      startedAt: "2026-11-23T09:00:00+07:00",
    });
    const listed = await officer.drafts.list({ kind: "intake" });
    expect(listed.filter(({ subject }) => subject === draft.subject)).toMatchObject([
      { title: "Nguyễn Thị Nháp Dài" },
    ]);
  });

  it("is read by nobody else, whatever their role, and can neither be overwritten nor dropped by them", async () => {
    const draft = aDraft();
    await officer.drafts.keep(draft);
    expect(await director.drafts.open(refOf(draft))).toBeNull();
    expect(await director.drafts.list({ kind: null })).toEqual([]);
    await director.drafts.drop(refOf(draft));
    await director.drafts.keep({ ...draft, body: { value: "other" } });
    expect((await officer.drafts.open(refOf(draft)))?.body).toEqual(draft.body);
  });

  it("leaves no word of itself in the audit, and each opening of it is recorded", async () => {
    const draft = aDraft("Tên Không Được Ghi Lại");
    await officer.drafts.keep(draft);
    await officer.drafts.open(refOf(draft));
    const entries = await server.services.prisma.auditEntry.findMany({ where: { subjectId: draft.subject } });
    expect(entries.map(({ action }) => action)).toEqual(["draft.read"]);
    expect(JSON.stringify(entries.map(({ details }) => details))).not.toContain("Tên");
  });

  it("goes when it is dropped, and after seven days by itself", async () => {
    const [dropped, old] = [aDraft(), aDraft()];
    for (const draft of [dropped, old]) await officer.drafts.keep(draft);
    await officer.drafts.drop(refOf(dropped));
    expect(await officer.drafts.open(refOf(dropped))).toBeNull();
    await clearOld(server.services);
    expect(await officer.drafts.open(refOf(old))).not.toBeNull();
    server.setNow("2026-12-01T09:00:00+07:00");
    await clearOld(server.services);
    expect(await officer.drafts.open(refOf(old))).toBeNull();
    server.setNow("2026-11-23T09:00:00+07:00");
  });

  it("is refused where it is longer than a form can be", async () => {
    const draft = { ...aDraft(), body: { value: "x".repeat(100_001) } };
    await expect(officer.drafts.keep(draft)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("the save that a draft was for", () => {
  const submission = () => ({
    idempotencyKey: randomUUID(),
    applicant: { known: null, form: anApplicant() },
    request: aRequest(),
  });

  it("takes the draft away in its own transaction, also when it is sent twice", async () => {
    const draft = aDraft();
    await officer.drafts.keep(draft);
    const write = { ...submission(), draft: refOf(draft) };
    const { id } = await officer.requests.submit(write);
    expect(await officer.drafts.open(refOf(draft))).toBeNull();
    expect((await officer.requests.submit(write)).id).toBe(id);
  });

  it("leaves it where nothing was saved", async () => {
    const draft = aDraft();
    await officer.drafts.keep(draft);
    const request = aRequest({ hearingOn: "2020-01-01" });
    await expect(
      officer.requests.submit({ ...submission(), request, draft: refOf(draft) }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(await officer.drafts.open(refOf(draft))).not.toBeNull();
  });

  it("takes nobody else's", async () => {
    const draft = aDraft();
    await officer.drafts.keep(draft);
    await director.requests.submit({ ...submission(), draft: refOf(draft) });
    expect(await officer.drafts.open(refOf(draft))).not.toBeNull();
  });
});
