import * as z from "zod/mini";
import { activityIds } from "../../plan/plan.ts";
import { Day, FactPlace, inOrder, Reference } from "./fact-fields.ts";

/** One inspection of how the plan is carried out (plan A5). */
export const InspectionFact = z.readonly(
  z.strictObject({ kind: z.literal("inspection"), id: Reference, place: FactPlace, on: Day }),
);

/** One inspection of how the plan is carried out (plan A5). */
export type InspectionFact = z.infer<typeof InspectionFact>;

const finding = z.strictObject({
  kind: z.literal("finding"),
  id: Reference,
  place: FactPlace,
  foundOn: Day,
  closedOn: z.nullable(Day),
});

/** One finding of an inspection, until it is put right. */
export const FindingFact = z.readonly(inOrder(finding, "foundOn", "closedOn"));

/** One finding of an inspection, open or closed. */
export type FindingFact = z.infer<typeof FindingFact>;

const activity = z.strictObject({
  kind: z.literal("plan-activity"),
  id: Reference,
  activity: z.enum(activityIds),
  leadAgency: Reference,
  from: Day,
  until: Day,
});

/** One entry of a year's plan with its time frame. */
export const PlanActivityFact = z.readonly(inOrder(activity, "from", "until"));

/** One activity of the plan and whether it was done on time. */
export type PlanActivityFact = z.infer<typeof PlanActivityFact>;

/** One task of the plan with a day by which it is to be done. Settled like a clock, see `settleClock`. */
export const PlanTaskFact = z.readonly(
  z.strictObject({
    kind: z.literal("plan-task"),
    id: Reference,
    activity: z.enum(activityIds),
    leadAgency: Reference,
    dueOn: Day,
    settledOn: z.nullable(Day),
    inTime: z.boolean(),
  }),
);

/** One task that the plan sets, and whether it was done in time. */
export type PlanTaskFact = z.infer<typeof PlanTaskFact>;
