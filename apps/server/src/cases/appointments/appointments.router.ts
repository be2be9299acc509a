import { codesOf, providerLanguages } from "@tgpl/domain";
import { z } from "zod";
import { Line, Moment, Paragraph } from "../../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../../platform/trpc.ts";
import { asWrite, Version } from "../../platform/write.ts";
import {
  Ground,
  HandoverLine,
  PlannedCase,
  ProviderLoad,
  ReplacementRecord,
  Suggested,
} from "./appointment-record.ts";
import { askReplacement, readReplacements, refuseReplacement } from "./ask-replacement.ts";
import { handOverWork, planHandOver, undoHandOver } from "./hand-over-work.ts";
import { findHandovers } from "./handovers.data.ts";
import { listLoads } from "./list-loads.ts";
import { MOST } from "./needs.data.ts";
import { suggestForCase } from "./suggest-for-case.ts";

const OneCase = z.object({ id: z.uuid(), version: Version });

/** Who is given which case: suggestions, replacement, and the hand-over of the work of somebody who goes away. */
export const appointmentsRouter = router({
  loads: procedureFor("provider.read")
    .output(z.array(ProviderLoad))
    .query(({ ctx }) => listLoads(ctx)),

  suggest: procedureFor("case.assign")
    .input(
      z.object({
        caseId: z.uuid(),
        wishedFor: z.uuid().nullable().default(null),
        languages: z.array(z.enum(codesOf(providerLanguages))).default([]),
      }),
    )
    .output(z.array(Suggested))
    .query(({ ctx, input }) => suggestForCase(ctx, input)),

  replacements: procedureFor("case.read")
    .input(z.object({ caseId: z.uuid() }))
    .output(z.array(ReplacementRecord))
    .query(({ ctx, input }) => readReplacements(ctx, input)),

  askReplacement: writeProcedureFor("case.assign")
    .input(OneCase.extend({ receivedAt: Moment, reason: Paragraph, ground: Ground.nullable() }))
    .output(OneCase)
    .mutation(asWrite(askReplacement)),

  refuseReplacement: writeProcedureFor("case.assign")
    .input(OneCase.extend({ reason: Paragraph, answerNumber: Line(60).nullable() }))
    .output(OneCase)
    .mutation(asWrite(refuseReplacement)),

  planHandOver: procedureFor("case.assign")
    .input(z.object({ providerId: z.uuid().nullable(), caseIds: z.array(z.uuid()).max(MOST) }))
    .output(z.array(PlannedCase))
    .query(({ ctx, input }) => planHandOver(ctx, input)),

  handOver: writeProcedureFor("case.assign")
    .input(
      z.object({
        ground: Ground,
        note: Paragraph,
        items: z
          .array(z.object({ caseId: z.uuid(), version: Version, toProviderId: z.uuid() }))
          .min(1)
          .max(MOST),
      }),
    )
    .output(z.object({ id: z.uuid(), count: z.int() }))
    .mutation(asWrite(handOverWork)),

  handOvers: procedureFor("case.assign")
    .input(z.object({ providerId: z.uuid() }))
    .output(z.array(HandoverLine))
    .query(({ ctx, input }) => findHandovers(ctx, input.providerId)),

  undoHandOver: writeProcedureFor("case.assign")
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ restored: z.int(), kept: z.array(z.string()) }))
    .mutation(asWrite(undoHandOver)),
});
