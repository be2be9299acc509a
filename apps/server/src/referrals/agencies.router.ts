import { agencyKinds, codesOf } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { findAgencies, getAgency } from "./agencies.data.ts";
import { AgencyForm, AgencyLine, AgencyRecord } from "./agency-record.ts";
import { correctAgency } from "./correct-agency.ts";
import { createAgency } from "./create-agency.ts";
import { reorganiseAgencies } from "./reorganise-agencies.ts";

const Saved = z.object({ id: z.uuid(), version: Version });
const Kind = z.enum(codesOf(agencyKinds));

/** The register of the bodies that the Centre works together with. It names officials, and nobody who is aided. */
export const agenciesRouter = router({
  list: procedureFor("agency.read")
    .input(
      z.object({
        kind: Kind.nullable().default(null),
        kinds: z.array(Kind).optional(),
        text: z.string().max(120).default(""),
        on: Day.nullable().default(null),
        after: z.uuid().nullable().default(null),
      }),
    )
    .output(z.array(AgencyLine))
    .query(({ ctx, input: { kinds, ...filter } }) =>
      findAgencies(ctx, { ...filter, ...(kinds && { kinds }) }),
    ),

  get: procedureFor("agency.read")
    .input(z.object({ id: z.uuid() }))
    .output(AgencyRecord)
    .query(({ ctx, input }) => getAgency(ctx, input.id)),

  create: writeProcedureFor("agency.manage")
    .input(z.object({ form: AgencyForm, from: Day.nullable() }))
    .output(Saved)
    .mutation(asWrite(createAgency)),

  correct: writeProcedureFor("agency.manage")
    .input(z.object({ id: z.uuid(), version: Version, form: AgencyForm }))
    .output(Saved)
    .mutation(asWrite(correctAgency)),

  reorganise: writeProcedureFor("agency.manage")
    .input(
      z.object({
        predecessorIds: z.array(z.uuid()).min(1).max(50),
        on: Day,
        decision: Line(200).nullable(),
        successor: AgencyForm.nullable(),
      }),
    )
    .output(z.object({ id: z.uuid().nullable() }))
    .mutation(asWrite(reorganiseAgencies)),
});
