import { accessNeeds, codesOf, type DeadlineRuleId, deadlineRules } from "@tgpl/domain";
import { z } from "zod";
import { Day, Moment } from "../platform/fields.ts";
import { workPaces } from "../platform/work-source.ts";
import { workKinds, workSubjectTypes } from "./work-sources.ts";

/** Sorted by what can still be saved: a running hour before a lost day. */
export const workGroups = ["running", "overdue", "today", "waiting", "later"] as const;
export type WorkGroup = (typeof workGroups)[number];

const RuleId = z.enum(deadlineRules.map((rule) => rule.id) as [DeadlineRuleId, ...DeadlineRuleId[]]);

export const WorkItem = z.object({
  kind: z.enum(workKinds),
  group: z.enum(workGroups),
  /** Whose turn it is: ours, by a limit or at once; somebody else's; or that of a day on which it takes place. */
  pace: z.enum(workPaces),
  /** A record by its id, or one of the two marked days by its code. */
  subject: z.object({ type: z.enum(workSubjectTypes), id: z.string() }),
  fullName: z.string(),
  fileCode: z.string().nullable(),
  /** When it began: the request received, the case accepted or closed. */
  since: Moment,
  /** How long that is ago: in working days, or by the calendar where a year between is not known. */
  waited: z.object({ days: z.int().min(0), unit: z.enum(["working-days", "calendar-days"]) }),
  /** null where nothing is due, or where the end of a running limit cannot be told yet. */
  due: Moment.nullable(),
  /** A limit runs, but its end lies in a year whose days off are not known. */
  dueUntold: z.boolean(),
  /** The clock of the law behind the limit. */
  rule: RuleId.nullable(),
  /** Who or where else: an agency, a court, the body that is asked. */
  where: z.string().nullable(),
  accessNeeds: z.array(z.enum(codesOf(accessNeeds))),
  /** For a limit in hours that an agency began: from when the rest of it is ours. */
  oursFrom: Moment.nullable(),
});
export type WorkItem = z.infer<typeof WorkItem>;

export const WorkList = z.object({
  items: z.array(WorkItem),
  /** Of some kind there is more than is shown: what is due first stands here. */
  isCut: z.boolean(),
});
export type WorkList = z.infer<typeof WorkList>;

/** null where the role has no such scope. */
export const WorkCounts = z.object({
  mine: z.int(),
  office: z.int().nullable(),
  centre: z.int().nullable(),
});
export type WorkCounts = z.infer<typeof WorkCounts>;

export const WorkCalendar = z.object({
  items: z.array(WorkItem.extend({ due: Moment })),
  isCut: z.boolean(),
  /** Weekends and public holidays among the days; none are told of a year that nobody has announced. */
  daysOff: z.array(
    z.object({
      date: Day,
      why: z.enum(["weekend", "public-holiday"]),
      name: z.object({ vi: z.string(), en: z.string() }).nullable(),
    }),
  ),
  /** Years among the days of which nobody has announced the days off. */
  unknownYears: z.array(z.int()),
});
export type WorkCalendar = z.infer<typeof WorkCalendar>;
