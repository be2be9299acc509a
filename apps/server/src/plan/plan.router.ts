import { z } from "zod";
import { Day } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { getPlan } from "./get-plan.ts";
import { amendPlan, issuePlan, submitPlan, takeBackPlan } from "./move-plan.ts";
import {
  Amendment,
  EditionChange,
  EditionLine,
  EditionRecord,
  Evidence,
  Issue,
  NewPlan,
  TaskCode,
  TaskForm,
  Year,
} from "./plan-record.ts";
import { listEditions, readChanges, readEdition } from "./read-editions.ts";
import { removeTask, saveTask, writePlan } from "./write-plan.ts";

const One = z.object({ id: z.uuid(), version: Version });
const OnePlan = z.object({ id: z.uuid() });

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

  editions: procedureFor("plan.read")
    .output(z.array(EditionLine))
    .query(({ ctx }) => listEditions(ctx)),

  edition: procedureFor("plan.read")
    .input(OnePlan)
    .output(EditionRecord)
    .query(({ ctx, input }) => readEdition(ctx, input)),

  changes: procedureFor("plan.read")
    .input(OnePlan.extend({ since: z.uuid() }))
    .output(z.array(EditionChange))
    .query(({ ctx, input }) => readChanges(ctx, input)),

  write: writeProcedureFor("plan.write").input(NewPlan).output(One).mutation(asWrite(writePlan)),

  saveTask: writeProcedureFor("plan.write")
    .input(One.extend({ code: TaskCode.nullable(), form: TaskForm }))
    .output(One)
    .mutation(asWrite(saveTask)),

  removeTask: writeProcedureFor("plan.write")
    .input(One.extend({ code: TaskCode }))
    .output(One)
    .mutation(asWrite(removeTask)),

  submit: writeProcedureFor("plan.write").input(One).output(One).mutation(asWrite(submitPlan)),

  takeBack: writeProcedureFor("plan.write").input(One).output(One).mutation(asWrite(takeBackPlan)),

  issue: writeProcedureFor("plan.write")
    .input(One.extend(Issue.shape))
    .output(One)
    .mutation(asWrite(issuePlan)),

  amend: writeProcedureFor("plan.write")
    .input(One.extend(Amendment.shape))
    .output(One)
    .mutation(asWrite(amendPlan)),
});
