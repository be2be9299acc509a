import { expect, test } from "vitest";
import { aPaper, noReception } from "../requests/reception.testing.ts";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { awaitsPapers, isCompleteWith, isSamePapers, mergePapers, papersToCome } from "./late-papers.ts";

const disability = { types: ["hearing-speech" as const], degree: "severe" as const, certified: true };
const facts = { disability, receivesMonthlySocialAllowance: true };

const record: RequestRecord = {
  id: "0f0e7c1a-0000-4000-8000-000000000000",
  version: 4,
  status: "accepted",
  applicant: {
    id: "0f0e7c1a-0000-4000-8000-000000000001",
    version: 3,
    fullName: "Đặng Thị Mẫu",
    birthDate: "1987-02-14",
    sex: "female",
    nationalId: null,
    phone: "0900000001",
    communeCode: "31120",
    communeName: "Phường Cái Răng",
    communeOn: "2026-11-23",
    districtCode: "919",
    address: null,
    facts,
    allowanceStatus: "active",
    certificateNumber: null,
    certificateOn: null,
    accessNeeds: [],
  },
  office: { id: "0f0e7c1a-0000-4000-8000-000000000002", code: "TT", name: "Trung tâm" },
  channel: "counter",
  requesterKind: "self",
  requesterName: null,
  fieldOfLaw: "civil-family",
  formOfAid: "proceedings",
  matter: "Ly hôn",
  hearingOn: null,
  limitationOn: null,
  papers: [],
  receivedAt: "2026-11-23T15:05:00+07:00",
  answeredAt: "2026-11-23T15:20:00+07:00",
  acceptedOn: "2026-11-23",
  reception: noReception,
  immediateReason: "avoid-damage" as const,
  papersAwaited: true,
  supplementDueAt: "2026-11-30T23:59:59+07:00",
  refusal: null,
  caseId: "0f0e7c1a-0000-4000-8000-000000000003",
};
const certificate = aPaper("disability-certificate");

test("only an accepted request whose clock still runs waits for papers", () => {
  expect(awaitsPapers(record)).toBe(true);
  expect(awaitsPapers({ ...record, papersAwaited: false, supplementDueAt: null })).toBe(false);
});

test("papers are waited for also where their last day cannot be told yet", () => {
  expect(awaitsPapers({ ...record, supplementDueAt: null })).toBe(true);
});

test("a paper that was seen is not asked for again; what is left is named with its alternatives", () => {
  const all = papersToCome(record);
  expect(all).toContain("disability-certificate");
  const left = papersToCome({ ...record, papers: [certificate] });
  expect(left).toEqual(all.filter((code) => code !== "disability-certificate"));
  expect(left.length).toBeGreaterThan(1);
});

test("one paper of each point makes it complete, and nothing is asked for then", () => {
  const [other] = papersToCome({ ...record, papers: [certificate] });
  if (!other) throw new Error("The ground asks for a second paper.");
  expect(isCompleteWith(record, { "disability-certificate": "original" })).toBe(false);
  expect(isCompleteWith(record, { "disability-certificate": "original", [other]: "database" })).toBe(true);
  const papers = [certificate, aPaper(other, "database")];
  expect(papersToCome({ ...record, papers })).toEqual([]);
});

test("when the person meets no ground any more, no paper is waited for", () => {
  const without = { ...record, applicant: { ...record.applicant, facts: {}, allowanceStatus: null } };
  expect(papersToCome(without)).toEqual([]);
});

test("what somebody else wrote down meanwhile is kept beside what was chosen here", () => {
  const elsewhere = [certificate, aPaper("near-poor-certificate", "database")];
  const typed = { "disability-certificate": "certified-copy" } as const;
  expect(mergePapers([certificate], typed, elsewhere)).toEqual({
    "disability-certificate": "certified-copy",
    "near-poor-certificate": "database",
  });
  const taken = mergePapers([certificate], { "disability-certificate": undefined }, elsewhere);
  expect(isSamePapers(taken, { "near-poor-certificate": "database" })).toBe(true);
});

test("the same papers are the same in any order, and differ by how they were seen", () => {
  const one = { "disability-certificate": "original", "near-poor-certificate": "database" } as const;
  const other = { "near-poor-certificate": "database", "disability-certificate": "original" } as const;
  expect(isSamePapers(one, { ...other, "poor-household-certificate": undefined })).toBe(true);
  expect(isSamePapers(one, { ...other, "disability-certificate": "database" })).toBe(false);
});
