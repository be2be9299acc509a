import {
  type CaseCourse,
  type CaseFact,
  type Instant,
  type PlainDate,
  providerKinds,
  type RequestFact,
} from "@tgpl/domain";
import type { Db } from "../platform/database.ts";
import { type DutyRow, insertDuties, type TestDuties } from "./test-duties.ts";

/** A request as the figures see it, with the case that came of it and the moments that run its clocks. */
export type TestFact = {
  request: RequestFact;
  legalCase: CaseFact | null;
  course?: CaseCourse;
  /** Whose request it is, by id; the first of the invented persons unless said otherwise. */
  person?: string;
  /** What runs time limits beside the case. */
  duties?: TestDuties;
};

/** Invented persons to whom the matters belong. One of them was born on a leap day. */
export const testPersons: readonly { id: string; birthDate: PlainDate | null }[] = [
  { id: "0190a000-0000-7000-8000-000000000001", birthDate: null },
  { id: "0190a000-0000-7000-8000-000000000002", birthDate: "2008-02-29" },
  { id: "0190a000-0000-7000-8000-000000000003", birthDate: "1965-06-30" },
  { id: "0190a000-0000-7000-8000-000000000004", birthDate: "2010-07-01" },
];

/** Invented providers, one of each kind. */
export const testProviders = providerKinds.map(({ code }, index) => ({
  id: `0190b000-0000-7000-8000-00000000000${index}`,
  kind: code,
}));

/** Replaces every request and case in a test's database by these. */
export async function replaceFacts(db: Db, facts: readonly TestFact[]): Promise<void> {
  // Deleted rows would stay in the tables until a vacuum that no test waits for.
  await db.$executeRaw`TRUNCATE requests CASCADE`;
  const officeId = await makeOwners(db);
  const rows = facts.map(toRow);
  await insertRequests(db, rows, officeId);
  await insertCases(db, rows, officeId);
  await insertAppointments(db, rows);
  await insertDuties(db, rows.flatMap(withDuties), officeId);
}

function withDuties({ duties, request, legalCase }: Row): DutyRow[] {
  return duties ? [{ duties, request, legalCase } as DutyRow] : [];
}

async function makeOwners(db: Db): Promise<string> {
  const { id } = await db.office.upsert({
    where: { code: "TEST" },
    create: { code: "TEST", kind: "centre", name: "Trung tâm thử nghiệm" },
    update: {},
    select: { id: true },
  });
  await db.applicant.createMany({ data: testPersons.map(toApplicant), skipDuplicates: true });
  await db.provider.createMany({
    data: testProviders.map((provider) => ({ ...provider, ...nobody, officeId: id })),
    skipDuplicates: true,
  });
  return id;
}

const nobody = { fullName: "Người Thử Nghiệm", sortKey: "nghiem" };

function toApplicant({ id, birthDate }: (typeof testPersons)[number]) {
  const first = new Date("2026-01-01");
  const home = { communeCode: "31135", communeOn: first, sex: "other", foldedName: "nguoi thu nghiem" };
  const born = birthDate === null ? null : new Date(birthDate);
  return { id, ...nobody, ...home, birthDate: born, facts: {}, createdAt: first, updatedAt: first };
}

type Row = {
  request: object;
  legalCase: object | null;
  appointments: object[];
  duties: TestDuties | undefined;
};

function toRow({ request, legalCase, course, person, duties }: TestFact, index: number): Row {
  const id = `0190c000-0000-7000-8000-${String(index).padStart(12, "0")}`;
  const applicantId = person ?? testPersons[0]?.id;
  const place = (fact: RequestFact | CaseFact) => ({
    communeCode: fact.place?.commune,
    communeOn: fact.place?.on,
  });
  const caseId = legalCase?.id === "" ? id.replace("c", "d") : legalCase?.id;
  return {
    duties,
    request: { ...request, ...place(request), id, applicantId },
    legalCase: legalCase && {
      ...legalCase,
      ...place(legalCase),
      ...momentsOf(legalCase, course),
      id: caseId,
      requestId: id,
      applicantId,
    },
    appointments: appointmentsOf(course).map((at, order) => ({
      id: `0190e${String(order).padStart(3, "0")}-0000-7000-8000-${String(index).padStart(12, "0")}`,
      caseId,
      kind: order === 0 ? "provider-appointed" : "provider-replaced",
      at,
    })),
  };
}

function momentsOf({ acceptedOn, closedOn }: CaseFact, course: CaseCourse | undefined) {
  return {
    acceptedAt: course?.acceptedAt ?? acceptedOn,
    closedAt: course?.closedAt ?? closedOn,
    discontinuedAt: course?.discontinuedAt ?? null,
    handedOverAt: course?.handedOverAt ?? null,
  };
}

/** A case whose provider is replaced a year later keeps the day of the first appointment. */
function appointmentsOf(course: CaseCourse | undefined): Instant[] {
  if (!course?.appointedAt) return [];
  return [
    course.appointedAt,
    course.appointedAt.replace(/^\d{4}/, (year) => `${Number(year) + 1}`) as Instant,
  ];
}

async function insertRequests(db: Db, rows: Row[], officeId: string): Promise<void> {
  const records = rows.map((row) => row.request);
  await db.$executeRaw`
    INSERT INTO requests (id, applicant_id, office_id, received_at, received_on, channel, requester_kind, field_of_law,
      form_of_aid, matter, papers, access_needs, status, accepted_on, refusal_ground, working_days_to_acceptance,
      commune_code, commune_on, sex, has_disability, disability_types, degree, reporting_ground, created_at)
    SELECT id, "applicantId", ${officeId}::uuid, "receivedOn", "receivedOn", 'at-office', 'applicant',
      "fieldOfLaw", "formOfAid", '', '[]', '{}', status, "acceptedOn", "refusalGround", "workingDaysToAcceptance",
      "communeCode", "communeOn", sex, "hasDisability", "disabilityTypes", degree, ground, "receivedOn"
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb) AS fact(id uuid, "applicantId" uuid, "receivedOn" date,
      "fieldOfLaw" text, "formOfAid" text, status text, "acceptedOn" date, "refusalGround" text,
      "workingDaysToAcceptance" int, "communeCode" text, "communeOn" date, sex text, "hasDisability" bool,
      "disabilityTypes" text[], degree text, ground text)`;
}

async function insertCases(db: Db, rows: Row[], officeId: string): Promise<void> {
  const records = rows.flatMap(({ legalCase }) => legalCase ?? []);
  await db.$executeRaw`
    INSERT INTO cases (id, request_id, applicant_id, office_id, file_code, form_of_aid, field_of_law, status, accepted_at,
      accepted_on, closed_at, closed_on, discontinued_at, handed_over_at, provider_id, commune_code, commune_on, sex,
      has_disability, disability_types, degree, reporting_ground)
    SELECT id, "requestId", "applicantId", ${officeId}::uuid, id::text, "formOfAid", "fieldOfLaw", status,
      "acceptedAt", "acceptedOn", "closedAt", "closedOn", "discontinuedAt", "handedOverAt", provider, "communeCode",
      "communeOn", sex, "hasDisability", "disabilityTypes", degree, ground
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb) AS fact(id uuid, "requestId" uuid, "applicantId" uuid,
      "formOfAid" text, "fieldOfLaw" text, status text, "acceptedAt" timestamptz, "acceptedOn" date,
      "closedAt" timestamptz, "closedOn" date, "discontinuedAt" timestamptz, "handedOverAt" timestamptz, provider uuid,
      "communeCode" text, "communeOn" date, sex text, "hasDisability" bool, "disabilityTypes" text[], degree text,
      ground text)`;
}

async function insertAppointments(db: Db, rows: Row[]): Promise<void> {
  const records = rows.flatMap(({ legalCase, appointments }) => (legalCase ? appointments : []));
  await db.$executeRaw`
    INSERT INTO case_events (id, case_id, kind, "on", at)
    SELECT id, "caseId", kind, at::date, at
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb) AS fact(id uuid, "caseId" uuid, kind text, at timestamptz)`;
}
