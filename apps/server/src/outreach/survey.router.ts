import { z } from "zod";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite } from "../platform/write.ts";
import { answerSurvey, readSurveyForm } from "./answer-survey.ts";
import { SurveyAnswerForm, SurveyFormRecord } from "./survey-record.ts";

/** The survey of needs: anonymous, with its questions as data. */
export const surveyRouter = router({
  form: procedureFor("survey.answer")
    .output(SurveyFormRecord)
    .query(({ ctx }) => readSurveyForm(ctx)),

  answer: writeProcedureFor("survey.answer")
    .input(SurveyAnswerForm)
    .output(z.object({ id: z.uuid() }))
    .mutation(asWrite(answerSurvey)),
});
