import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ApplicantForm } from "../applicants/applicant-form.ts";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aRequest } from "../requests/test-request.ts";

let server: TestServer;
let officer: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
});
beforeEach(() => server.setNow("2026-06-10T09:00:00+07:00"));
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const nothing = { ...anApplicant().facts, household: "neither", inSocialProtectionFacility: false } as const;

/** Somebody whose request was refused because no ground was met. */
async function refused(given: Partial<ApplicantForm>) {
  const form = anApplicant({ facts: nothing, allowanceStatus: "ended", ...given });
  const { id, version } = await officer.requests.submit({
    ...key(),
    applicant: { known: null, form },
    request: aRequest(),
  });
  await officer.eligibility.decide({ ...key(), requestId: id });
  const ground = "condition-not-met";
  await officer.eligibility.refuse({ ...key(), id, version, ground, reason: "Không thuộc diện." });
  const { applicant } = await officer.requests.get({ id });
  return { requestId: id, person: applicant };
}

const toCall = async (view: "due" | "later" | "done" = "due") =>
  (await officer.eligibility.recalls({ view, after: null })).recalls;
const callOf = async (requestId: string, view?: "due" | "later" | "done") =>
  (await toCall(view)).find((recall) => recall.requestId === requestId);

function grant(person: { id: string; version: number }) {
  return officer.applicants.recordFact({
    ...key(),
    id: person.id,
    version: person.version,
    fact: "receivesMonthlySocialAllowance",
    value: { status: "active", decisionNo: "9/QĐ" },
    nature: "change",
    from: "2026-06-01",
    corrects: null,
    reason: null,
  });
}

describe("somebody refused before", () => {
  it("is to be called once an allowance is granted, with the ground, and the old decision stays", async () => {
    const { requestId, person } = await refused({ fullName: "Phan Thị Được Cấp" });
    expect(await callOf(requestId)).toBeUndefined();
    await grant(person);
    const recall = await callOf(requestId);
    expect(recall).toMatchObject({
      cause: "facts-changed",
      changedFacts: ["receivesMonthlySocialAllowance"],
      grounds: [{ id: "disability", provision: "11/2017/QH14#7.7.d" }],
      person: { fullName: "Phan Thị Được Cấp" },
    });
    const { decisions } = await officer.eligibility.standing({ requestId });
    expect(decisions).toHaveLength(1);
    expect(decisions[0]).toMatchObject({ outcome: "not-eligible", verified: { valid: true } });
  });

  it("is to be called on the sixtieth birthday, not the day before", async () => {
    const facts = { ...nothing, disability: null, household: "near-poor" } as const;
    const { requestId } = await refused({ fullName: "Phan Văn Sáu Mươi", birthDate: "1966-06-15", facts });
    server.setNow("2026-06-14T09:00:00+07:00");
    expect(await callOf(requestId)).toBeUndefined();
    server.setNow("2026-06-15T00:10:00+07:00");
    expect(await callOf(requestId)).toMatchObject({ cause: "age-reached", foundOn: "2026-06-15" });
  });

  it("is to be called on the day on which the law widens", async () => {
    server.setNow("2025-12-30T09:00:00+07:00");
    const facts = { ...nothing, disability: null, proceduralStatuses: ["witness" as const] };
    const { requestId } = await refused({ fullName: "Phan Thị Nhân Chứng", birthDate: "2009-06-01", facts });
    server.setNow("2025-12-31T23:00:00+07:00");
    expect(await callOf(requestId)).toBeUndefined();
    server.setNow("2026-01-01T08:00:00+07:00");
    const recall = await callOf(requestId);
    expect(recall).toMatchObject({ cause: "law-changed", coverage: "covered" });
    expect(recall?.grounds[0]?.id).toBe("minor-16-18-justice");
  });

  it("is not called any more when the right is gone again, and is when it comes back", async () => {
    const { requestId, person } = await refused({ fullName: "Phan Văn Lúc Có Lúc Không" });
    const { version } = await grant(person);
    expect(await callOf(requestId)).toBeDefined();
    const ended = {
      fact: "receivesMonthlySocialAllowance",
      nature: "change",
      corrects: null,
      reason: null,
    } as const;
    const told = (from: "2026-06-05" | "2026-06-08", status: string, at: number) =>
      officer.applicants.recordFact({
        ...key(),
        id: person.id,
        version: at,
        ...ended,
        from,
        value: { status },
      });
    await told("2026-06-05", "ended", version);
    expect(await callOf(requestId)).toBeUndefined();
    await told("2026-06-08", "active", version + 1);
    expect(await callOf(requestId)).toBeDefined();
  });

  it("who asked again by themselves is not called", async () => {
    const { requestId, person } = await refused({ fullName: "Phan Thị Tự Đến" });
    await grant(person);
    const { version, ...record } = await officer.applicants.get({ id: person.id });
    const known = { id: person.id, version };
    server.setNow("2026-06-11T09:00:00+07:00");
    const form = anApplicant({
      fullName: record.fullName,
      facts: nothing,
      allowanceStatus: "active",
      phone: "0912345678",
    });
    await officer.requests.submit({ ...key(), applicant: { known, form }, request: aRequest() });
    expect(await callOf(requestId)).toBeUndefined();
  });
});

describe("a call", () => {
  it("that reached nobody is tried again on its day, and says so meanwhile", async () => {
    const { requestId, person } = await refused({ fullName: "Phan Văn Không Nghe Máy" });
    await grant(person);
    const recall = await callOf(requestId);
    if (!recall) throw new Error("is to be called");
    const call = {
      ...key(),
      id: recall.id,
      version: recall.version,
      outcome: "not-reached",
      note: null,
    } as const;
    await expect(officer.eligibility.recordCall({ ...call, againOn: null })).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "againOn", reason: "required" }] } },
    });
    const { version } = await officer.eligibility.recordCall({ ...call, ...key(), againOn: "2026-06-15" });
    expect(await callOf(requestId)).toBeUndefined();
    expect(await callOf(requestId, "later")).toMatchObject({
      callOn: "2026-06-15",
      calls: [{ outcome: "not-reached" }],
    });
    await expect(
      officer.eligibility.recordCall({ ...call, ...key(), againOn: "2026-06-16" }),
    ).rejects.toMatchObject({ cause: { code: "stale-version" } });
    server.setNow("2026-06-15T09:00:00+07:00");
    expect(await callOf(requestId)).toMatchObject({ version });
  });

  it("in which the person asks again is done once, and names whom the new request is for", async () => {
    const { requestId, person } = await refused({ fullName: "Phan Thị Muốn Hỏi Lại" });
    await grant(person);
    const recall = await callOf(requestId);
    if (!recall) throw new Error("is to be called");
    const call = { id: recall.id, outcome: "asks-again", note: "Đến thứ Hai", againOn: null } as const;
    const saved = await officer.eligibility.recordCall({ ...key(), ...call, version: recall.version });
    expect(saved.applicantId).toBe(person.id);
    expect(await callOf(requestId, "done")).toMatchObject({ state: "asks-again" });
    await expect(
      officer.eligibility.recordCall({ ...key(), ...call, version: saved.version }),
    ).rejects.toMatchObject({ cause: { details: { because: ["called-before"] } } });
  });

  it("is the business of the office that refused, and of the director", async () => {
    const { requestId, person } = await refused({ fullName: "Phan Văn Của Trung Tâm" });
    await grant(person);
    const recall = await callOf(requestId);
    const elsewhere = await server.as("case-officer", { office: "CN9" });
    const theirs = await elsewhere.eligibility.recalls({ view: "due", after: null });
    expect(theirs.recalls).toEqual([]);
    const call = {
      ...key(),
      id: recall?.id ?? "",
      version: 1,
      outcome: "does-not-want",
      note: null,
      againOn: null,
    } as const;
    await expect(elsewhere.eligibility.recordCall(call)).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
    const director = await server.as("centre-director", { office: "CN9" });
    const all = await director.eligibility.recalls({ view: "due", after: null });
    expect(all.recalls.some((one) => one.requestId === requestId)).toBe(true);
  });
});
