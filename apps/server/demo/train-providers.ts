import { addDays, earnsCertificate, nameSortKey, type PlainDate, partsOf } from "@tgpl/domain";
import { createRandom, type Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { momentAt, shiftWorkingDays } from "./working-days.ts";
import type { World } from "./world.ts";

export type TrainingRows = {
  training_courses: Row<"training_courses">[];
  training_sessions: Row<"training_sessions">[];
  training_attendees: Row<"training_attendees">[];
  training_marks: Row<"training_marks">[];
};
type Planned = { startsOn: PlainDate; title: string; topics: readonly string[] };

const MORNING = "08:00";

/** Two courses in each year that has come to them, and one that is still to come. */
export function trainProviders(world: World): TrainingRows {
  const { courses, next } = world.data.training;
  const years = range(partsOf(world.from).year, partsOf(world.on).year);
  const held = years.flatMap((year) =>
    courses.map(({ monthAndDay, ...course }): Planned => {
      // Nobody is taught on a day off: the first working day from there on.
      const wanted = addDays(`${year}-${monthAndDay}` as PlainDate, -1);
      return { ...course, startsOn: shiftWorkingDays(wanted, 1, world.calendar) };
    }),
  );
  const due = held.filter(
    ({ startsOn, topics }) => startsOn >= world.from && addDays(startsOn, topics.length + 7) < world.on,
  );
  const coming = {
    ...next,
    startsOn: shiftWorkingDays(addDays(world.on, next.inDays - 1), 1, world.calendar),
  };
  const told = [...due, coming].map((planned, at) => tellCourse(world, planned, at));
  return {
    training_courses: told.map(({ course }) => course),
    training_sessions: told.flatMap(({ sessions }) => sessions),
    training_attendees: told.flatMap(({ attendees }) => attendees),
    training_marks: told.flatMap(({ marks }) => marks),
  };
}

function tellCourse(world: World, { startsOn, title, topics }: Planned, at: number) {
  const { training } = world.data;
  const random = createRandom(world.seed, "training", startsOn);
  const isHeld = startsOn < world.on;
  const plannedAt = momentAt(addDays(isHeld ? startsOn : world.on, -20), 9 * 60);
  const id = seededUuid(plannedAt, random);
  const sessions = topics.map((topic, part) => {
    const onDay = shiftWorkingDays(addDays(startsOn, -1), part + 1, world.calendar);
    return {
      id: seededUuid(plannedAt, random),
      courseId: id,
      onDay,
      begins: MORNING,
      minutes: training.minutesOfSession,
      topic,
      trainer: random.pick(training.trainers),
      markedAt: isHeld ? momentAt(onDay, 17 * 60) : null,
    };
  });
  const endsOn = sessions.at(-1)?.onDay ?? startsOn;
  const listed = listAttendees(world, random, { id, at: plannedAt });
  const marks = isHeld
    ? sessions.flatMap((session) =>
        listed
          .filter(() => random.chance(training.sharePresent))
          .map(({ id: attendeeId }) => ({ sessionId: session.id, attendeeId })),
      )
    : [];
  const course = {
    id,
    version: 1,
    title,
    topics: null,
    host: training.host,
    venue: random.pick(training.venues),
    status: isHeld ? "training-held" : "training-planned",
    certificatePercent: training.certificatePercent,
    cancelledReason: null,
    startsOn,
    endsOn,
    createdById: world.accounts.find(({ role }) => role === "centre-director")?.id ?? null,
    createdAt: plannedAt,
  };
  const attendees = isHeld
    ? withResults(world, random, { listed, marks, sessions: sessions.length, endsOn, at })
    : listed;
  return { course, sessions, attendees, marks };
}

function listAttendees(
  world: World,
  random: Random,
  course: { id: string; at: ReturnType<typeof momentAt> },
) {
  const { training } = world.data;
  const blank = {
    courseId: course.id,
    tenthsBefore: null,
    tenthsAfter: null,
    certificateNumber: null,
    certificateOn: null,
  };
  const officeNames = new Map(world.offices.map(({ code, name }) => [code, name]));
  const people = [
    ...world.providers
      .filter(() => random.chance(training.shareEnrolled))
      .map(({ id, fullName, office }) => ({
        providerId: id,
        fullName,
        workplace: officeNames.get(office) ?? office,
      })),
    ...training.guests.map((guest) => ({ ...guest, providerId: null })),
  ];
  return people.map(
    (one): Row<"training_attendees"> => ({
      id: seededUuid(course.at, random),
      ...blank,
      ...one,
      sortKey: nameSortKey(one.fullName),
    }),
  );
}

type Results = {
  listed: Row<"training_attendees">[];
  marks: Row<"training_marks">[];
  sessions: number;
  endsOn: PlainDate;
  at: number;
};

/** Points before and after, and a certificate for those who were there enough. */
function withResults(world: World, random: Random, { listed, marks, sessions, endsOn, at }: Results) {
  const { certificatePercent, minutesOfSession } = world.data.training;
  const certificateOn = shiftWorkingDays(endsOn, 5, world.calendar);
  // Each course begins its own hundred.
  let number = 100 * at;
  return listed.map((attendee) => {
    const attended = marks.filter(({ attendeeId }) => attendeeId === attendee.id).length * minutesOfSession;
    const tenthsBefore = attended > 0 ? 5 * random.between(8, 13) : null;
    const tenthsAfter = tenthsBefore === null ? null : Math.min(100, tenthsBefore + 5 * random.between(2, 6));
    const earns = earnsCertificate({
      attended,
      planned: sessions * minutesOfSession,
      percent: certificatePercent,
    });
    const certificate = earns ? { certificateNumber: `${++number}/GCN-MH`, certificateOn } : {};
    return { ...attendee, tenthsBefore, tenthsAfter, ...certificate };
  });
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from + 1 }, (_, at) => from + at);
}
