import { z } from "zod";
import { procedureFor, router, writeProcedureFor } from "../../platform/trpc.ts";
import { asWrite } from "../../platform/write.ts";
import { adoptPlan, previewPlan } from "./draw-plan.ts";
import { findPlans } from "./evaluation-plans.data.ts";
import {
  CoveredFile,
  DrawnFile,
  EvaluationInput,
  FileRecord,
  PlanFigures,
  PlanInput,
  PlanPreview,
  PlanRecord,
} from "./evaluation-record.ts";
import { listCovered, listDrawn, readFile, readPlan } from "./read-plan.ts";
import { recordEvaluation } from "./record-evaluation.ts";

const OnePlan = z.object({ id: z.uuid() });

export const evaluationRouter = router({
  plans: procedureFor("evaluation.figures")
    .output(z.array(PlanFigures))
    .query(({ ctx }) => findPlans(ctx)),

  preview: procedureFor("evaluation.manage")
    .input(PlanInput)
    .output(PlanPreview)
    .query(({ ctx, input }) => previewPlan(ctx, input)),

  adopt: writeProcedureFor("evaluation.manage").input(PlanInput).output(OnePlan).mutation(asWrite(adoptPlan)),

  plan: procedureFor("evaluation.manage")
    .input(OnePlan)
    .output(PlanRecord)
    .query(({ ctx, input }) => readPlan(ctx, input)),

  drawn: procedureFor("evaluation.manage")
    .input(
      z.object({
        planId: z.uuid(),
        state: z.enum(["all", "waiting", "evaluated"]),
        after: z.int().min(0),
      }),
    )
    .output(z.array(DrawnFile))
    .query(({ ctx, input }) => listDrawn(ctx, input)),

  covered: procedureFor("evaluation.manage")
    .input(OnePlan)
    .output(z.array(CoveredFile))
    .query(({ ctx, input }) => listCovered(ctx, input)),

  file: procedureFor("evaluation.manage")
    .input(z.object({ fileId: z.uuid() }))
    .output(FileRecord)
    .query(({ ctx, input }) => readFile(ctx, input)),

  record: writeProcedureFor("evaluation.manage")
    .input(EvaluationInput)
    .output(z.object({ fileId: z.uuid(), version: z.int() }))
    .mutation(asWrite(recordEvaluation)),
});
