import { codesOf, complaintStatuses } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { answerComplaint, recordSecondAnswer } from "./answer-complaint.ts";
import { Complainable, ComplaintForm, ComplaintLine, ComplaintRecord, Outcome } from "./complaint-record.ts";
import { lodgeComplaint, readComplainable } from "./lodge-complaint.ts";
import { readComplaint, readComplaints } from "./read-complaint.ts";
import { complainAgain, goToCourt, withdrawComplaint } from "./take-complaint-further.ts";

const OneComplaint = z.object({ id: z.uuid(), version: Version });
const OnADay = OneComplaint.extend({ on: Day });
const Answer = OneComplaint.extend({ outcome: Outcome, answer: Paragraph });

export const complaintsRouter = router({
  list: procedureFor("complaint.read")
    .input(
      z.object({
        status: z.enum(codesOf(complaintStatuses)).nullable(),
        before: z.object({ receivedOn: Day, id: z.uuid() }).nullable(),
      }),
    )
    .output(z.array(ComplaintLine))
    .query(({ ctx, input }) => readComplaints(ctx, input)),

  get: procedureFor("complaint.read")
    .input(z.object({ id: z.uuid() }))
    .output(ComplaintRecord)
    .query(({ ctx, input }) => readComplaint(ctx, input)),

  against: procedureFor("complaint.write")
    .input(z.object({ requestId: z.uuid() }))
    .output(Complainable)
    .query(({ ctx, input }) => readComplainable(ctx, input)),

  lodge: writeProcedureFor("complaint.write")
    .input(ComplaintForm)
    .output(OneComplaint)
    .mutation(asWrite(lodgeComplaint)),

  answer: writeProcedureFor("complaint.answer")
    .input(Answer)
    .output(OneComplaint)
    .mutation(asWrite(answerComplaint)),

  complainAgain: writeProcedureFor("complaint.write")
    .input(OnADay)
    .output(OneComplaint)
    .mutation(asWrite(complainAgain)),

  answerSecond: writeProcedureFor("complaint.write")
    .input(Answer.extend({ on: Day, number: Line(60) }))
    .output(OneComplaint)
    .mutation(asWrite(recordSecondAnswer)),

  goToCourt: writeProcedureFor("complaint.write")
    .input(OnADay.extend({ court: Line(200) }))
    .output(OneComplaint)
    .mutation(asWrite(goToCourt)),

  withdraw: writeProcedureFor("complaint.write")
    .input(OnADay)
    .output(OneComplaint)
    .mutation(asWrite(withdrawComplaint)),
});
