import { dayOf } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeCourse, getCourse, insertCourse, rewriteCourse } from "./training.data.ts";
import type { CourseForm, CourseRecord } from "./training-record.ts";

type One = { id: string; version: number };

/** Plans a course with its sessions. */
export async function planCourse(ctx: UserCtx, form: CourseForm): Promise<One> {
  if (form.sessions.some(({ id }) => id !== null)) throw refuseField("sessions", "of-another-course");
  const saved = await insertCourse(ctx, form, "training-planned");
  await writeAudit(ctx, "training.planned", { type: "training", id: saved.id });
  return saved;
}

/** Changes what is planned. A session that somebody attended stays, and keeps its length: hours count by it. */
export async function updateCourse(
  ctx: UserCtx,
  { id, version, form }: One & { form: CourseForm },
): Promise<One> {
  const course = await getCourse(ctx, id);
  refuseCancelled(course);
  const known = new Map(course.sessions.map((session) => [session.id, session]));
  for (const session of form.sessions)
    if (session.id && !known.has(session.id)) throw refuseField("sessions", "of-another-course");
  for (const before of course.sessions.filter(({ markedAt }) => markedAt !== null)) {
    const after = form.sessions.find((session) => session.id === before.id);
    if (after?.minutes !== before.minutes || after.on !== before.on)
      throw refuseField("sessions", "session-attended");
  }
  const saved = await rewriteCourse(ctx, { id, version }, form);
  await writeAudit(ctx, "training.changed", { type: "training", id });
  return saved;
}

/** The course is not held, with the reason; nothing of it counts. */
export async function cancelCourse(
  ctx: UserCtx,
  { id, version, reason }: One & { reason: string },
): Promise<One> {
  const course = await getCourse(ctx, id);
  if (course.status !== "training-planned") throw notAllowed(course);
  if (course.sessions.some(({ present }) => present.length > 0)) throw notAllowed(course);
  const data = { status: "training-cancelled", cancelledReason: reason };
  const saved = await changeCourse(ctx, { id, version }, data);
  await writeAudit(ctx, "training.cancelled", { type: "training", id });
  return saved;
}

/** The course is over: each session is past, and who came is written down. */
export async function closeCourse(ctx: UserCtx, { id, version }: One): Promise<One> {
  const course = await getCourse(ctx, id);
  if (course.status !== "training-planned") throw notAllowed(course);
  if (course.endsOn > dayOf(ctx.now())) throw refuseField("sessions", "still-to-come");
  if (course.sessions.some(({ markedAt }) => markedAt === null)) throw refuseField("sessions", "not-marked");
  const saved = await changeCourse(ctx, { id, version }, { status: "training-held" });
  await writeAudit(ctx, "training.held", { type: "training", id });
  return saved;
}

export function refuseCancelled(course: CourseRecord): void {
  if (course.status === "training-cancelled") throw notAllowed(course);
}

function notAllowed({ status }: CourseRecord): AppError {
  return new AppError("status-not-allowed", { because: [status] });
}
