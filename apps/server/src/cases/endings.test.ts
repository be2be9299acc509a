import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aRequest } from "../requests/test-request.ts";

let server: TestServer;
let officer: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
});
afterAll(() => server.close());
beforeEach(() => server.setNow("2026-11-23T09:00:00+07:00"));

const key = () => ({ idempotencyKey: randomUUID() });

const storyOf = async (id: string) =>
  (await officer.cases.story({ id, group: null, text: null, before: null })).lines;

async function aRunningCase() {
  const asked = await officer.requests.submit({
    ...key(),
    applicant: { known: null, form: anApplicant() },
    request: aRequest(),
  });
  await officer.eligibility.decide({ ...key(), requestId: asked.id });
  const { id, version } = asked;
  const opened = await officer.cases.open({ ...key(), requestId: id, version, immediateReason: null });
  return { id: opened.id, version: opened.version };
}

const outside = { residesInProvince: false, arisesInProvince: false, askedByCentralAuthority: false };
const aTransfer = {
  scope: outside,
  to: "Trung tâm trợ giúp pháp lý tỉnh Mẫu",
  reason: "Cư trú và vụ việc ở tỉnh khác.",
  informedOn: "2026-11-23",
} as const;

describe("a case outside the scope", () => {
  it("goes to another organisation once the person was told, and no clock of it runs here any more", async () => {
    const legalCase = await aRunningCase();
    await officer.cases.transfer({ ...key(), ...legalCase, ...aTransfer });
    const told = await officer.cases.get({ id: legalCase.id });
    expect(told).toMatchObject({
      status: "transferred",
      transferredTo: aTransfer.to,
      endingReason: aTransfer.reason,
      informedOn: "2026-11-23",
      clock: null,
    });
    const [line] = await storyOf(legalCase.id);
    expect(line).toMatchObject({ kind: "transferred", organisation: aTransfer.to });
    const { items } = await officer.work.list({ scope: "mine" });
    expect(items.filter(({ subject }) => subject.id === legalCase.id)).toEqual([]);
  });

  it("stays where one of the three things that Điều 26 asks brings it into the scope", async () => {
    const legalCase = await aRunningCase();
    for (const fact of ["residesInProvince", "arisesInProvince", "askedByCentralAuthority"] as const)
      await expect(
        officer.cases.transfer({ ...key(), ...legalCase, ...aTransfer, scope: { ...outside, [fact]: true } }),
      ).rejects.toMatchObject({
        cause: { code: "status-not-allowed", details: { because: ["scope-fits"] } },
      });
    await expect(
      officer.cases.transfer({ ...key(), ...legalCase, ...aTransfer, informedOn: "2026-11-24" }),
    ).rejects.toMatchObject({ cause: { details: { issues: [{ reason: "in-the-future" }] } } });
  });

  it("is not transferred by its provider", async () => {
    const provider = await server.as("provider");
    await expect(
      provider.cases.transfer({ ...key(), ...(await aRunningCase()), ...aTransfer }),
    ).rejects.toMatchObject({ cause: { code: "forbidden" } });
  });
});

describe("a case that the person takes back", () => {
  it("stops only when it is written down how", async () => {
    const legalCase = await aRunningCase();
    const stop = { ...key(), ...legalCase, ground: "withdrawn", reason: "Đã tự hòa giải." } as const;
    await expect(officer.cases.discontinue({ ...stop, withdrawal: null })).rejects.toMatchObject({
      cause: { details: { because: ["no-withdrawal-in-writing"] } },
    });
    const withdrawal = { form: "read-aloud-and-fingerprinted", on: "2026-11-23" } as const;
    await officer.cases.discontinue({ ...stop, ...key(), withdrawal });
    expect(await officer.cases.get({ id: legalCase.id })).toMatchObject({
      status: "discontinued",
      withdrawalForm: "read-aloud-and-fingerprinted",
      withdrawnOn: "2026-11-23",
      endingReason: "Đã tự hòa giải.",
    });
  });

  it("keeps no form of withdrawal where it stopped on another ground", async () => {
    const legalCase = await aRunningCase();
    const withdrawal = { form: "signed-paper", on: "2026-11-20" } as const;
    const stop = { ground: "prohibited-act", reason: "Xúc phạm người thực hiện.", withdrawal } as const;
    await officer.cases.discontinue({ ...key(), ...legalCase, ...stop });
    expect(await officer.cases.get({ id: legalCase.id })).toMatchObject({
      withdrawalForm: null,
      withdrawnOn: null,
    });
  });
});

describe("a petition", () => {
  it("is kept with its text, waits for its answer, and is answered once", async () => {
    const legalCase = await aRunningCase();
    const asked = {
      addressee: "Cơ quan điều tra Mẫu",
      text: "Đề nghị cho gặp bị can.",
      sentOn: "2026-11-23",
    } as const;
    await officer.cases.sendPetition({ ...key(), ...legalCase, ...asked });
    const told = await officer.cases.get({ id: legalCase.id });
    // The work goes on as it stood.
    expect(told).toMatchObject({
      status: "accepted",
      petitions: [{ ...asked, repliedOn: null, reply: null }],
    });
    await expect(
      officer.cases.sendPetition({ ...key(), ...legalCase, version: 2, ...asked, sentOn: "2026-11-20" }),
    ).rejects.toMatchObject({ cause: { details: { issues: [{ reason: "too-long-ago" }] } } });
    const waiting = async () =>
      (await officer.work.list({ scope: "mine" })).items.find(({ kind }) => kind === "await-petition-reply");
    expect(await waiting()).toMatchObject({ group: "waiting", where: asked.addressee, due: null });

    const [petition] = told.petitions;
    const reply = { id: petition?.id ?? "", version: 1, reply: "Đồng ý." };
    await expect(officer.cases.recordReply({ ...key(), ...reply, on: "2026-11-22" })).rejects.toMatchObject({
      cause: { details: { issues: [{ reason: "too-long-ago" }] } },
    });
    await officer.cases.recordReply({ ...key(), ...reply, on: "2026-11-23" });
    expect(await waiting()).toBeUndefined();
    await expect(
      officer.cases.recordReply({ ...key(), ...reply, version: 2, on: "2026-11-23" }),
    ).rejects.toMatchObject({ cause: { details: { because: ["petition-answered-before"] } } });
    const lines = await storyOf(legalCase.id);
    expect(lines.map(({ kind }) => kind)).toEqual(["petition-answered", "petitioned", "opened"]);
  });

  it("is closed to officers of another office", async () => {
    const legalCase = await aRunningCase();
    const asked = { addressee: "Cơ quan Mẫu", text: "…", sentOn: "2026-11-23" } as const;
    await officer.cases.sendPetition({ ...key(), ...legalCase, ...asked });
    const { petitions } = await officer.cases.get({ id: legalCase.id });
    const other = await server.as("case-officer", { office: "CN7" });
    await expect(
      other.cases.recordReply({
        ...key(),
        id: petitions[0]?.id ?? "",
        version: 1,
        on: "2026-11-23",
        reply: "…",
      }),
    ).rejects.toMatchObject({ cause: { code: "not-found" } });
  });
});
