import { type DeadlineRuleId, deadlineRules } from "@tgpl/domain";
import { z } from "zod";
import { Moment } from "../platform/fields.ts";

/** What calls for somebody's hand. */
export const workKinds = [
  "answer-request",
  "confirm-refusal",
  "await-supplement",
  "await-papers",
  "appoint-provider",
  "answer-advice",
  "hand-over-file",
] as const;
export type WorkKind = (typeof workKinds)[number];

/** Sorted by what can still be saved: a running hour before a lost day. */
export const workGroups = ["running", "overdue", "today", "waiting", "later"] as const;
export type WorkGroup = (typeof workGroups)[number];

const RuleId = z.enum(deadlineRules.map((rule) => rule.id) as [DeadlineRuleId, ...DeadlineRuleId[]]);

export const WorkItem = z.object({
  kind: z.enum(workKinds),
  group: z.enum(workGroups),
  subject: z.object({ type: z.enum(["request", "case"]), id: z.uuid() }),
  fullName: z.string(),
  fileCode: z.string().nullable(),
  /** When it began: the request received, the case accepted or closed. */
  since: Moment,
  due: Moment.nullable(),
  /** The clock of the law behind the limit. */
  rule: RuleId.nullable(),
});
export type WorkItem = z.infer<typeof WorkItem>;

export const WorkList = z.object({
  items: z.array(WorkItem),
  counts: z.object({ mine: z.number(), office: z.number().nullable(), centre: z.number().nullable() }),
});
export type WorkList = z.infer<typeof WorkList>;
