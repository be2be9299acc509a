import { codesOf, stepKinds, type TimeAndWorkAppraisal, type WorkAgainstNorm } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment } from "../platform/fields.ts";

/** Of one step of the case: the hours found reasonable, and why they are fewer than were written down. */
export const TimeEntry = z.object({
  stepId: z.uuid(),
  reasonableHours: z.number().min(0).max(24).multipleOf(0.25).nullable(),
  reason: Line(500).nullable(),
});
export type TimeEntry = z.infer<typeof TimeEntry>;

export const TimeRecord = z.object({
  id: z.uuid().nullable(),
  version: z.number().int(),
  by: z.string().nullable(),
  finishedAt: Moment.nullable(),
  mayWrite: z.boolean(),
  mayReopen: z.boolean(),
  steps: z.array(
    TimeEntry.extend({
      stepKind: z.enum(codesOf(stepKinds)),
      on: Day,
      claimedHours: z.number(),
      note: z.string().nullable(),
    }),
  ),
  result: z.custom<TimeAndWorkAppraisal>((value) => typeof value === "object").nullable(),
  /** The hours written down, or those found reasonable, against the most that is paid for a case. */
  norm: z.custom<WorkAgainstNorm>((value) => typeof value === "object"),
});
export type TimeRecord = z.infer<typeof TimeRecord>;
