import { codesOf, refusalGrounds } from "@tgpl/domain";
import { z } from "zod";
import { Day, Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { RequestForm } from "../requests/request-form.ts";
import { Standing } from "./decision-record.ts";
import { readRecalls, recordCall } from "./recall.ts";
import { callOutcomes, RecallRecord } from "./recall-record.ts";
import { receivePapers } from "./receive-papers.ts";
import { recordDecision } from "./record-decision.ts";
import { refuseRequest } from "./refuse-request.ts";
import { requestSupplement } from "./request-supplement.ts";
import { settleRefusal } from "./settle-refusal.ts";
import { readStanding } from "./standing.ts";

const Saved = z.object({ id: z.uuid(), version: Version });
const OneRequest = z.object({ id: z.uuid(), version: Version });

export const eligibilityRouter = router({
  standing: procedureFor("request.read")
    .input(z.object({ requestId: z.uuid() }))
    .output(Standing)
    .query(({ ctx, input }) => readStanding(ctx, input)),

  decide: writeProcedureFor("eligibility.decide")
    .input(z.object({ requestId: z.uuid() }))
    .output(z.object({ id: z.uuid(), outcome: z.enum(["eligible", "not-eligible", "undetermined"]) }))
    .mutation(asWrite(recordDecision)),

  requestSupplement: writeProcedureFor("eligibility.decide")
    .input(OneRequest)
    .output(Saved)
    .mutation(asWrite(requestSupplement)),

  receivePapers: writeProcedureFor("request.write")
    .input(OneRequest.extend({ papers: RequestForm.shape.papers }))
    .output(Saved)
    .mutation(asWrite(receivePapers)),

  refuse: writeProcedureFor("eligibility.decide")
    .input(OneRequest.extend({ ground: z.enum(codesOf(refusalGrounds)), reason: Paragraph }))
    .output(Saved)
    .mutation(asWrite(refuseRequest)),

  settleRefusal: writeProcedureFor("request.confirm-refusal")
    .input(OneRequest.extend({ confirmed: z.boolean() }))
    .output(Saved)
    .mutation(asWrite(settleRefusal)),

  recalls: procedureFor("request.read")
    .input(
      z.object({
        view: z.enum(["due", "later", "done"]),
        /** Only those after this one: the next page. */
        after: z.object({ callOn: Day, id: z.uuid() }).nullable(),
      }),
    )
    .output(z.object({ recalls: z.array(RecallRecord), due: z.number().int() }))
    .query(({ ctx, input }) => readRecalls(ctx, input)),

  recordCall: writeProcedureFor("request.write")
    .input(
      OneRequest.extend({
        outcome: z.enum(callOutcomes),
        note: Paragraph.nullable(),
        againOn: Day.nullable(),
      }),
    )
    .output(Saved.extend({ applicantId: z.uuid() }))
    .mutation(asWrite(recordCall)),
});
