import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import type { PartyForm } from "./case-party.ts";
import { anOpenCase, key } from "./test-case.ts";

let server: TestServer;
let officer: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
});
afterAll(() => server.close());

async function providerId() {
  return (await server.userOf("provider")).providerId ?? "";
}

async function appoint({ id, version }: { id: string; version: number }) {
  return officer.cases.appointProvider({
    ...key(),
    id,
    version,
    providerId: await providerId(),
    note: null,
  });
}

const person = (fullName: string, nationalId: string | null = null) => ({
  fullName,
  nationalId,
  birthDate: "1980-03-04" as const,
});

function addParty(caseId: string, fullName: string, given: Partial<PartyForm> = {}) {
  return officer.cases.parties.add({
    ...key(),
    caseId,
    role: "opposing-party",
    stageRoles: [],
    fullName,
    birthYear: 1980,
    nationalId: null,
    phone: null,
    address: null,
    agency: null,
    ...given,
  });
}

describe("a provider who helped the other side", () => {
  it("in the same matter must refuse: the appointment is stopped and cannot be waived", async () => {
    const husband = await anOpenCase(officer, person("Phạm Văn Chồng", "000000000101"));
    await appoint(husband);
    await addParty(husband.id, "Lý Thị Vợ");
    const wife = await anOpenCase(officer, person("Lý Thị Vợ"));
    await addParty(wife.id, "Pham Van Chong", { nationalId: "000000000101" });

    await expect(appoint(wife)).rejects.toMatchObject({
      cause: { code: "status-not-allowed", details: { because: ["conflict-of-interest"] } },
    });
    const [worst] = await officer.cases.conflicts({ id: wife.id, providerId: await providerId() });
    expect(worst).toMatchObject({ kind: "acts-for-both-sides", effect: "bars" });
    const waive = (reason: "stays-objective" | "sides-agreed") =>
      officer.cases.waiveConflict({
        ...key(),
        id: wife.id,
        providerId: worst?.provider.id ?? "",
        otherCaseId: worst?.there.caseId ?? "",
        partyId: worst?.here.partyId ?? null,
        kind: "acts-for-both-sides",
        reason,
        why: "Thử.",
      });
    await expect(waive("stays-objective")).rejects.toMatchObject({
      cause: { details: { because: ["provider-must-refuse"] } },
    });
    await expect(waive("sides-agreed")).rejects.toMatchObject({
      cause: { details: { because: ["exception-not-met"] } },
    });
  });

  it("in another matter may be named once somebody wrote down why, and the waiver is seen and audited", async () => {
    await appoint(await anOpenCase(officer, person("Đỗ Văn Khách", "000000000102")));
    const here = await anOpenCase(officer, person("Vũ Thị Người Nhờ"));
    const party = await addParty(here.id, "Đỗ Văn Khách", { nationalId: "000000000102" });
    await expect(appoint(here)).rejects.toMatchObject({ cause: { code: "status-not-allowed" } });
    const provider = await providerId();
    const [conflict] = await officer.cases.conflicts({ id: here.id, providerId: provider });
    expect(conflict).toMatchObject({
      kind: "former-client-opposing",
      effect: "needs-waiver",
      reasons: ["same-national-id"],
      waivable: ["stays-objective"],
    });
    await officer.cases.waiveConflict({
      ...key(),
      id: here.id,
      providerId: provider,
      otherCaseId: conflict?.there.caseId ?? "",
      partyId: party.id,
      kind: "former-client-opposing",
      reason: "stays-objective",
      why: "Vụ việc cũ đã kết thúc, không liên quan.",
    });
    await appoint(here);
    const [waived] = await officer.cases.conflicts({ id: here.id, providerId: provider });
    expect(waived?.waiver).toMatchObject({
      why: "Vụ việc cũ đã kết thúc, không liên quan.",
      by: "Người Thử case-officer",
    });
    const audited = await server.services.prisma.auditEntry.count({
      where: { subjectId: here.id, action: "case.conflict-waived" },
    });
    expect(audited).toBe(1);
    const { lines } = await officer.cases.story({
      id: here.id,
      group: "procedure",
      text: null,
      before: null,
    });
    expect(lines.map(({ kind }) => kind)).toContain("waiver");
  });

  it("and was replaced since is still found", async () => {
    const old = await anOpenCase(officer, person("Hồ Văn Cũ", "000000000103"));
    const appointed = await appoint(old);
    const other = await server.services.prisma.provider.create({
      data: {
        fullName: "Người Khác",
        sortKey: "nguoi khac",
        kind: "lawyer",
        officeId: (await server.userOf("case-officer")).officeId ?? "",
      },
      select: { id: true },
    });
    await officer.cases.replaceProvider({
      ...key(),
      ...appointed,
      providerId: other.id,
      note: null,
      ground: "may-not-be-objective",
    });
    const here = await anOpenCase(officer, person("Trịnh Thị Mới"));
    await addParty(here.id, "Hồ Văn Cũ", { nationalId: "000000000103" });
    await expect(appoint(here)).rejects.toMatchObject({ cause: { code: "status-not-allowed" } });
  });
});

describe("persons of other cases", () => {
  it("are found by a name without marks and a left-out middle, with the year of birth", async () => {
    await appoint(await anOpenCase(officer, person("Ngô Thị Bích Thủy")));
    const found = await officer.cases.findConflicts({
      formOfAid: "proceedings",
      fieldOfLaw: "civil-family",
      providerId: null,
      persons: [{ role: "opposing-party", fullName: "Ngô Bích Thủy", birthYear: 1980, nationalId: null }],
    });
    expect(found[0]).toMatchObject({
      reasons: ["similar-name", "same-birth-year"],
      there: { fullName: "Ngô Thị Bích Thủy" },
    });
  });

  it("of the same name and another identity number are other people", async () => {
    await appoint(await anOpenCase(officer, person("Mai Văn Trùng", "000000000104")));
    const found = await officer.cases.findConflicts({
      formOfAid: "proceedings",
      fieldOfLaw: "criminal",
      providerId: null,
      persons: [
        { role: "opposing-party", fullName: "Mai Văn Trùng", birthYear: 1980, nationalId: "000000000105" },
      ],
    });
    expect(found).toEqual([]);
  });

  it("who were struck from a case are not counted", async () => {
    const other = await anOpenCase(officer, person("Tạ Thị Bên Kia"));
    await appoint(other);
    const party = await addParty(other.id, "Cao Thị Ghi Nhầm");
    await officer.cases.strikeLine({ ...key(), part: "party", ...party, reason: "Nhầm." });
    const here = await anOpenCase(officer, person("Cao Thị Ghi Nhầm"));
    expect(await officer.cases.conflicts({ id: here.id, providerId: await providerId() })).toEqual([]);
  });

  it("are looked for in every office, and no more is told than code, office and role", async () => {
    await appoint(await anOpenCase(officer, person("Kiều Văn Nơi Khác", "000000000106")));
    const far = await server.as("case-officer", { office: "CN9" });
    const found = await far.cases.findConflicts({
      formOfAid: "proceedings",
      fieldOfLaw: "criminal",
      providerId: null,
      persons: [{ role: "opposing-party", fullName: "Ai Đó", birthYear: null, nationalId: "000000000106" }],
    });
    expect(Object.keys(found[0]?.there ?? {}).toSorted()).toEqual(
      ["birthYear", "caseId", "fileCode", "fullName", "office", "role"].toSorted(),
    );
    await expect(far.cases.get({ id: found[0]?.there.caseId ?? "" })).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
  });
});

describe("a waiver", () => {
  it("that is taken back lets the conflict stand again", async () => {
    await appoint(await anOpenCase(officer, person("Lưu Văn Lại", "000000000107")));
    const here = await anOpenCase(officer, person("Bùi Thị Rút"));
    const party = await addParty(here.id, "Lưu Văn Lại", { nationalId: "000000000107" });
    const provider = await providerId();
    const [conflict] = await officer.cases.conflicts({ id: here.id, providerId: provider });
    const { id: waiverId } = await officer.cases.waiveConflict({
      ...key(),
      id: here.id,
      providerId: provider,
      otherCaseId: conflict?.there.caseId ?? "",
      partyId: party.id,
      kind: "former-client-opposing",
      reason: "stays-objective",
      why: "Đã xem.",
    });
    await officer.cases.withdrawWaiver({ ...key(), id: here.id, waiverId, reason: "Xem lại." });
    await expect(appoint(here)).rejects.toMatchObject({ cause: { code: "status-not-allowed" } });
  });
});

describe("the search for conflicts", () => {
  it("goes by indexes and scans no table of persons", async () => {
    const plan = await server.services.prisma.$transaction(async (db) => {
      await db.$executeRawUnsafe("SET LOCAL enable_seqscan = off");
      return db.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(`EXPLAIN
        SELECT id FROM applicants WHERE split_part(folded_name, ' ', 1) || ' ' ||
          reverse(split_part(reverse(folded_name), ' ', 1)) = 'ngo thuy' AND extract(year FROM birth_date) = 1980
        UNION SELECT id FROM applicants WHERE folded_name = 'ngo thuy'
        UNION SELECT id FROM case_parties WHERE folded_name = 'ngo thuy'
        UNION SELECT id FROM case_parties WHERE name_ends = 'ngo thuy' AND birth_year = 1980`);
    });
    const told = plan.map((line) => line["QUERY PLAN"]).join("\n");
    expect(told).not.toContain("Seq Scan");
    for (const index of ["applicants_name_ends", "applicants_folded_name", "case_parties_folded_name"])
      expect(told).toContain(index);
  });
});
