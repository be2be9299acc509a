import type { FactOf, InspectionStatus, PlainDate, PlanFact, TrainingStatus } from "@tgpl/domain";
import type { Db } from "../platform/database.ts";

export type StoredCourse = {
  id: string;
  status: TrainingStatus;
  sessions: { id: string; on: PlainDate; minutes: number; present: string[] }[];
  /** Providers on its list; who is marked present without being on it does not come about. */
  enrolled: string[];
};

export type StoredVisit = {
  id: string;
  status: InspectionStatus;
  on: PlainDate;
  place: FactOf<"inspection">["place"];
  findings: { id: string; seen: string; closedOn: PlainDate | null }[];
};

const OFFICE = "0190f000-0000-7000-8000-000000000002";

/** Invented providers: two with the duty to be trained, two without. */
export const trainedProviders = [
  { id: "0190c000-0000-7000-8000-000000000000", kind: "legal-aid-officer" },
  { id: "0190c000-0000-7000-8000-000000000001", kind: "legal-aid-officer" },
  { id: "0190c000-0000-7000-8000-000000000002", kind: "lawyer" },
  { id: "0190c000-0000-7000-8000-000000000003", kind: "collaborator" },
] as const satisfies readonly { id: string; kind: FactOf<"provider-year">["providerKind"] }[];

async function makeOffice(db: Db): Promise<string> {
  const { id } = await db.office.upsert({
    where: { code: "CAP" },
    create: { id: OFFICE, code: "CAP", kind: "centre", name: "Trung tâm thử nghiệm" },
    update: {},
    select: { id: true },
  });
  return id;
}

type Service = { from: PlainDate; until: PlainDate | null } | null;

/** Replaces all courses and all days of service in a test's database by these. */
export async function replaceTraining(
  db: Db,
  { courses, services }: { courses: readonly StoredCourse[]; services: readonly Service[] },
): Promise<void> {
  await db.$executeRaw`TRUNCATE training_courses, training_sessions, training_attendees, training_marks, provider_services`;
  const officeId = await makeOffice(db);
  await db.provider.createMany({
    data: trainedProviders.map((one) => ({ ...one, fullName: "Người Thử", sortKey: "thu", officeId })),
    skipDuplicates: true,
  });
  await db.providerService.createMany({
    data: trainedProviders.flatMap(({ id: providerId }, at) => {
      const served = services[at];
      if (!served) return [];
      const until = served.until === null ? null : new Date(served.until);
      return [{ providerId, officeId, from: new Date(served.from), until }];
    }),
  });
  for (const course of [...courses, aCourseToCome]) await insertCourse(db, course);
}

/** Up to its year those who serve without an end are counted where no end is asked for. */
const aCourseToCome: StoredCourse = {
  id: "0190d000-0000-7000-8000-000000000000",
  status: "training-planned",
  sessions: [{ id: "0190d000-0000-7000-8000-000000000001", on: "2026-12-31", minutes: 60, present: [] }],
  enrolled: [],
};

async function insertCourse(db: Db, { id, status, sessions, enrolled }: StoredCourse): Promise<void> {
  const days = sessions.map(({ on }) => on).toSorted();
  const words = { title: "", host: "", venue: "", certificatePercent: 80, createdAt: new Date("2024-01-01") };
  await db.trainingCourse.create({
    data: {
      ...{ id, status, ...words },
      startsOn: new Date(days[0] ?? ""),
      endsOn: new Date(days.at(-1) ?? ""),
      sessions: {
        create: sessions.map(({ on, present: _, ...one }) => ({
          ...one,
          on: new Date(on),
          begins: "08:00",
          topic: "",
          trainer: "",
        })),
      },
      attendees: {
        create: enrolled.map((providerId) => ({ providerId, fullName: "", sortKey: "", workplace: "" })),
      },
    },
    select: { id: true },
  });
  const attendees = await db.trainingAttendee.findMany({
    where: { courseId: id },
    select: { id: true, providerId: true },
  });
  await db.trainingMark.createMany({
    data: sessions.flatMap((session) =>
      attendees
        .filter(({ providerId }) => session.present.includes(providerId ?? ""))
        .map(({ id: attendeeId }) => ({ sessionId: session.id, attendeeId })),
    ),
  });
}

/** Replaces all visits of inspection in a test's database by these. */
export async function replaceInspections(db: Db, visits: readonly StoredVisit[]): Promise<void> {
  await db.$executeRaw`TRUNCATE inspections CASCADE`;
  const officeId = await makeOffice(db);
  await db.inspection.createMany({
    data: visits.map(({ id, status, on, place }) => {
      const isMade = status === "inspection-held" || status === "inspection-concluded";
      return {
        ...{ id, status, officeId, kind: "regular", subject: "", team: [] },
        ...{ inspectedKind: "commune", inspectedName: "", checklistId: "coordination", checklistVersion: 1 },
        plannedOn: new Date(on),
        heldOn: isMade ? new Date(on) : null,
        communeCode: place?.commune ?? null,
        communeOn: place ? new Date(place.on) : null,
        createdAt: new Date("2024-01-01"),
      };
    }),
  });
  await db.inspectionFinding.createMany({
    data: visits.flatMap(({ id: inspectionId, on, findings }) =>
      findings.map(({ closedOn, ...finding }, position) => ({
        ...{ ...finding, inspectionId, position, severity: "slight" },
        foundOn: new Date(on),
        closedOn: closedOn === null ? null : new Date(closedOn),
      })),
    ),
  });
}

const ofTraining: readonly PlanFact["kind"][] = ["training-course", "training-attendance", "provider-year"];

/** Whether an indicator rests on courses and who attended them. */
export function isOfTraining(fact: PlanFact["kind"]): boolean {
  return ofTraining.includes(fact);
}

/** Whether an indicator rests on visits of inspection. */
export function isOfInspections(fact: PlanFact["kind"]): boolean {
  return fact === "inspection" || fact === "finding";
}
