import { randomUUID } from "node:crypto";
import { entryOn, type FactEntry } from "@tgpl/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ApplicantForm } from "../applicants/applicant-form.ts";
import { checkDuePersons } from "../applicants/check-due-persons.ts";
import { asInColumns, type HistoryFact, historyFacts, valueIn } from "../applicants/history-fact.ts";
import { findPersonLinks } from "../applicants/merge.data.ts";
import { findConsent, requireConsent } from "../applicants/require-consent.ts";
import { isSameValue } from "../applicants/same-value.ts";
import { anApplicant } from "../applicants/test-applicant.ts";
import type { UserCtx } from "../platform/context.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aRequest } from "../requests/test-request.ts";

let server: TestServer;
let officer: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
});
beforeEach(() => server.setNow("2026-11-23T09:00:00+07:00"));
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
let number = 0;
/** Somebody whom no other test knows. */
const aName = () => `Thử Nghiệm ${"ABCDEFGHIKLMNOPQRSTUVXY"[number++] ?? "Z"}${number} Giả Định`;

async function registered(given: Partial<ApplicantForm> = {}) {
  const form = anApplicant({
    fullName: aName(),
    birthDate: `1990-05-${String(number + 1).padStart(2, "0")}` as never,
    ...given,
  });
  return { ...(await officer.applicants.register({ ...key(), form })), form };
}

type Fact = { fact: HistoryFact; value: unknown } & Partial<{
  nature: "change" | "correction";
  from: FactEntry["from"];
  corrects: string | null;
  reason: string;
}>;
function tell({ id, version }: { id: string; version: number }, { nature = "change", ...told }: Fact) {
  const from = told.from ?? null;
  const rest = { corrects: told.corrects ?? null, reason: told.reason ?? null };
  return officer.applicants.recordFact({
    ...key(),
    id,
    version,
    nature,
    fact: told.fact,
    value: told.value,
    from,
    ...rest,
  });
}

const historyOf = (id: string) => officer.applicants.history({ id, before: null });
const faultsOf = async (id: string) => {
  const { faults } = await officer.applicants.faults({
    kind: null,
    code: null,
    setAside: false,
    before: null,
  });
  return faults.filter(({ applicantId }) => applicantId === id);
};

/** The person's columns say what the history says of today, fact by fact. */
async function expectAgreement(id: string) {
  const record = await officer.applicants.get({ id });
  const { entries } = await historyOf(id);
  for (const fact of historyFacts) {
    const history = entries.filter((entry) => entry.fact === fact);
    if (history.length === 0) continue;
    const stands = asInColumns(fact, entryOn(history as FactEntry[], "2026-11-23")?.value);
    const column = asInColumns(fact, valueIn(record, fact));
    expect(
      isSameValue(stands, column),
      `${fact}: ${JSON.stringify(stands)} and ${JSON.stringify(column)}`,
    ).toBe(true);
  }
  return record;
}

describe("the history of a person", () => {
  it("keeps a change apart from what was known before, and the columns follow what stands today", async () => {
    const person = await registered({ facts: { ...anApplicant().facts, household: "near-poor" } });
    const first = await tell(person, { fact: "household", value: "poor", from: "2026-01-01" });
    const late = await tell(first, { fact: "household", value: "neither", from: "2025-03-01" });
    const record = await expectAgreement(person.id);
    expect(record.facts.household).toBe("poor");
    expect(record.version).toBe(late.version);
    const { entries } = await historyOf(person.id);
    const natures = entries.map(({ value, nature, recordedBy }) => [value, nature, recordedBy]);
    expect(natures).toEqual([
      ["neither", "change", "Người Thử case-officer"],
      ["poor", "change", "Người Thử case-officer"],
      ["near-poor", "as-first-known", "Người Thử case-officer"],
    ]);
    expect(entryOn(entries as FactEntry[], "2025-06-01")?.value).toBe("neither");
    expect(entryOn(entries as FactEntry[], "2024-06-01")?.value).toBe("near-poor");
  });

  it("keeps a mistake and its correction side by side, with who, when and why", async () => {
    const person = await registered();
    const wrong = await tell(person, {
      fact: "receivesMonthlySocialAllowance",
      value: { status: "suspended", decisionNo: "45/QĐ-UBND", decisionDate: "2026-02-02" },
      from: "2026-09-01",
    });
    expect((await expectAgreement(person.id)).allowanceStatus).toBe("suspended");
    const [entry] = (await historyOf(person.id)).entries;
    const right = { status: "active", decisionNo: "45/QĐ-UBND", decisionDate: "2026-02-02" };
    const correction = { fact: "receivesMonthlySocialAllowance", nature: "correction" } as const;
    const id = entry?.id ?? "";
    const mended = await tell(wrong, { ...correction, value: right, corrects: id, reason: "Đọc nhầm" });
    const { entries } = await historyOf(person.id);
    expect(entries[0]).toMatchObject({
      nature: "correction",
      corrects: id,
      from: "2026-09-01",
      reason: "Đọc nhầm",
    });
    expect(entries[1]).toMatchObject({ id, isPutRight: true });
    expect((await expectAgreement(person.id)).allowanceStatus).toBe("active");
    await expect(tell(mended, { ...correction, value: right, corrects: id })).rejects.toMatchObject({
      cause: { details: { because: ["entry-put-right"] } },
    });
  });

  it("agrees with the columns after any writing, by the form or by the dialog", async () => {
    const person = await registered();
    let { id, version } = person;
    const steps: Fact[] = [
      {
        fact: "disability",
        value: {
          disability: { types: ["vision"], degree: "mild", certified: true },
          number: "7/GXN",
          on: "2026-03-01",
          issuedBy: "UBND phường",
        },
        from: "2026-03-01",
      },
      { fact: "residence", value: { communeCode: "31147", address: "Số 1" }, from: "2026-04-01" },
      { fact: "livesWithHiv", value: null, from: "2026-05-01" },
      { fact: "birthDate", value: "1991-05-02", nature: "correction" },
      { fact: "receivesMonthlySocialAllowance", value: { status: "never" }, from: "2026-06-01" },
      { fact: "proceduralStatuses", value: [], from: "2026-06-01" },
    ];
    for (const step of steps) ({ version } = await tell({ id, version }, step));
    const record = await expectAgreement(id);
    expect(record).toMatchObject({
      certificateNumber: "7/GXN",
      communeCode: "31147",
      birthDate: "1991-05-02",
    });
    expect(record.facts).not.toHaveProperty("livesWithHiv");
    expect(record.facts.receivesMonthlySocialAllowance).toBe(false);

    const form = { ...person.form, phone: "0912345678", facts: { ...person.form.facts, meritorious: true } };
    ({ version } = await officer.applicants.update({ ...key(), id, version, form }));
    await expectAgreement(id);
    const { entries } = await historyOf(id);
    expect(
      entries.find(({ fact, nature }) => fact === "meritorious" && nature === "said-again"),
    ).toMatchObject({
      value: true,
      from: "2026-11-23",
    });
    const before = entries.length;
    await officer.applicants.update({ ...key(), id, version, form });
    expect((await historyOf(id)).entries).toHaveLength(before);
  });

  it("leaves a decision of before with what was known then", async () => {
    const known = { household: "neither", inSocialProtectionFacility: false } as const;
    const facts = { ...anApplicant().facts, ...known };
    const form = anApplicant({ fullName: aName(), facts, allowanceStatus: "ended" });
    const applicant = { known: null, form };
    const request = await officer.requests.submit({ ...key(), applicant, request: aRequest() });
    await officer.eligibility.decide({ ...key(), requestId: request.id });
    const { applicant: person } = await officer.requests.get({ id: request.id });
    server.setNow("2026-11-24T09:00:00+07:00");
    await tell(person, { fact: "household", value: "poor", from: "2026-11-24" });
    const { decisions, current } = await officer.eligibility.standing({ requestId: request.id });
    expect(decisions[0]).toMatchObject({ outcome: "not-eligible", verified: { valid: true } });
    expect(decisions[0]?.receipt.facts.household).toBe("neither");
    expect(current.outcome).toBe("eligible");
    const { entries } = await historyOf(person.id);
    const household = entries.filter(({ fact }) => fact === "household") as FactEntry[];
    expect(entryOn(household, "2026-11-23", decisions[0]?.decidedAt)?.value).toBe("neither");
    expect(entryOn(household, "2026-11-24")?.value).toBe("poor");
  });

  it("refuses what has not begun, what is malformed, and a version that somebody has changed", async () => {
    const person = await registered();
    const issue = (path: string, reason: string) => ({ cause: { details: { issues: [{ path, reason }] } } });
    await expect(
      tell(person, { fact: "household", value: "poor", from: "2026-11-24" }),
    ).rejects.toMatchObject(issue("from", "in-the-future"));
    await expect(
      tell(person, { fact: "household", value: "rich", from: "2026-11-01" }),
    ).rejects.toMatchObject(issue("value", "wrong-format"));
    await expect(tell(person, { fact: "household", value: "poor" })).rejects.toMatchObject(
      issue("from", "required"),
    );
    await tell(person, { fact: "household", value: "poor", from: "2026-11-01" });
    await expect(
      tell(person, { fact: "household", value: "poor", from: "2026-11-02" }),
    ).rejects.toMatchObject({
      cause: { code: "stale-version", details: { changed: { by: "Người Thử case-officer" } } },
    });
    expect((await historyOf(person.id)).entries).toHaveLength(1);
  });
});

describe("two records of one person", () => {
  let year = 1940;
  /** The second with a number of its own, a request, and no allowance any more. */
  async function twins() {
    const fullName = aName();
    const birthDate = `${year++}-01-02` as const;
    const one = await registered({ fullName, birthDate, phone: `09${year}1111` });
    const nationalId = `0001${String(year).slice(2)}${String(year).padStart(6, "0")}`;
    const two = await registered({ fullName, birthDate, nationalId, allowanceStatus: "ended" });
    const known = { id: two.id, version: two.version };
    const applicant = { known, form: two.form };
    const request = await officer.requests.submit({ ...key(), applicant, request: aRequest() });
    const { version } = (await officer.requests.get({ id: request.id })).applicant;
    return { one, two: { ...two, version }, request, nationalId, fullName, birthDate };
  }
  const pairsOf = async (id: string) =>
    (await officer.applicants.pairs({ before: null })).filter(({ persons }) =>
      persons.some((person) => person.id === id),
    );

  it("are found when the second is written, with the reasons", async () => {
    const { one, two } = await twins();
    const [pair] = await pairsOf(one.id);
    expect(pair?.persons.map(({ id }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
    expect(pair?.reasons).toEqual(["same-name", "same-birth-date"]);
  });

  it("become one: values as chosen, everything that pointed to the other moves, its id leads on", async () => {
    const { one, two, request, nationalId } = await twins();
    await officer.applicants.saveRelation({
      ...key(),
      applicantId: two.id,
      known: null,
      form: {
        kind: "spouse",
        fullName: "Người Thân Giả",
        phone: null,
        proofPaper: null,
        from: null,
        until: null,
      },
    });
    const merged = await officer.applicants.merge({ ...key(), kept: one, merged: two, take: ["nationalId"] });
    expect(await officer.applicants.get({ id: two.id })).toMatchObject({
      id: one.id,
      version: merged.version,
      nationalId,
      phone: one.form.phone,
      allowanceStatus: "active",
    });
    expect((await officer.requests.get({ id: request.id })).applicant.id).toBe(one.id);
    expect((await officer.applicants.beside({ id: one.id })).relations).toHaveLength(1);
    expect(await pairsOf(one.id)).toEqual([]);
    const found = await officer.applicants.search({ text: nationalId });
    expect(found.map(({ id }) => id)).toEqual([one.id]);
    await expectAgreement(one.id);
    const { entries } = await historyOf(one.id);
    const allowance = entries.filter(({ fact }) => fact === "receivesMonthlySocialAllowance");
    expect(allowance.map(({ nature }) => nature)).toEqual(["merged", "as-first-known", "as-first-known"]);
  });

  it("become two again, exactly as they were", async () => {
    const { one, two, request } = await twins();
    const rows = () =>
      server.services.prisma.applicant.findMany({
        where: { id: { in: [one.id, two.id] } },
        orderBy: { id: "asc" },
        omit: { version: true, updatedAt: true },
      });
    const before = await rows();
    const histories = async () => [(await historyOf(one.id)).entries, (await historyOf(two.id)).entries];
    const told = await histories();
    const take = ["nationalId", "receivesMonthlySocialAllowance", "fullName"] as const;
    const { mergeId } = await officer.applicants.merge({ ...key(), kept: one, merged: two, take: [...take] });
    expect((await historyOf(one.id)).merges).toMatchObject([{ id: mergeId, because: [], mergedId: two.id }]);
    await officer.applicants.undoMerge({ ...key(), mergeId });
    expect(await rows()).toEqual(before);
    expect(await histories()).toEqual(told);
    expect((await officer.requests.get({ id: request.id })).applicant.id).toBe(two.id);
    expect(await pairsOf(one.id)).toHaveLength(1);
    await expect(officer.applicants.undoMerge({ ...key(), mergeId })).rejects.toMatchObject({
      cause: { details: { because: ["merge-undone-before"] } },
    });
  });

  it("stay one when something rests on it since, and it is said what", async () => {
    const { one, two } = await twins();
    const { mergeId, ...kept } = await officer.applicants.merge({
      ...key(),
      kept: one,
      merged: two,
      take: [],
    });
    const consent = {
      purpose: "referral",
      toWhom: "Hội Giả",
      scope: ["matter"],
      form: "signed-paper",
      from: "2026-11-23",
      until: null,
    } as const;
    await officer.applicants.recordConsent({
      ...key(),
      applicantId: one.id,
      form: { ...consent, scope: [...consent.scope] },
    });
    const because = async () => (await historyOf(one.id)).merges[0]?.because;
    expect(await because()).toEqual(["added-since-merge"]);
    await tell(kept, { fact: "household", value: "poor", from: "2026-11-01" });
    expect(await because()).toEqual(["changed-since-merge", "added-since-merge"]);
    await expect(officer.applicants.undoMerge({ ...key(), mergeId })).rejects.toMatchObject({
      cause: {
        code: "status-not-allowed",
        details: { because: ["changed-since-merge", "added-since-merge"] },
      },
    });
  });

  it("are two people when somebody says so: remembered, with who and when, also while typing", async () => {
    const { one, two, fullName, birthDate } = await twins();
    const typed = {
      fullName,
      birthDate,
      nationalId: null,
      phone: null,
    };
    const shown = async () =>
      (await officer.applicants.findDuplicates({ ...typed, exceptId: one.id })).map(({ id }) => id);
    expect(await shown()).toEqual([two.id]);
    await officer.applicants.notTheSame({ ...key(), ids: [one.id, two.id] });
    expect(await shown()).toEqual([]);
    const { version } = await officer.applicants.get({ id: one.id });
    await officer.applicants.update({
      ...key(),
      id: one.id,
      version,
      form: { ...one.form, phone: "0922222222" },
    });
    expect(await pairsOf(one.id)).toEqual([]);
    const pair = await server.services.prisma.personPair.findFirstOrThrow({
      where: { OR: [{ lowId: one.id }, { highId: one.id }] },
    });
    expect(pair).toMatchObject({
      state: "not-the-same",
      decidedById: (await server.userOf("case-officer")).id,
    });
    const third = await registered({ fullName, birthDate });
    const merged = await officer.applicants.merge({
      ...key(),
      kept: third,
      merged: { id: one.id, version: version + 1 },
      take: [],
    });
    expect((await pairsOf(merged.id)).flatMap(({ persons }) => persons.map(({ id }) => id))).not.toContain(
      two.id,
    );
  });

  it("are not merged by somebody who read another version, nor a record with itself", async () => {
    const { one, two } = await twins();
    const stale = { ...one, version: one.version + 1 };
    await expect(
      officer.applicants.merge({ ...key(), kept: stale, merged: two, take: [] }),
    ).rejects.toMatchObject({
      cause: { code: "stale-version" },
    });
    await expect(
      officer.applicants.merge({ ...key(), kept: one, merged: one, take: [] }),
    ).rejects.toMatchObject({
      cause: { code: "invalid-input" },
    });
  });

  it("move with every table that points to a person, also those of later stages", async () => {
    const links = await findPersonLinks({ db: server.services.prisma } as unknown as UserCtx);
    expect(links.map(({ table }) => table)).toEqual(
      expect.arrayContaining(["requests", "cases", "fact_entries", "related_persons", "consents", "recalls"]),
    );
    expect(links.map(({ table }) => table)).not.toContain("record_faults");
  });
});

describe("who stands beside a person", () => {
  it("names the paper by which they act, and does not end before it begins", async () => {
    const { id } = await registered();
    const form = {
      kind: "legal-guardian",
      fullName: "Giám Hộ Giả",
      phone: null,
      proofPaper: null,
      from: "2026-01-01",
      until: null,
    } as const;
    const save = (given: object) =>
      officer.applicants.saveRelation({
        ...key(),
        applicantId: id,
        known: null,
        form: { ...form, ...given },
      });
    await expect(save({})).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "proofPaper" }] } },
    });
    await expect(save({ proofPaper: "QĐ 1", until: "2025-12-31" })).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "until", reason: "before-its-beginning" }] } },
    });
    const saved = await save({ proofPaper: "QĐ 1/2026" });
    const ended = { ...form, proofPaper: "QĐ 1/2026", until: "2026-11-22" } as const;
    await officer.applicants.saveRelation({ ...key(), applicantId: id, known: saved, form: ended });
    expect((await faultsOf(id)).map(({ code }) => code)).toContain("authority-to-act-ended");
    await expect(
      officer.applicants.saveRelation({ ...key(), applicantId: id, known: saved, form: ended }),
    ).rejects.toMatchObject({ cause: { code: "stale-version" } });
  });
});

describe("a consent in writing", () => {
  it("lets be told what it names until it is withdrawn; without one nothing goes out", async () => {
    const { id } = await registered();
    const ctx = { db: server.services.prisma, now: server.services.now } as unknown as UserCtx;
    const disclosure = { applicantId: id, purpose: "referral", scope: ["contact-details"] } as const;
    await expect(requireConsent(ctx, disclosure)).rejects.toMatchObject({
      code: "status-not-allowed",
      details: { because: ["no-written-consent"] },
    });
    const saved = await officer.applicants.recordConsent({
      ...key(),
      applicantId: id,
      form: {
        purpose: "referral",
        toWhom: "Hội Người khuyết tật",
        scope: ["contact-details"],
        form: "fingerprint",
        from: "2026-11-23",
        until: null,
      },
    });
    expect(await requireConsent(ctx, disclosure)).toMatchObject({ id: saved.id, form: "fingerprint" });
    expect(await findConsent(ctx, { ...disclosure, scope: ["matter"] })).toBeNull();
    await officer.applicants.withdrawConsent({ ...key(), ...saved, on: "2026-11-23" });
    expect(await findConsent(ctx, disclosure)).toBeNull();
    const { consents } = await officer.applicants.beside({ id });
    expect(consents).toMatchObject([{ withdrawnOn: "2026-11-23", recordedBy: "Người Thử case-officer" }]);
  });
});

describe("what is wrong with a record", () => {
  it("is found when it is written and gone when it is mended", async () => {
    const person = await registered({ phone: "0933333333", certificateNumber: "1/GXN" });
    expect((await faultsOf(person.id)).map(({ code }) => code)).toEqual(["allowance-decision-unknown"]);
    const value = { status: "active", decisionNo: "1/QĐ" };
    await tell(person, { fact: "receivesMonthlySocialAllowance", value, from: "2026-01-01" });
    expect(await faultsOf(person.id)).toEqual([]);
  });

  it("is found at night when time alone causes it, for nobody else", async () => {
    const person = await registered({
      phone: "0944444444",
      certificateNumber: "2/GXN",
      allowanceStatus: null,
    });
    await tell(person, { fact: "household", value: "poor", from: "2026-02-01" });
    expect(await faultsOf(person.id)).toEqual([]);
    server.setNow("2027-01-01T02:00:00+07:00");
    const looked = await checkDuePersons(server.services);
    expect(looked).toBeGreaterThan(0);
    expect((await faultsOf(person.id)).map(({ code }) => code)).toEqual(["household-list-of-past-year"]);
    expect(await checkDuePersons(server.services)).toBe(0);
  });

  it("is set aside until a day, with the reason, and comes back then", async () => {
    const person = await registered({ phone: "0955555555", allowanceStatus: null });
    const [fault] = await faultsOf(person.id);
    if (!fault) throw new Error("a certificate without its number is a fault");
    const aside = { ...key(), id: fault.id, version: fault.version, reason: "Chờ xã trả lời" };
    await expect(officer.applicants.setFaultAside({ ...aside, until: "2026-11-23" })).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "until", reason: "in-the-past" }] } },
    });
    await officer.applicants.setFaultAside({ ...aside, ...key(), until: "2026-12-01" });
    expect(await faultsOf(person.id)).toEqual([]);
    const hidden = await officer.applicants.faults({
      kind: "missing-fact",
      code: fault.code,
      setAside: true,
      before: null,
    });
    expect(hidden.faults.find(({ id }) => id === fault.id)).toMatchObject({
      setAsideReason: "Chờ xã trả lời",
    });
    server.setNow("2026-12-01T09:00:00+07:00");
    expect(await faultsOf(person.id)).toHaveLength(1);
  });
});
