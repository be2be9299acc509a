import { z } from "zod";
import { Day } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { listEditions } from "./editions.data.ts";
import { getPlan } from "./get-plan.ts";
import {
  Agency,
  EditionLine,
  EditionRecord,
  Evidence,
  IssuePlan,
  OneEdition,
  Reason,
  TaskForm,
  WritePlan,
  Year,
} from "./plan-record.ts";
import { readEdition } from "./read-editions.ts";
import {
  amendPlan,
  discardPlan,
  issuePlan,
  removeTask,
  saveTask,
  submitPlan,
  takeBackPlan,
  writePlan,
} from "./write-plan.ts";

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

const Known = OneEdition.extend({ version: Version });
const planning = () => writeProcedureFor("plan.write");

export const planRouter = router({
  current: procedureFor("plan.read")
    .input(z.object({ year: Year.optional() }))
    .output(PlanOfYear.nullable())
    .query(({ ctx, input }) => getPlan(ctx, input)),

  editions: procedureFor("plan.write")
    .output(z.array(EditionLine))
    .query(({ ctx }) => listEditions(ctx.db)),

  edition: procedureFor("plan.write")
    .input(OneEdition)
    .output(EditionRecord)
    .query(({ ctx, input }) => readEdition(ctx, input)),

  write: planning().input(WritePlan).output(Known).mutation(asWrite(writePlan)),

  saveTask: planning()
    .input(Known.extend({ code: z.string().max(8).nullable(), task: TaskForm }))
    .output(Known)
    .mutation(asWrite(saveTask)),

  removeTask: planning()
    .input(Known.extend({ code: z.string().max(8) }))
    .output(Known)
    .mutation(asWrite(removeTask)),

  submit: planning().input(Known).output(Known).mutation(asWrite(submitPlan)),

  takeBack: planning().input(Known).output(Known).mutation(asWrite(takeBackPlan)),

  issue: planning().input(Known.extend(IssuePlan.shape)).output(Known).mutation(asWrite(issuePlan)),

  amend: planning().input(Known.extend(Reason.shape)).output(Known).mutation(asWrite(amendPlan)),

  discard: planning().input(Known).output(Known).mutation(asWrite(discardPlan)),
});
