import * as z from "zod/mini";
import { dayOf, fromEpoch, type Instant, toEpoch } from "../../dates/instant.ts";
import type { PlainDate } from "../../dates/plain-date.ts";
import type { DeadlineRuleId } from "../../deadlines/deadline-rule.ts";
import { deadlineRules } from "../../deadlines/deadline-rules.ts";
import { Day, inOrder, personFeatures, Reference } from "./fact-fields.ts";

const ruleIds: readonly DeadlineRuleId[] = deadlineRules.map(({ id }) => id);

const clock = z.strictObject({
  ...personFeatures,
  kind: z.literal("clock"),
  rule: z.enum(ruleIds),
  /** The proceedings agency whose duty it is; `null` = the Centre, an organisation or a provider. */
  agency: z.nullable(Reference),
  startedOn: Day,
  /** The day on which it was settled whether the limit was kept, see {@link settleClock}; `null` = not yet, or never. */
  settledOn: z.nullable(Day),
  inTime: z.boolean(),
});

/** One time limit of the law that ran on one matter. */
export const ClockFact = z.readonly(inOrder(clock, "startedOn", "settledOn"));

/** One running of a deadline: when it began, and whether it was kept. */
export type ClockFact = z.infer<typeof ClockFact>;

/** How one deadline went. */
export type ClockCourse = {
  readonly due: Instant;
  /** When the duty was done; `null` = it was not. */
  readonly doneAt: Instant | null;
  /** When the duty fell away, for example because the case was discontinued; `null` = it did not. */
  readonly endedAt?: Instant | null;
};

/**
 * When it was settled whether a limit was kept: on the day the duty was done in time, else on the day the limit had
 * run out. So a limit that runs is in no figure, one that is missed is late from the next day on, done or not, and
 * figures of a past day never change. A duty that fell away before its limit ran out is never settled.
 *
 * @example settleClock({ due: "2026-11-27T23:59:59+07:00", doneAt: null }) // { settledOn: "2026-11-28", inTime: false }
 */
export function settleClock({ due, doneAt, endedAt = null }: ClockCourse): {
  settledOn: PlainDate | null;
  inTime: boolean;
} {
  const limit = toEpoch(due, "due");
  if (doneAt !== null && toEpoch(doneAt, "doneAt") <= limit)
    return { settledOn: dayOf(doneAt), inTime: true };
  if (endedAt !== null && toEpoch(endedAt, "endedAt") <= limit) return { settledOn: null, inTime: false };
  // A limit in days ends at the last second of its day, so it has run out on the next.
  return { settledOn: dayOf(fromEpoch(limit + 1000)), inTime: false };
}
