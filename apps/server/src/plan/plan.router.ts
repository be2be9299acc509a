import { z } from "zod";
import { Day } from "../platform/fields.ts";
import { procedureFor, router } from "../platform/trpc.ts";
import { getPlan } from "./get-plan.ts";

const Evidence = z.enum(["seen", "weak", "unconfirmed"]);
const Year = z.int().min(2018).max(2199);

const Agency = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  /** `unconfirmed`: the plan does not name this body; other cities' plans do. */
  evidence: Evidence,
});

const Activity = z.object({
  activityId: z.string(),
  title: z.string(),
  titleEn: z.string(),
  lead: Agency,
  coordinating: z.array(Agency),
  from: Day,
  until: Day,
  deliverable: z.string(),
  deliverableEn: z.string(),
  clauseIds: z.array(z.string()),
  evidence: Evidence,
});

const PlanOfYear = z.object({
  id: z.uuid(),
  year: z.int(),
  title: z.string(),
  titleEn: z.string(),
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
  evidence: Evidence,
  clauses: z.array(z.object({ clauseId: z.string(), text: z.string(), textEn: z.string() })),
  activities: z.array(Activity),
  targets: z.array(
    z.object({
      indicatorId: z.string(),
      placeCode: z.string(),
      value: z.number(),
      decidedBy: z.string().nullable(),
      evidence: Evidence,
    }),
  ),
});

export const planRouter = router({
  current: procedureFor("plan.read")
    .input(z.object({ year: Year.optional() }))
    .output(PlanOfYear.nullable())
    .query(({ ctx, input }) => getPlan(ctx, input)),
});
