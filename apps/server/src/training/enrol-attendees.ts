import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { refuseCancelled } from "./plan-course.ts";
import {
  changeCourse,
  deleteAttendee,
  findProvidersToTrain,
  getCourse,
  insertAttendees,
} from "./training.data.ts";

type One = { id: string; version: number };
type Enrolment = One & { providerIds: string[]; guests: { fullName: string; workplace: string }[] };

/** Puts providers of the register and people from elsewhere on the list. Who is on it already stays once. */
export async function enrolAttendees(
  ctx: UserCtx,
  { id, version, providerIds, guests }: Enrolment,
): Promise<One> {
  const course = await getCourse(ctx, id);
  refuseCancelled(course);
  const providers = await findProvidersToTrain(ctx, providerIds);
  if (providers.length !== new Set(providerIds).size) throw refuseField("providerIds", "unknown-provider");
  const there = new Set(course.attendees.map(({ providerId }) => providerId));
  const added = [
    ...providers.filter(({ providerId }) => !there.has(providerId)),
    ...guests.map((guest) => ({ ...guest, providerId: null })),
  ];
  const saved = await changeCourse(ctx, { id, version }, {});
  await insertAttendees(ctx, id, added);
  await writeAudit(ctx, "training.enrolled", { type: "training", id }, { count: added.length });
  return saved;
}

/** Takes somebody off the list who never came: hours attended and certificates stay. */
export async function removeAttendee(
  ctx: UserCtx,
  { id, version, attendeeId }: One & { attendeeId: string },
): Promise<One> {
  const { attendees } = await getCourse(ctx, id);
  const attendee = attendees.find((one) => one.id === attendeeId);
  if (!attendee) throw refuseField("attendeeId", "not-on-the-list");
  if (attendee.minutes > 0 || attendee.certificateNumber) throw refuseField("attendeeId", "has-attended");
  const saved = await changeCourse(ctx, { id, version }, {});
  await deleteAttendee(ctx, attendeeId);
  await writeAudit(ctx, "training.attendee-removed", { type: "training", id });
  return saved;
}
