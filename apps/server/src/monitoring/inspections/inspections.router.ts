import { dayOf } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Paragraph } from "../../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../../platform/trpc.ts";
import { asWrite } from "../../platform/write.ts";
import { checklistsOn } from "./checklists.ts";
import {
  closeRecommendation,
  listRecommendations,
  readRecommendation,
  reportDone,
  sendBack,
} from "./follow-recommendation.ts";
import {
  addFinding,
  answerChecklist,
  concludeInspection,
  holdInspection,
  removeFinding,
} from "./hold-inspection.ts";
import {
  Answers,
  Checklist,
  FindingForm,
  InspectionForm,
  InspectionLine,
  InspectionRecord,
  One,
  RecommendationFilter,
  RecommendationList,
  RecommendationRecord,
} from "./inspection-record.ts";
import { findYear } from "./inspections.data.ts";
import { cancelInspection, planInspection, replanInspection } from "./plan-inspection.ts";
import { readInspection } from "./read-inspections.ts";

const OneId = z.object({ id: z.uuid() });
const Word = One.extend({ on: Day, note: Paragraph });

/** Visits of inspection (plan A5): planned, made, and what became of each recommendation (R3). */
export const inspectionsRouter = router({
  year: procedureFor("inspection.read")
    .input(z.object({ year: z.int().min(2000).max(2100) }))
    .output(z.array(InspectionLine))
    .query(({ ctx, input }) => findYear(ctx, input.year)),

  get: procedureFor("inspection.read")
    .input(OneId)
    .output(InspectionRecord)
    .query(({ ctx, input }) => readInspection(ctx, input)),

  checklists: procedureFor("inspection.read")
    .output(z.array(Checklist))
    .query(({ ctx }) => checklistsOn(ctx, dayOf(ctx.now()))),

  recommendations: procedureFor("inspection.read")
    .input(RecommendationFilter)
    .output(RecommendationList)
    .query(({ ctx, input }) => listRecommendations(ctx, input)),

  recommendation: procedureFor("inspection.read")
    .input(OneId)
    .output(RecommendationRecord)
    .query(({ ctx, input }) => readRecommendation(ctx, input)),

  plan: writeProcedureFor("inspection.manage")
    .input(InspectionForm)
    .output(One)
    .mutation(asWrite(planInspection)),

  replan: writeProcedureFor("inspection.manage")
    .input(One.extend({ form: InspectionForm }))
    .output(One)
    .mutation(asWrite(replanInspection)),

  cancel: writeProcedureFor("inspection.manage")
    .input(One.extend({ reason: Paragraph }))
    .output(One)
    .mutation(asWrite(cancelInspection)),

  hold: writeProcedureFor("inspection.manage")
    .input(One.extend({ heldOn: Day, metWith: Line(300), team: z.array(Line(160)).min(1).max(12) }))
    .output(One)
    .mutation(asWrite(holdInspection)),

  answer: writeProcedureFor("inspection.manage")
    .input(One.extend({ answers: Answers }))
    .output(One)
    .mutation(asWrite(answerChecklist)),

  addFinding: writeProcedureFor("inspection.manage")
    .input(One.extend({ finding: FindingForm }))
    .output(One)
    .mutation(asWrite(addFinding)),

  removeFinding: writeProcedureFor("inspection.manage")
    .input(One.extend({ findingId: z.uuid() }))
    .output(One)
    .mutation(asWrite(removeFinding)),

  conclude: writeProcedureFor("inspection.manage")
    .input(One.extend({ conclusion: Paragraph }))
    .output(One)
    .mutation(asWrite(concludeInspection)),

  reportDone: writeProcedureFor("inspection.answer").input(Word).output(One).mutation(asWrite(reportDone)),

  close: writeProcedureFor("inspection.manage")
    .input(Word)
    .output(One)
    .mutation(asWrite(closeRecommendation)),

  sendBack: writeProcedureFor("inspection.manage")
    .input(One.extend({ note: Paragraph }))
    .output(One)
    .mutation(asWrite(sendBack)),
});
