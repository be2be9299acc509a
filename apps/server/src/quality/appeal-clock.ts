import { type Deadline, dueAt, type Instant } from "@tgpl/domain";
import type { Services } from "../platform/context.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";

export type AppealState = {
  appraisedAt: Instant | null;
  appealedAt: Instant | null;
  appealAnsweredAt?: Date | Instant | null;
};

/**
 * The time limit that runs on a result: until when the provider may appeal, then until when that is answered. Asked
 * anew each time, so that announced days off move it.
 */
export function appealClock(
  { calendar }: Pick<Services, "calendar">,
  { appraisedAt, appealedAt, appealAnsweredAt = null }: AppealState,
): Deadline | null {
  if (appraisedAt === null || appealAnsweredAt !== null) return null;
  return whenYearKnown(() =>
    appealedAt === null
      ? dueAt("appraisal-appeal", appraisedAt, calendar)
      : dueAt("appraisal-appeal-answer", appealedAt, calendar),
  );
}
