import {
  caseResults,
  caseStatuses,
  codesOf,
  discontinuationGrounds,
  fieldsOfLaw,
  formsOfAid,
  immediateAcceptanceReasons,
  replacementGrounds,
  stepKinds,
  withdrawalForms,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { appointProvider, replaceProvider } from "./appoint-provider.ts";
import { caseFileProcedures } from "./case-file.router.ts";
import { CaseLine, CaseRecord, OutcomePaper } from "./case-record.ts";
import { countCases } from "./cases.data.ts";
import { closeCase } from "./close-case.ts";
import { discontinueCase } from "./discontinue-case.ts";
import { handOverFile } from "./hand-over-file.ts";
import { openCase } from "./open-case.ts";
import { recordReply, sendPetition } from "./petition.ts";
import { readCase, readCases } from "./read-case.ts";
import { recordStep } from "./record-step.ts";
import { transferCase } from "./transfer-case.ts";

const OneCase = z.object({ id: z.uuid(), version: Version });
const Selection = z.object({
  status: z.enum(codesOf(caseStatuses)).nullable().default(null),
  formOfAid: z.enum(codesOf(formsOfAid)).nullable().default(null),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)).nullable().default(null),
  provider: z
    .union([z.uuid(), z.literal("none")])
    .nullable()
    .default(null),
  due: z.enum(["passed", "week"]).nullable().default(null),
  withDisability: z.boolean().default(false),
  openOnly: z.boolean().default(false),
});
const Appointment = OneCase.extend({ providerId: z.uuid(), note: Paragraph.nullable() });

export const casesRouter = router({
  list: procedureFor("case.read")
    .input(
      Selection.extend({
        sort: z.enum(["newest", "due"]).default("newest"),
        before: Moment.nullable().default(null),
        beforeId: z.uuid().nullable().default(null),
      }),
    )
    .output(z.array(CaseLine))
    .query(({ ctx, input }) => readCases(ctx, input)),

  count: procedureFor("case.read")
    .input(Selection)
    .output(z.object({ count: z.int(), isMore: z.boolean() }))
    .query(({ ctx, input }) => countCases(ctx, input)),

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
    .input(
      Appointment.extend({
        ground: z.enum(codesOf(replacementGrounds)).nullable(),
        sidesAgreed: z.boolean().default(false),
        answerNumber: Line(60).nullable().default(null),
      }),
    )
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
    .input(
      OneCase.extend({
        ground: z.enum(codesOf(discontinuationGrounds)),
        reason: Paragraph,
        withdrawal: z.object({ form: z.enum(codesOf(withdrawalForms)), on: Day }).nullable(),
      }),
    )
    .output(OneCase)
    .mutation(asWrite(discontinueCase)),

  transfer: writeProcedureFor("case.close")
    .input(
      OneCase.extend({
        scope: z.object({
          residesInProvince: z.boolean(),
          arisesInProvince: z.boolean(),
          askedByCentralAuthority: z.boolean(),
        }),
        to: Line(200),
        reason: Paragraph,
        informedOn: Day,
      }),
    )
    .output(OneCase)
    .mutation(asWrite(transferCase)),

  sendPetition: writeProcedureFor("case.work")
    .input(OneCase.extend({ addressee: Line(200), text: Paragraph, sentOn: Day }))
    .output(OneCase)
    .mutation(asWrite(sendPetition)),

  recordReply: writeProcedureFor("case.work")
    .input(OneCase.extend({ on: Day, reply: Paragraph }))
    .output(OneCase)
    .mutation(asWrite(recordReply)),
  ...caseFileProcedures,
});
