import { dayOf, type PlainDate } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { refuseCancelled } from "./plan-course.ts";
import { changeAttendee, changeCourse, findTakenNumbers, getCourse, replaceMarks } from "./training.data.ts";
import type { CourseRecord } from "./training-record.ts";

type One = { id: string; version: number };
type Score = { attendeeId: string; tenthsBefore: number | null; tenthsAfter: number | null };

/** Who came to a session. What was ticked before is replaced; nobody with a certificate loses the hours it stands on. */
export async function markAttendance(
  ctx: UserCtx,
  { id, version, sessionId, present }: One & { sessionId: string; present: string[] },
): Promise<One> {
  const course = await getCourse(ctx, id);
  refuseCancelled(course);
  const session = course.sessions.find((one) => one.id === sessionId);
  if (!session) throw refuseField("sessionId", "of-another-course");
  if (session.on > dayOf(ctx.now())) throw refuseField("sessionId", "still-to-come");
  refuseStrangers(course, present, "present");
  const certified = course.attendees.filter(({ certificateNumber }) => certificateNumber !== null);
  if (certified.some((one) => session.present.includes(one.id) && !present.includes(one.id)))
    throw refuseField("present", "certificate-given");
  const saved = await changeCourse(ctx, { id, version }, {});
  await replaceMarks(ctx, sessionId, [...new Set(present)]);
  await writeAudit(ctx, "training.attendance-marked", { type: "training", id }, { count: present.length });
  return saved;
}

/** The points of the tests before and after the course. */
export async function scoreAttendees(
  ctx: UserCtx,
  { id, version, scores }: One & { scores: Score[] },
): Promise<One> {
  const course = await getCourse(ctx, id);
  refuseCancelled(course);
  const ids = scores.map(({ attendeeId }) => attendeeId);
  refuseStrangers(course, ids, "scores");
  const saved = await changeCourse(ctx, { id, version }, {});
  for (const { attendeeId, ...points } of scores) await changeAttendee(ctx, attendeeId, points);
  await writeAudit(ctx, "training.scored", { type: "training", id }, { count: scores.length });
  return saved;
}

/** Numbers the certificates of those who earned one and have none yet, in the order of the list. */
export async function giveCertificates(
  ctx: UserCtx,
  { id, version, first, suffix, on }: One & { first: number; suffix: string; on: PlainDate },
): Promise<One> {
  const course = await getCourse(ctx, id);
  if (course.status !== "training-held") throw refuseField("id", "not-held-yet");
  if (on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  if (on < course.endsOn) throw refuseField("on", "too-long-ago", { minimum: course.endsOn });
  const earned = course.attendees.filter(
    ({ earns, certificateNumber }) => earns && certificateNumber === null,
  );
  if (earned.length === 0) throw refuseField("first", "nobody-earned");
  const numbers = earned.map((_, at) => `${first + at}/${suffix}`);
  const taken = await findTakenNumbers(ctx, numbers);
  if (taken[0]) throw refuseField("first", "number-taken", { number: taken[0] });
  const saved = await changeCourse(ctx, { id, version }, {});
  for (const [at, attendee] of earned.entries())
    await changeAttendee(ctx, attendee.id, {
      certificateNumber: numbers[at] ?? null,
      certificateOn: toDate(on),
    });
  await writeAudit(ctx, "training.certified", { type: "training", id }, { count: earned.length });
  return saved;
}

function refuseStrangers(course: CourseRecord, ids: readonly string[], path: string): void {
  const known = new Set(course.attendees.map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) throw refuseField(path, "not-on-the-list");
}
