import {
  caseResults,
  caseStatuses,
  codesOf,
  discontinuationGrounds,
  immediateAcceptanceReasons,
  stepKinds,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Moment, Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { appointProvider, replaceProvider } from "./appoint-provider.ts";
import { CaseLine, CaseRecord, OutcomePaper } from "./case-record.ts";
import { closeCase } from "./close-case.ts";
import { discontinueCase } from "./discontinue-case.ts";
import { handOverFile } from "./hand-over-file.ts";
import { listWork } from "./list-work.ts";
import { openCase } from "./open-case.ts";
import { readCase, readCases } from "./read-case.ts";
import { recordStep } from "./record-step.ts";
import { workScopes } from "./work.data.ts";
import { WorkList } from "./work-item.ts";

const OneCase = z.object({ id: z.uuid(), version: Version });
const Appointment = OneCase.extend({ providerId: z.uuid(), note: Paragraph.nullable() });

export const casesRouter = router({
  work: procedureFor("case.read")
    .input(z.object({ scope: z.enum(workScopes) }))
    .output(WorkList)
    .query(({ ctx, input }) => listWork(ctx, input)),

  list: procedureFor("case.read")
    .input(z.object({ status: z.enum(codesOf(caseStatuses)).nullable(), before: Moment.nullable() }))
    .output(z.array(CaseLine))
    .query(({ ctx, input }) => readCases(ctx, input)),

  get: procedureFor("case.read")
    .input(z.object({ id: z.uuid() }))
    .output(CaseRecord)
    .query(({ ctx, input }) => readCase(ctx, input)),

  open: writeProcedureFor("eligibility.decide")
    .input(
      z.object({
        requestId: z.uuid(),
        version: Version,
        immediateReason: z.enum(codesOf(immediateAcceptanceReasons)).nullable(),
      }),
    )
    .output(z.object({ id: z.uuid(), version: Version, fileCode: z.string() }))
    .mutation(asWrite(openCase)),

  appointProvider: writeProcedureFor("case.assign")
    .input(Appointment)
    .output(OneCase)
    .mutation(asWrite(appointProvider)),

  replaceProvider: writeProcedureFor("case.assign")
    .input(Appointment)
    .output(OneCase)
    .mutation(asWrite(replaceProvider)),

  recordStep: writeProcedureFor("case.work")
    .input(
      OneCase.extend({
        stepKind: z.enum(codesOf(stepKinds)),
        on: Day,
        hours: z.number().min(0.25).max(24),
        note: Paragraph,
      }),
    )
    .output(OneCase)
    .mutation(asWrite(recordStep)),

  close: writeProcedureFor("case.close")
    .input(
      OneCase.extend({
        result: z.enum(codesOf(caseResults)),
        outcomeDocument: OutcomePaper,
        note: Paragraph.nullable(),
      }),
    )
    .output(OneCase)
    .mutation(asWrite(closeCase)),

  handOver: writeProcedureFor("case.work").input(OneCase).output(OneCase).mutation(asWrite(handOverFile)),

  discontinue: writeProcedureFor("case.close")
    .input(OneCase.extend({ ground: z.enum(codesOf(discontinuationGrounds)), reason: Paragraph }))
    .output(OneCase)
    .mutation(asWrite(discontinueCase)),
});
