import { randomUUID } from "node:crypto";
import type { CaseFact, RequestFact } from "@tgpl/domain";
import type { Db } from "../platform/database.ts";

/** A request as the figures see it, with the case that came of it. */
export type TestFact = { request: RequestFact; legalCase: CaseFact | null };

/** Replaces every request and case in a test's database by these. They all belong to one invented person. */
export async function replaceFacts(db: Db, facts: readonly TestFact[]): Promise<void> {
  await db.$executeRaw`DELETE FROM cases`;
  await db.$executeRaw`DELETE FROM requests`;
  const { applicantId, officeId } = await ownersOf(db);
  const rows = facts.map((fact) => ({ ...fact, requestId: randomUUID(), caseId: randomUUID() }));
  await insertRequests(db, rows, applicantId, officeId);
  await insertCases(db, rows, applicantId, officeId);
}

async function ownersOf(db: Db): Promise<{ applicantId: string; officeId: string }> {
  const office = await db.office.upsert({
    where: { code: "TEST" },
    create: { code: "TEST", kind: "centre", name: "Trung tâm thử nghiệm" },
    update: {},
    select: { id: true },
  });
  const found = await db.applicant.findFirst({ select: { id: true } });
  const applicant = found ?? (await db.applicant.create({ data: invented, select: { id: true } }));
  return { applicantId: applicant.id, officeId: office.id };
}

const invented = {
  fullName: "Người Thử Nghiệm",
  foldedName: "nguoi thu nghiem",
  sortKey: "nghiem",
  sex: "other",
  communeCode: "31135",
  communeOn: new Date("2026-01-01"),
  facts: {},
  createdAt: new Date("2026-01-01"),
  updatedAt: new Date("2026-01-01"),
};

type Row = TestFact & { requestId: string; caseId: string };

function features({ place, sex, ...fact }: RequestFact | CaseFact) {
  return { ...fact, sex, communeCode: place?.commune, communeOn: place?.on };
}

async function insertRequests(db: Db, rows: Row[], applicantId: string, officeId: string): Promise<void> {
  const records = rows.map((row) => ({ ...features(row.request), id: row.requestId }));
  await db.$executeRaw`
    INSERT INTO requests (id, applicant_id, office_id, received_at, received_on, channel, requester_kind, field_of_law,
      form_of_aid, matter, papers, access_needs, status, accepted_on, refusal_ground, working_days_to_acceptance,
      commune_code, commune_on, sex, has_disability, disability_types, degree, created_at)
    SELECT id, ${applicantId}::uuid, ${officeId}::uuid, "receivedOn", "receivedOn", 'at-office', 'applicant',
      "fieldOfLaw", "formOfAid", '', '[]', '{}', status, "acceptedOn", "refusalGround", "workingDaysToAcceptance",
      "communeCode", "communeOn", sex, "hasDisability", "disabilityTypes", degree, "receivedOn"
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb) AS fact(id uuid, "receivedOn" date, "fieldOfLaw" text,
      "formOfAid" text, status text, "acceptedOn" date, "refusalGround" text, "workingDaysToAcceptance" int,
      "communeCode" text, "communeOn" date, sex text, "hasDisability" bool, "disabilityTypes" text[], degree text)`;
}

async function insertCases(db: Db, rows: Row[], applicantId: string, officeId: string): Promise<void> {
  const records = rows.flatMap(({ legalCase, requestId, caseId }) =>
    legalCase ? [{ ...features(legalCase), id: caseId, requestId }] : [],
  );
  await db.$executeRaw`
    INSERT INTO cases (id, request_id, applicant_id, office_id, file_code, form_of_aid, field_of_law, status, accepted_at,
      accepted_on, closed_on, commune_code, commune_on, sex, has_disability, disability_types, degree)
    SELECT id, "requestId", ${applicantId}::uuid, ${officeId}::uuid, id::text, "formOfAid", "fieldOfLaw", status,
      "acceptedOn", "acceptedOn", "closedOn", "communeCode", "communeOn", sex, "hasDisability", "disabilityTypes", degree
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb) AS fact(id uuid, "requestId" uuid, "formOfAid" text,
      "fieldOfLaw" text, status text, "acceptedOn" date, "closedOn" date, "communeCode" text, "communeOn" date,
      sex text, "hasDisability" bool, "disabilityTypes" text[], degree text)`;
}
