import {
  earnsCertificate,
  nameSortKey,
  type PlainDate,
  type ProviderKind,
  type TrainingStatus,
} from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { staleVersion } from "../platform/stale.ts";
import type {
  CourseForm,
  CourseLine,
  CourseRecord,
  CourseSession,
  HoursOfProvider,
} from "./training-record.ts";

type One = { id: string; version: number };

/** The courses that begin in a calendar year, the latest first; a year of a city has few. */
export async function findCourses(ctx: UserCtx, year: number): Promise<CourseLine[]> {
  const rows = await ctx.db.trainingCourse.findMany({
    where: { startsOn: within(year) },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    select: {
      id: true,
      title: true,
      host: true,
      venue: true,
      status: true,
      startsOn: true,
      endsOn: true,
      sessions: { select: { minutes: true } },
      attendees: { select: { certificateNumber: true } },
    },
  });
  return rows.map(({ sessions, attendees, status, startsOn, endsOn, ...row }) => ({
    ...row,
    status: status as TrainingStatus,
    startsOn: toDay(startsOn),
    endsOn: toDay(endsOn),
    minutes: sum(sessions.map(({ minutes }) => minutes)),
    attendees: attendees.length,
    certificates: attendees.filter(({ certificateNumber }) => certificateNumber !== null).length,
  }));
}

/** A course with its sessions, attendees and marks. Throws `not-found`. */
export async function getCourse(ctx: UserCtx, id: string): Promise<CourseRecord> {
  const row = await ctx.db.trainingCourse.findUnique({
    where: { id },
    select: {
      id: true,
      version: true,
      title: true,
      topics: true,
      host: true,
      venue: true,
      status: true,
      certificatePercent: true,
      cancelledReason: true,
      startsOn: true,
      endsOn: true,
      sessions: {
        orderBy: [{ on: "asc" }, { begins: "asc" }, { id: "asc" }],
        select: {
          id: true,
          on: true,
          begins: true,
          minutes: true,
          topic: true,
          trainer: true,
          markedAt: true,
          marks: { select: { attendeeId: true } },
        },
      },
      attendees: {
        select: {
          id: true,
          providerId: true,
          provider: { select: { kind: true } },
          fullName: true,
          sortKey: true,
          workplace: true,
          tenthsBefore: true,
          tenthsAfter: true,
          certificateNumber: true,
          certificateOn: true,
        },
      },
    },
  });
  if (!row) throw new AppError("not-found");
  const sessions = row.sessions.map(
    ({ marks, on, markedAt, ...session }): CourseSession => ({
      ...session,
      on: toDay(on),
      markedAt: maybe(markedAt, toMoment),
      present: marks.map(({ attendeeId }) => attendeeId),
    }),
  );
  const planned = sum(sessions.map(({ minutes }) => minutes));
  // The key sorts byte by byte, which a database's own collation may not do.
  const attendees = row.attendees.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  return {
    ...row,
    status: row.status as TrainingStatus,
    startsOn: toDay(row.startsOn),
    endsOn: toDay(row.endsOn),
    minutes: planned,
    sessions,
    attendees: attendees.map(({ provider, sortKey: _, certificateOn, ...attendee }) => {
      const minutes = minutesOf(sessions, attendee.id);
      return {
        ...attendee,
        kind: (provider?.kind ?? null) as ProviderKind | null,
        certificateOn: maybe(certificateOn, toDay),
        minutes,
        earns: earnsCertificate({ attended: minutes, planned, percent: row.certificatePercent }),
      };
    }),
  };
}

function minutesOf(sessions: readonly CourseSession[], attendeeId: string): number {
  return sum(sessions.filter(({ present }) => present.includes(attendeeId)).map(({ minutes }) => minutes));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function within(year: number) {
  return { gte: toDate(`${year}-01-01` as PlainDate), lte: toDate(`${year}-12-31` as PlainDate) };
}

export async function insertCourse(ctx: UserCtx, form: CourseForm, status: TrainingStatus): Promise<One> {
  const { sessions, ...course } = form;
  const { id } = await ctx.db.trainingCourse.create({
    data: {
      ...course,
      ...spanOf(sessions),
      status,
      createdById: ctx.user.id,
      createdAt: new Date(ctx.now()),
      sessions: { create: sessions.map(toSession) },
    },
    select: { id: true },
  });
  return { id, version: 1 };
}

/** The columns of the course, and its sessions: changed, added, or taken away where the form names them no more. */
export async function rewriteCourse(ctx: UserCtx, { id, version }: One, form: CourseForm): Promise<One> {
  const { sessions, ...course } = form;
  const saved = await changeCourse(ctx, { id, version }, { ...course, ...spanOf(sessions) });
  const kept = sessions.flatMap(({ id: session }) => session ?? []);
  await ctx.db.trainingSession.deleteMany({ where: { courseId: id, id: { notIn: kept } } });
  for (const session of sessions)
    if (session.id)
      await ctx.db.trainingSession.updateMany({
        where: { id: session.id, courseId: id },
        data: toSession(session),
      });
  await ctx.db.trainingSession.createMany({
    data: sessions
      .filter((session) => session.id === null)
      .map((one) => ({ ...toSession(one), courseId: id })),
  });
  return saved;
}

function toSession({ id: _, on, ...session }: CourseForm["sessions"][number]) {
  return { ...session, on: toDate(on) };
}

function spanOf(sessions: CourseForm["sessions"]) {
  const days = sessions.map(({ on }) => on).toSorted();
  return { startsOn: toDate(days[0] as PlainDate), endsOn: toDate(days.at(-1) as PlainDate) };
}

/** Takes the next version of the course. Throws `stale-version` when somebody was faster. */
export async function changeCourse(
  ctx: UserCtx,
  { id, version }: One,
  data: Prisma.TrainingCourseUncheckedUpdateManyInput,
): Promise<One> {
  const next = version + 1;
  const { count } = await ctx.db.trainingCourse.updateMany({
    where: { id, version },
    data: { ...data, version: next },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "training", id });
  return { id, version: next };
}

export type NewAttendee = { providerId: string | null; fullName: string; workplace: string };

export async function insertAttendees(ctx: UserCtx, courseId: string, attendees: readonly NewAttendee[]) {
  await ctx.db.trainingAttendee.createMany({
    data: attendees.map((one) => ({ ...one, courseId, sortKey: nameSortKey(one.fullName) })),
  });
}

export async function deleteAttendee(ctx: UserCtx, attendeeId: string): Promise<void> {
  await ctx.db.trainingAttendee.delete({ where: { id: attendeeId }, select: { id: true } });
}

/** Providers as attendees; those that are not in the register are left out. */
export async function findProvidersToTrain(ctx: UserCtx, ids: readonly string[]): Promise<NewAttendee[]> {
  const rows = await ctx.db.provider.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, fullName: true, office: { select: { name: true } } },
  });
  return rows.map(({ id, fullName, office }) => ({ providerId: id, fullName, workplace: office.name }));
}

/** Who was at a session, instead of what was written down before. */
export async function replaceMarks(ctx: UserCtx, sessionId: string, present: readonly string[]) {
  await ctx.db.trainingMark.deleteMany({ where: { sessionId } });
  await ctx.db.trainingMark.createMany({ data: present.map((attendeeId) => ({ sessionId, attendeeId })) });
  await ctx.db.trainingSession.update({
    where: { id: sessionId },
    data: { markedAt: new Date(ctx.now()) },
    select: { id: true },
  });
}

export async function changeAttendee(
  ctx: UserCtx,
  id: string,
  data: Prisma.TrainingAttendeeUncheckedUpdateInput,
): Promise<void> {
  await ctx.db.trainingAttendee.update({ where: { id }, data, select: { id: true } });
}

export async function findTakenNumbers(ctx: UserCtx, numbers: readonly string[]): Promise<string[]> {
  const rows = await ctx.db.trainingAttendee.findMany({
    where: { certificateNumber: { in: [...numbers] } },
    select: { certificateNumber: true },
  });
  return rows.flatMap(({ certificateNumber }) => certificateNumber ?? []);
}

type HoursRow = Omit<HoursOfProvider, "wanted" | "missing">;

/** Everybody who performs legal aid, with the hours of sessions that they attended in a calendar year; by name. */
export async function findHours(ctx: UserCtx, year: number): Promise<HoursRow[]> {
  const rows = await ctx.db.provider.findMany({
    where: { active: true },
    select: {
      id: true,
      fullName: true,
      sortKey: true,
      kind: true,
      office: { select: { name: true } },
      training: {
        where: { course: { status: { not: "training-cancelled" } } },
        select: {
          marks: {
            where: { session: { on: within(year) } },
            select: { session: { select: { minutes: true } } },
          },
        },
      },
    },
  });
  return rows
    .toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .map(({ id, fullName, kind, office, training }) => ({
      providerId: id,
      fullName,
      kind: kind as ProviderKind,
      officeName: office.name,
      attended: sum(training.flatMap(({ marks }) => marks.map(({ session }) => session.minutes))) / 60,
    }));
}
