import type { CaseFact, DeadlineRuleId, Instant, PlainDate, RequestFact } from "@tgpl/domain";
import type { Db } from "../platform/database.ts";

/** What is stored of a matter besides its request and its case, and runs time limits of the law. */
export type TestDuties = {
  /** A notice of an agency about the person, with the limit that it had; and what became of the registration. */
  notice: {
    rule: "agency-notice-12h" | "agency-notice-24h" | null;
    agency: string;
    requestedAt: Instant;
    noticedAt: Instant | null;
    receivedOn: PlainDate;
    acceptedOn: PlainDate | null;
    workingDaysToAcceptance: number | null;
    turn: {
      turn: "registration-refused" | "registration-cancelled";
      rule: DeadlineRuleId;
      decidedAt: Instant;
      receivedAt: Instant;
      settledAt: Instant | null;
    } | null;
  };
  /** An application for another provider; of the organisation itself it runs no limit. */
  replacement: { askedBy: "beneficiary" | "organisation"; receivedAt: Instant; answeredAt: Instant | null };
  complaint: {
    receivedOn: PlainDate;
    answeredOn: PlainDate | null;
    secondReceivedOn: PlainDate | null;
    secondAnsweredOn: PlainDate | null;
    withdrawnOn: PlainDate | null;
  };
};

/** Invented agencies. */
export const testAgencies = ["0190f000-0000-7000-8000-000000000001", "0190f000-0000-7000-8000-000000000002"];

export type DutyRow = {
  duties: TestDuties;
  /** As they are stored: with their ids and places. */
  request: RequestFact & { communeCode: string; communeOn: string; applicantId: string };
  legalCase: (CaseFact & { id: string }) | null;
};

/** Stores what runs time limits besides the cases, of requests and cases that are stored already. */
export async function insertDuties(db: Db, rows: readonly DutyRow[], officeId: string): Promise<void> {
  await db.agencyNotice.deleteMany({});
  if (rows.length === 0) return;
  await db.partnerAgency.createMany({ data: testAgencies.map(toAgency), skipDuplicates: true });
  await db.agencyNotice.createMany({ data: rows.map((row) => toNotice(row, officeId)) });
  await db.registrationTurn.createMany({ data: rows.flatMap(toTurn) });
  await db.providerReplacement.createMany({ data: rows.flatMap(toReplacement) });
  await db.complaint.createMany({ data: rows.map((row) => toComplaint(row, officeId)) });
}

const toAgency = (id: string) => ({
  id,
  kind: "police",
  name: "Cơ quan Mẫu",
  foldedName: "co quan mau",
});

const at = (moment: string | null) => (moment === null ? null : new Date(moment));

function toNotice({ request, duties: { notice } }: DutyRow, officeId: string) {
  const { formOfAid, fieldOfLaw, communeCode, sex, hasDisability, disabilityTypes, degree, ground } = request;
  const { rule, acceptedOn, workingDaysToAcceptance } = notice;
  return {
    id: request.id,
    officeId,
    agencyId: notice.agency,
    applicantId: request.applicantId,
    status: "noticed",
    proceduralStatus: "in-custody",
    matter: "",
    requestedAt: new Date(notice.requestedAt),
    noticedAt: at(notice.noticedAt),
    receivedAt: new Date(notice.receivedOn),
    receivedOn: new Date(notice.receivedOn),
    rule,
    acceptedOn: at(acceptedOn),
    workingDaysToAcceptance,
    createdAt: new Date(0),
    formOfAid,
    fieldOfLaw,
    communeCode,
    communeOn: new Date(request.communeOn),
    sex: sex ?? "",
    hasDisability,
    disabilityTypes: [...disabilityTypes],
    degree,
    reportingGround: ground,
  };
}

function toTurn({ request: { id }, duties }: DutyRow) {
  const { turn } = duties.notice;
  if (turn === null) return [];
  const { decidedAt, receivedAt, settledAt, ...rest } = turn;
  const moments = { decidedAt: at(decidedAt), receivedAt: new Date(receivedAt), settledAt: at(settledAt) };
  return [{ ...rest, ...moments, noticeId: id, role: "defender", reason: "" }];
}

function toReplacement({ legalCase, duties: { replacement } }: DutyRow) {
  if (legalCase === null) return [];
  const { askedBy, receivedAt, answeredAt } = replacement;
  const moments = { receivedAt: new Date(receivedAt), answeredAt: at(answeredAt) };
  return [{ caseId: legalCase.id, askedBy, reason: "", ...moments }];
}

function toComplaint({ request: { id }, duties: { complaint } }: DutyRow, officeId: string) {
  const { receivedOn, answeredOn, secondReceivedOn, secondAnsweredOn, withdrawnOn } = complaint;
  return {
    requestId: id,
    officeId,
    subject: "acceptance-refused",
    content: "",
    status: "with-head",
    receivedOn: new Date(receivedOn),
    answeredOn: at(answeredOn),
    secondReceivedOn: at(secondReceivedOn),
    secondAnsweredOn: at(secondAnsweredOn),
    withdrawnOn: at(withdrawnOn),
    createdAt: new Date(0),
  };
}
