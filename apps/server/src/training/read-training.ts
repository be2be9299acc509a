import { trainingStanding } from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { findCourses, findHours, getCourse } from "./training.data.ts";
import type { CourseRecord, HoursOfProvider } from "./training-record.ts";

export function listCourses(ctx: UserCtx, { year }: { year: number }) {
  return findCourses(ctx, year);
}

/** One course with everybody in it; names are read, so the reading is recorded. */
export async function readCourse(ctx: UserCtx, { id }: { id: string }): Promise<CourseRecord> {
  const course = await getCourse(ctx, id);
  await writeAudit(ctx, "training.read", { type: "training", id });
  return course;
}

/** The hours of everybody in a calendar year against the duty of 12/2018/TT-BTP#4.1. */
export async function readHours(ctx: UserCtx, { year }: { year: number }): Promise<HoursOfProvider[]> {
  const rows = await findHours(ctx, year);
  await writeAudit(ctx, "training.hours.read", { type: "training-year", id: String(year) });
  return rows.map((row) => ({ ...row, ...trainingStanding(row.kind, row.attended) }));
}
