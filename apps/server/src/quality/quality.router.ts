import { appraisalAppealOutcomes, codesOf } from "@tgpl/domain";
import { z } from "zod";
import { Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { answerAppeal } from "./answer-appeal.ts";
import { acknowledgeResult, appealResult } from "./answer-result.ts";
import {
  AppraisalLine,
  AppraisalRecord,
  appraisalStates,
  QualityStanding,
  SheetContent,
} from "./appraisal-record.ts";
import { decidePoints } from "./decide-points.ts";
import { evaluationRouter } from "./evaluation/evaluation.router.ts";
import { finishSheet } from "./finish-sheet.ts";
import { listAppraisals } from "./list-appraisals.ts";
import { listAppraisers, nameSecond } from "./name-second.ts";
import { readAppraisal } from "./read-appraisal.ts";
import { readStanding } from "./read-standing.ts";
import { reopenAppraisal } from "./reopen-appraisal.ts";
import { satisfactionRouter } from "./satisfaction/satisfaction.router.ts";
import { saveSheet } from "./save-sheet.ts";
import { reopenTime, saveTime } from "./save-time.ts";
import { startAppraisal } from "./start-appraisal.ts";
import { TimeEntry } from "./time-record.ts";

const OfCase = z.object({ caseId: z.uuid() });
const OneAppraisal = OfCase.extend({ version: Version });
const Saved = z.object({ caseId: z.uuid(), version: z.number().int() });
const Sheet = OneAppraisal.extend({ content: SheetContent });
const WithReason = OneAppraisal.extend({ reason: Paragraph });

export const qualityRouter = router({
  list: procedureFor("quality.read")
    .input(z.object({ state: z.enum(appraisalStates), after: z.uuid().nullable() }))
    .output(z.array(AppraisalLine))
    .query(({ ctx, input }) => listAppraisals(ctx, input)),

  get: procedureFor("quality.read")
    .input(OfCase)
    .output(AppraisalRecord)
    .query(({ ctx, input }) => readAppraisal(ctx, input)),

  standing: procedureFor("quality.read")
    .input(OfCase)
    .output(QualityStanding.nullable())
    .query(({ ctx, input }) => readStanding(ctx, input)),

  appraisers: procedureFor("quality.appraise")
    .input(OfCase)
    .output(z.array(z.object({ id: z.uuid(), name: z.string() })))
    .query(({ ctx, input }) => listAppraisers(ctx, input)),

  start: writeProcedureFor("quality.appraise").input(OfCase).output(Saved).mutation(asWrite(startAppraisal)),
  saveSheet: writeProcedureFor("quality.appraise").input(Sheet).output(Saved).mutation(asWrite(saveSheet)),
  finishSheet: writeProcedureFor("quality.appraise")
    .input(Sheet)
    .output(Saved)
    .mutation(asWrite(finishSheet)),

  nameSecond: writeProcedureFor("quality.appraise")
    .input(WithReason.extend({ accountId: z.uuid() }))
    .output(Saved)
    .mutation(asWrite(nameSecond)),

  decide: writeProcedureFor("quality.decide")
    .input(WithReason.extend({ content: SheetContent }))
    .output(Saved)
    .mutation(asWrite(decidePoints)),

  reopen: writeProcedureFor("quality.decide")
    .input(WithReason)
    .output(Saved)
    .mutation(asWrite(reopenAppraisal)),

  acknowledge: writeProcedureFor("quality.answer")
    .input(OneAppraisal)
    .output(Saved)
    .mutation(asWrite(acknowledgeResult)),

  appeal: writeProcedureFor("quality.answer").input(WithReason).output(Saved).mutation(asWrite(appealResult)),

  answerAppeal: writeProcedureFor("quality.decide")
    .input(
      OneAppraisal.extend({
        outcome: z.enum(codesOf(appraisalAppealOutcomes)),
        answer: Paragraph,
        content: SheetContent.nullable(),
      }),
    )
    .output(Saved)
    .mutation(asWrite(answerAppeal)),

  saveTime: writeProcedureFor("quality.appraise")
    .input(
      OfCase.extend({ version: z.int().min(0), entries: z.array(TimeEntry).max(1000), finish: z.boolean() }),
    )
    .output(Saved)
    .mutation(asWrite(saveTime)),

  reopenTime: writeProcedureFor("quality.decide")
    .input(WithReason)
    .output(Saved)
    .mutation(asWrite(reopenTime)),

  satisfaction: satisfactionRouter,
  evaluation: evaluationRouter,
});
