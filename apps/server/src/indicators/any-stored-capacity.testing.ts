import {
  codesOf,
  type FactOf,
  inspectionStatuses,
  type PlainDate,
  partsOf,
  trainingStatuses,
} from "@tgpl/domain";
import fc from "fast-check";
import { anyDay, anyPlace } from "./any-stored-case.testing.ts";
import { type StoredCourse, type StoredVisit, trainedProviders } from "./test-capacity-facts.ts";

const providers = trainedProviders.map(({ id }) => id);

const session = fc.record({
  id: fc.uuid(),
  on: anyDay,
  // Quarters of an hour: their sums are exact in whatever order they are added up.
  minutes: fc.integer({ min: 1, max: 32 }).map((quarters) => 15 * quarters),
  present: fc.subarray(providers),
});

const course: fc.Arbitrary<StoredCourse> = fc.record({
  id: fc.uuid(),
  status: fc.constantFrom(...codesOf(trainingStatuses)),
  sessions: fc.array(session, { minLength: 1, maxLength: 3 }),
  enrolled: fc.subarray(providers),
});

const service = fc
  .record({ from: anyDay, until: fc.option(anyDay) })
  .map(({ from, until }) =>
    until !== null && until < from ? { from: until, until: from } : { from, until },
  );

/** Who was trained when, and who served when. */
export const anyTraining = fc
  .record({
    courses: fc.uniqueArray(course, { maxLength: 8, selector: ({ id }) => id }),
    services: fc.tuple(...trainedProviders.map(() => fc.option(service))),
  })
  .map((given) => ({ ...given, facts: toTrainingFacts(given) }));

type Training = {
  courses: readonly StoredCourse[];
  services: readonly ({ from: PlainDate; until: PlainDate | null } | null)[];
};
type TrainingFact = FactOf<"training-course"> | FactOf<"training-attendance"> | FactOf<"provider-year">;

function toTrainingFacts({ courses, services }: Training): TrainingFact[] {
  const counted = courses.filter(({ status }) => status !== "training-cancelled");
  const held = courses
    .filter(({ status }) => status === "training-held")
    .map(
      (one): TrainingFact => ({
        kind: "training-course",
        id: one.id,
        on: beginOf(one),
        hours: hoursOf(one.sessions),
      }),
    );
  const attended = counted.flatMap((one) =>
    one.enrolled.map((provider): TrainingFact => {
      const sessions = one.sessions.filter(({ present }) => present.includes(provider));
      const of = { id: `${one.id}/${provider}`, on: beginOf(one), provider, providerKind: kindOf(provider) };
      return { kind: "training-attendance", ...of, hours: hoursOf(sessions) };
    }),
  );
  const years = trainedProviders.flatMap(({ id }, at) => {
    const served = services[at];
    if (!served) return [];
    return yearsOf(served).map((year): TrainingFact => {
      const sessions = counted
        .filter(({ enrolled }) => enrolled.includes(id))
        .flatMap((one) => one.sessions)
        .filter(({ on, present }) => present.includes(id) && partsOf(on).year === year);
      const of = { id: `${id}/${year}`, on: `${year}-01-01` as const, providerKind: kindOf(id) };
      return { kind: "provider-year", ...of, trainingHours: hoursOf(sessions) };
    });
  });
  return [...held, ...attended, ...years];
}

/** The test's last session is always in 2026: who serves without an end is counted up to there. */
function yearsOf({ from, until }: { from: PlainDate; until: PlainDate | null }): number[] {
  const [first, last] = [partsOf(from).year, until === null ? 2026 : partsOf(until).year];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function beginOf({ sessions }: StoredCourse): PlainDate {
  return sessions.map(({ on }) => on).toSorted()[0] as PlainDate;
}

function hoursOf(sessions: readonly { minutes: number }[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
}

function kindOf(id: string): FactOf<"provider-year">["providerKind"] {
  return trainedProviders.find((one) => one.id === id)?.kind ?? "lawyer";
}

const finding = fc
  .record({ id: fc.uuid(), closedOn: fc.option(anyDay) })
  .map((one) => ({ ...one, seen: "Điều đã thấy" }));

const visit: fc.Arbitrary<StoredVisit> = fc.record({
  id: fc.uuid(),
  status: fc.constantFrom(...codesOf(inspectionStatuses)),
  on: anyDay,
  place: fc.option(anyPlace),
  findings: fc.array(finding, { maxLength: 3 }),
});

/** Visits of inspection in every state, with findings that are open or closed on the day of the visit or later. */
export const anyInspections = fc
  .uniqueArray(visit, { maxLength: 30, size: "max", selector: ({ id }) => id })
  .map((visits) => {
    const kept = visits.map(({ findings, ...one }) => ({
      ...one,
      findings: findings.filter(({ closedOn }) => closedOn === null || closedOn >= one.on),
    }));
    return { visits: kept, facts: kept.flatMap(toInspectionFacts) };
  });

function toInspectionFacts({ id, status, on, place, findings }: StoredVisit) {
  const isMade = status === "inspection-held" || status === "inspection-concluded";
  const made: (FactOf<"inspection"> | FactOf<"finding">)[] = isMade
    ? [{ kind: "inspection", id, place, on }]
    : [];
  if (status !== "inspection-concluded") return made;
  return [
    ...made,
    ...findings.map((one) => ({
      kind: "finding" as const,
      id: one.id,
      place,
      foundOn: on,
      closedOn: one.closedOn,
    })),
  ];
}
