import { randomUUID } from "node:crypto";
import type { DeadlineRuleId } from "@tgpl/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApplicantForm } from "../applicants/applicant-form.ts";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import type { RequestForm } from "../requests/request-form.ts";
import { aRequest } from "../requests/test-request.ts";

let server: TestServer;
let officer: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
});
afterAll(() => server.close());

const key = () => randomUUID();

async function received(person: Partial<ApplicantForm> = {}, request: Partial<RequestForm> = {}) {
  const form = anApplicant(person);
  return officer.requests.submit({
    idempotencyKey: key(),
    applicant: { known: null, form },
    request: aRequest(request),
  });
}

async function decided(person?: Partial<ApplicantForm>, request?: Partial<RequestForm>) {
  const saved = await received(person, request);
  await officer.eligibility.decide({ idempotencyKey: key(), requestId: saved.id });
  return saved;
}

async function opened() {
  const { id, version } = await decided();
  return officer.cases.open({ idempotencyKey: key(), requestId: id, version, immediateReason: null });
}

async function aProvider() {
  const { providerId } = await server.userOf("provider");
  if (!providerId) throw new Error("the test provider has no record");
  return providerId;
}

describe("a person with a severe disability and an allowance", () => {
  it("goes from the counter to a closed and handed-over case", async () => {
    const request = await decided();
    const standing = await officer.eligibility.standing({ requestId: request.id });
    expect(standing.decisions[0]).toMatchObject({ outcome: "eligible", verified: { valid: true } });
    expect(
      standing.current.grounds.filter(({ status }) => status === "met").map(({ provision }) => provision),
    ).toEqual(["11/2017/QH14#7.7.d"]);
    expect(standing.current.warnings.map(({ code }) => code)).toContain("amending-law-not-coded");

    const open = await officer.cases.open({
      idempotencyKey: key(),
      requestId: request.id,
      version: request.version,
      immediateReason: null,
    });
    expect(open.fileCode).toMatch(/^TT\.TGTT\.\d{2}\.2026$/);
    const before = await officer.cases.get({ id: open.id });
    expect(before.clock?.rule).toBe<DeadlineRuleId>("provider-appointment");
    // 24 November 2026 is a holiday: three working days from Monday the 23rd end on Friday.
    expect(before.clock?.due).toBe("2026-11-27T23:59:59+07:00");

    const appointed = await officer.cases.appointProvider({
      idempotencyKey: key(),
      id: open.id,
      version: open.version,
      providerId: await aProvider(),
      note: null,
    });
    const step = await officer.cases.recordStep({
      idempotencyKey: key(),
      ...appointed,
      stepKind: "beneficiary-meeting",
      on: "2026-11-23",
      hours: 2,
      note: "Gặp tại nhà, có phiên dịch.",
    });
    const closed = await officer.cases.close({
      idempotencyKey: key(),
      ...step,
      result: "view-accepted-partly",
      outcomeDocument: { kind: "judgment-or-decision", number: "00/2026/DS-ST", on: "2026-11-23" },
      note: null,
    });
    await officer.cases.handOver({ idempotencyKey: key(), ...closed });
    const after = await officer.cases.get({ id: open.id });
    expect(after.status).toBe("handed-over");
    expect(after.clock).toBeNull();
    const story = await officer.cases.story({ id: open.id, group: null, text: null, before: null });
    expect(story.lines.map(({ kind }) => kind).toSorted()).toEqual(
      ["opened", "provider-appointed", "step", "closed", "handed-over"].toSorted(),
    );
  });

  it("cannot be closed before anybody was appointed, and the refusal says what is missing", async () => {
    const open = await opened();
    const closing = officer.cases.close({
      idempotencyKey: key(),
      id: open.id,
      version: open.version,
      result: "view-not-accepted",
      outcomeDocument: { kind: "judgment-or-decision", number: "00", on: "2026-11-23" },
      note: null,
    });
    await expect(closing).rejects.toMatchObject({
      cause: { code: "status-not-allowed", details: { because: ["no-provider", "no-step-recorded"] } },
    });
  });

  it("is accepted at once when the hearing is near though a paper is missing, with a day for the paper", async () => {
    const { id, version } = await decided({}, { papers: [], hearingOn: "2026-11-27" });
    const standing = await officer.eligibility.standing({ requestId: id });
    expect(standing.immediateReasons).toEqual(["hearing-imminent"]);
    await officer.cases.open({
      idempotencyKey: key(),
      requestId: id,
      version,
      immediateReason: "hearing-imminent",
    });
    const request = await officer.requests.get({ id });
    expect(request.supplementDueAt).toBe("2026-12-01T23:59:59+07:00");

    const { papers } = aRequest();
    const some = await officer.eligibility.receivePapers({
      idempotencyKey: key(),
      id,
      version: request.version,
      papers: papers.slice(0, 1),
    });
    expect((await officer.requests.get({ id })).supplementDueAt).not.toBeNull();
    await officer.eligibility.receivePapers({ idempotencyKey: key(), ...some, papers });
    expect((await officer.requests.get({ id })).supplementDueAt).toBeNull();
    const work = await officer.work.list({ scope: "mine" });
    expect(
      work.items.filter((item) => item.kind === "await-papers").map((item) => item.subject.id),
    ).not.toContain(id);
  });

  it("waits for papers when one is missing and nothing is urgent", async () => {
    const { id, version } = await decided({}, { papers: [] });
    const opening = officer.cases.open({
      idempotencyKey: key(),
      requestId: id,
      version,
      immediateReason: null,
    });
    await expect(opening).rejects.toMatchObject({ cause: { details: { because: ["papers-missing"] } } });
    await officer.eligibility.requestSupplement({ idempotencyKey: key(), id, version });
    expect((await officer.requests.get({ id })).status).toBe("supplement-requested");
  });
});

describe("a person outside every ground", () => {
  const outside: Partial<ApplicantForm> = {
    allowanceStatus: "ended",
    facts: { ...anApplicant().facts, household: "neither", inSocialProtectionFacility: false },
  };

  it("is refused on a legal ground, and while the amendment is not coded the director confirms first", async () => {
    const { id, version } = await decided(outside);
    const refused = await officer.eligibility.refuse({
      idempotencyKey: key(),
      id,
      version,
      ground: "condition-not-met",
      reason: "Không có khó khăn về tài chính theo Nghị định 144/2017.",
    });
    expect((await officer.requests.get({ id })).refusal?.confirmation).toBe("waiting");
    const director = await server.as("centre-director");
    const work = await director.work.list({ scope: "mine" });
    expect(
      work.items.filter((item) => item.kind === "confirm-refusal").map((item) => item.subject.id),
    ).toContain(id);
    await director.eligibility.settleRefusal({ idempotencyKey: key(), ...refused, confirmed: true });
    expect((await officer.requests.get({ id })).refusal?.confirmation).toBe("confirmed");
  });

  it("cannot be accepted, and the refused move says why", async () => {
    const { id, version } = await decided(outside);
    const opening = officer.cases.open({
      idempotencyKey: key(),
      requestId: id,
      version,
      immediateReason: null,
    });
    await expect(opening).rejects.toMatchObject({
      cause: { details: { because: ["outcome-not-eligible"] } },
    });
  });
});

describe("two officers on one record", () => {
  it("get a clear conflict that names who was first", async () => {
    const { id, version } = await decided();
    const other = await server.as("centre-director");
    await other.requests.withdraw({ idempotencyKey: key(), id, version });
    const late = officer.requests.withdraw({ idempotencyKey: key(), id, version });
    await expect(late).rejects.toMatchObject({ cause: { code: "status-not-allowed" } });

    const second = await received();
    const { applicant, ...request } = await officer.requests.get({ id: second.id });
    const form = { ...anApplicant(), nationalId: null, phone: null };
    const change = { id: second.id, applicant: { known: applicant, form }, request };
    await other.requests.update({ idempotencyKey: key(), ...change, version: second.version });
    const stale = officer.requests.update({
      idempotencyKey: key(),
      ...change,
      version: second.version,
      applicant: { known: { id: applicant.id, version: applicant.version + 1 }, form },
    });
    await expect(stale).rejects.toMatchObject({
      cause: { code: "stale-version", details: { changed: { by: "Người Thử centre-director" } } },
    });
  });
});

describe("a write", () => {
  it("sent twice with one key is done once and answered alike", async () => {
    const input = {
      idempotencyKey: key(),
      applicant: { known: null, form: anApplicant() },
      request: aRequest(),
    };
    const [first, second] = await Promise.all([
      officer.requests.submit(input),
      officer.requests.submit(input),
    ]);
    expect(second).toEqual(first);
    expect(await server.services.prisma.request.count({ where: { id: first.id } })).toBe(1);
  });

  it("with the key of another write is refused", async () => {
    const idempotencyKey = key();
    const send = (fullName: string) =>
      officer.applicants.register({ idempotencyKey, form: anApplicant({ fullName }) });
    await send("Trần Thị Thử");
    await expect(send("Trần Văn Thử")).rejects.toMatchObject({ cause: { code: "conflict" } });
  });

  it("that fails leaves nothing behind, and its key can be used again", async () => {
    const idempotencyKey = key();
    const before = await server.services.prisma.applicant.count();
    const send = (communeCode: string) =>
      officer.requests.submit({
        idempotencyKey,
        applicant: { known: null, form: anApplicant({ communeCode }) },
        request: aRequest(),
      });
    await expect(send("99999")).rejects.toMatchObject({ cause: { code: "invalid-input" } });
    expect(await server.services.prisma.applicant.count()).toBe(before);
    await send("31135");
    expect(await server.services.prisma.applicant.count()).toBe(before + 1);
  });

  it("and every reading is audited in the name of the person who did it", async () => {
    const { id } = await received();
    await officer.requests.get({ id });
    await officer.eligibility.standing({ requestId: id });
    const { id: accountId } = await server.userOf("case-officer");
    const actions = await server.services.prisma.auditEntry.findMany({
      where: { subjectType: "request", subjectId: id, accountId },
      orderBy: { id: "asc" },
      select: { action: true },
    });
    expect(actions.map(({ action }) => action)).toEqual([
      "request.received",
      "request.read",
      "eligibility.read",
    ]);
  });
});

describe("the registers of the offices", () => {
  it("number their cases without a gap, also when two are opened at once", async () => {
    const requests = [await decided(), await decided(), await decided()];
    const open = ({ id, version }: { id: string; version: number }) =>
      officer.cases.open({ idempotencyKey: key(), requestId: id, version, immediateReason: null });
    const codes = (await Promise.all(requests.map(open))).map(({ fileCode }) =>
      Number(fileCode.split(".")[2]),
    );
    const first = Math.min(...codes);
    expect(codes.toSorted((a, b) => a - b)).toEqual([first, first + 1, first + 2]);
  });

  it("are closed to officers of another office", async () => {
    const { id } = await received();
    const other = await server.as("case-officer", { office: "CN9" });
    await expect(other.requests.get({ id })).rejects.toMatchObject({ cause: { code: "not-found" } });
  });
});

describe("a decision", () => {
  it("is never overwritten: deciding again after a fact changed makes a new one", async () => {
    const { id, version } = await decided();
    const { applicant, ...request } = await officer.requests.get({ id });
    const form = anApplicant({
      allowanceStatus: "ended",
      facts: { ...applicant.facts, household: "neither" },
    });
    await officer.requests.update({
      idempotencyKey: key(),
      id,
      version,
      applicant: {
        known: { id: applicant.id, version: applicant.version },
        form: { ...form, nationalId: null },
      },
      request,
    });
    expect((await officer.eligibility.standing({ requestId: id })).outdated).toBe(true);
    await officer.eligibility.decide({ idempotencyKey: key(), requestId: id });
    const { decisions, outdated } = await officer.eligibility.standing({ requestId: id });
    expect(decisions.map(({ outcome }) => outcome)).toEqual(["undetermined", "eligible"]);
    expect(outdated).toBe(false);
    expect(decisions.every(({ verified }) => verified.valid)).toBe(true);
  });
});

describe("a likely duplicate", () => {
  it("is found by a name without its marks and the birth date, and the look is recorded", async () => {
    const { id } = await officer.applicants.register({
      idempotencyKey: key(),
      form: anApplicant({ fullName: "Đặng Thị Mậu", birthDate: "1987-02-14" }),
    });
    const found = await officer.applicants.findDuplicates({
      fullName: "Dang Thi Mau",
      birthDate: "1987-02-14",
      nationalId: null,
      phone: null,
    });
    expect(found[0]).toMatchObject({ id, reasons: ["same-name", "same-birth-date"] });
  });

  it("is found by search without tone marks", async () => {
    await officer.applicants.register({
      idempotencyKey: key(),
      form: anApplicant({ fullName: "Lý Thị Hòa Đường" }),
    });
    const found = await officer.applicants.search({ text: "hoa duong" });
    expect(found.map(({ fullName }) => fullName)).toContain("Lý Thị Hòa Đường");
    const { facts } = anApplicant();
    await officer.applicants.register({
      idempotencyKey: key(),
      form: anApplicant({ fullName: "Lý Thị Hòa Đường Ba", facts: { ...facts, disability: null } }),
    });
    const disabled = await officer.applicants.search({ text: "hoa duong", withDisability: true });
    expect(disabled.map(({ fullName }) => fullName)).toEqual(["Lý Thị Hòa Đường"]);
    const sex = anApplicant().sex === "male" ? "female" : "male";
    expect(await officer.applicants.search({ text: "hoa duong", sex })).toEqual([]);
  });
});
