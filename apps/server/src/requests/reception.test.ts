import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { emptyReception, type Reception } from "./reception.ts";
import type { RequestForm } from "./request-form.ts";
import { aRequest } from "./test-request.ts";

let server: TestServer;
let officer: Caller;
let director: Caller;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  director = await server.as("centre-director");
});
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const received = (given: Partial<Reception>) => ({ reception: { ...emptyReception, ...given } });

async function submit(given: Partial<RequestForm>, form = anApplicant()) {
  const saved = await officer.requests.submit({
    ...key(),
    applicant: { known: null, form },
    request: aRequest(given),
  });
  return officer.requests.get({ id: saved.id });
}

type Record = Awaited<ReturnType<typeof submit>>;

function update(
  by: Caller,
  { id, version, applicant }: Record,
  given: Partial<RequestForm>,
  form = anApplicant(),
) {
  const known = { id: applicant.id, version: applicant.version };
  return by.requests.update({ ...key(), id, version, applicant: { known, form }, request: aRequest(given) });
}

const certificate = { code: "disability-certificate", database: null } as const;

describe("how a request came in", () => {
  it("names the agency that referred it, the place of the session or what it was sent by", async () => {
    for (const channel of ["referral", "mobile-session", "electronic"] as const)
      await expect(submit({ channel })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const request = await submit({
      channel: "referral",
      ...received({ from: "Tòa án khu vực 1", reference: "12/TB" }),
    });
    expect(request.reception).toMatchObject({ from: "Tòa án khu vực 1", reference: "12/TB" });
    expect(
      await submit({ channel: "referral", requesterKind: "agency", requesterName: "Công an xã" }),
    ).toBeTruthy();
  });

  it("is a reason to accept at once when an agency referred it", async () => {
    const { id } = await submit({ channel: "referral", papers: [], ...received({ from: "Công an xã" }) });
    expect((await officer.eligibility.standing({ requestId: id })).immediateReasons).toEqual([
      "agency-referral",
    ]);
  });

  it("keeps the place, that it is confidential, and who helps, up to the case", async () => {
    const support = [{ need: "guardian", name: "Trần Thị Mẫu", relation: "mẹ", phone: null }] as const;
    const request = await submit(
      received({ place: "private-room", confidential: true, support: [...support] }),
    );
    expect(request.reception).toMatchObject({ place: "private-room", confidential: true, support });
    await officer.eligibility.decide({ ...key(), requestId: request.id });
    const { id } = await officer.cases.open({
      ...key(),
      requestId: request.id,
      version: request.version,
      immediateReason: null,
    });
    expect((await officer.cases.get({ id })).support).toEqual(support);
  });
});

describe("others in the matter", () => {
  it("are told at intake and stand as parties in the case that is opened", async () => {
    const others = [
      { role: "opposing-party", fullName: "Đinh Văn Bên Kia", birthYear: 1979, nationalId: null },
      { role: "co-party", fullName: "Đinh Thị Cùng", birthYear: null, nationalId: "000000000171" },
    ] as const;
    const request = await submit(received({ others: [...others] }));
    expect(request.reception.others).toEqual(others);
    await officer.eligibility.decide({ ...key(), requestId: request.id });
    const { id } = await officer.cases.open({
      ...key(),
      requestId: request.id,
      version: request.version,
      immediateReason: null,
    });
    const { lines } = await officer.cases.parties.list({ id, after: null });
    expect(lines.map(({ role, fullName }) => [role, fullName]).toSorted()).toEqual([
      ["co-party", "Đinh Thị Cùng"],
      ["opposing-party", "Đinh Văn Bên Kia"],
    ]);
  });

  it("are born already", async () => {
    const other = { role: "opposing-party", fullName: "Đinh Văn Mai Sau", birthYear: 2090, nationalId: null };
    await expect(submit(received({ others: [{ ...other, role: "opposing-party" }] }))).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

describe("a person who cannot write", () => {
  const form = anApplicant({ accessNeeds: ["cannot-write"] });
  const writing = {
    writtenBy: "Lê Thị Mẫu",
    readAloudBy: "Lê Thị Mẫu",
    signedWith: "fingerprint",
    witness: null,
  } as const;

  it("is accepted once it is recorded who wrote and read the application and how it was signed", async () => {
    const request = await submit({}, form);
    await officer.eligibility.decide({ ...key(), requestId: request.id });
    const open = (version: number) =>
      officer.cases.open({ ...key(), requestId: request.id, version, immediateReason: null });
    await expect(open(request.version)).rejects.toMatchObject({
      cause: { details: { because: ["application-unsigned"] } },
    });
    server.setNow("2026-11-23T10:00:00+07:00");
    const { version } = await update(officer, request, received({ writing }), form);
    server.setNow("2026-11-23T11:00:00+07:00");
    const again = await officer.requests.get({ id: request.id });
    expect(again.reception).toMatchObject({ writing, writingAt: "2026-11-23T10:00:00+07:00" });
    // Another save leaves the moment of the signature.
    await update(officer, again, { ...received({ writing }), matter: "Ly hôn" }, form);
    expect((await officer.requests.get({ id: request.id })).reception.writingAt).toBe(
      "2026-11-23T10:00:00+07:00",
    );
    expect((await open(version + 1)).id).toBeTruthy();
    server.setNow("2026-11-23T09:00:00+07:00");
  });

  it("whose application came by post wrote it elsewhere", async () => {
    const request = await submit({ channel: "post" }, form);
    await officer.eligibility.decide({ ...key(), requestId: request.id });
    const { moves } = await officer.eligibility.standing({ requestId: request.id });
    expect(moves.find(({ move }) => move === "accept")).toMatchObject({ allowed: true });
  });
});

describe("who saw a paper, and when", () => {
  it("is written down with the first save that has it so, and stays", async () => {
    const seen = { ...certificate, seen: "database", database: "Cơ sở dữ liệu người khuyết tật" } as const;
    const request = await submit({ papers: [seen] });
    const stamp = { seenBy: "Người Thử case-officer", seenAt: "2026-11-23T09:00:00+07:00" };
    expect(request.papers).toEqual([{ ...seen, ...stamp, originalCheckedAt: null }]);
    server.setNow("2026-11-24T09:00:00+07:00");
    const age = { code: "age-paper", seen: "original", database: null } as const;
    await update(director, request, { papers: [seen, age] });
    const { papers } = await officer.requests.get({ id: request.id });
    expect(papers).toMatchObject([
      stamp,
      { seenBy: "Người Thử centre-director", seenAt: "2026-11-24T09:00:00+07:00" },
    ]);
    server.setNow("2026-11-23T09:00:00+07:00");
  });

  it("is written down of the original of a copy that came electronically, once, by whom it was shown", async () => {
    const paper = { ...certificate, seen: "electronic-copy" } as const;
    const { id, version } = await submit({
      channel: "electronic",
      papers: [paper],
      ...received({ from: "Cổng dịch vụ công" }),
    });
    const write = { ...key(), id, version, code: paper.code };
    const saved = await officer.requests.checkOriginal(write);
    expect(await officer.requests.checkOriginal(write)).toEqual(saved);
    expect((await officer.requests.get({ id })).papers).toMatchObject([
      { originalCheckedAt: "2026-11-23T09:00:00+07:00" },
    ]);
    await expect(
      officer.requests.checkOriginal({ ...write, ...key(), version: saved.version }),
    ).rejects.toMatchObject({
      code: "PRECONDITION_FAILED",
    });
    const stranger = await server.as("case-officer", { office: "CN9" });
    await expect(stranger.requests.checkOriginal({ ...write, ...key() })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("a request accepted at once while eligibility was open", () => {
  it("goes on waiting although every paper asked for came, until the person proves eligible", async () => {
    const unknown = anApplicant({ allowanceStatus: null });
    const request = await submit({ papers: [] }, unknown);
    await officer.cases.open({
      ...key(),
      requestId: request.id,
      version: request.version,
      immediateReason: "avoid-damage",
    });
    const accepted = await officer.requests.get({ id: request.id });
    expect(accepted).toMatchObject({ papersAwaited: true, immediateReason: "avoid-damage" });
    const papers = aRequest().papers;
    const { version } = await officer.eligibility.receivePapers({
      ...key(),
      id: request.id,
      version: accepted.version,
      papers,
    });
    expect((await officer.requests.get({ id: request.id })).papersAwaited).toBe(true);

    const { applicant } = accepted;
    await officer.applicants.update({
      ...key(),
      id: applicant.id,
      version: applicant.version,
      form: anApplicant(),
    });
    await officer.eligibility.receivePapers({ ...key(), id: request.id, version, papers });
    expect((await officer.requests.get({ id: request.id })).papersAwaited).toBe(false);
  });
});
