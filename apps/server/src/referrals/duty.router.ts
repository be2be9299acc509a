import { z } from "zod";
import { Day } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite } from "../platform/write.ts";
import { findDutyTurns } from "./duty.data.ts";
import { monthOf, planDuty, removeDuty } from "./plan-duty.ts";

const Turn = z.object({
  id: z.uuid(),
  on: Day,
  agency: z.object({ id: z.uuid(), name: z.string() }),
  provider: z.object({ id: z.uuid(), fullName: z.string() }),
});

/** Who is on duty at the courts (U30: no text of it is read). It names those who work, and nobody who is aided. */
export const dutyRouter = router({
  month: procedureFor("duty.read")
    .input(z.object({ on: Day, agencyId: z.uuid().nullable() }))
    .output(z.array(Turn))
    .query(({ ctx, input: { on, agencyId } }) => findDutyTurns(ctx, { agencyId, ...monthOf(on) })),

  plan: writeProcedureFor("duty.write")
    .input(z.object({ agencyId: z.uuid(), providerId: z.uuid(), days: z.array(Day).min(1).max(31) }))
    .output(z.object({ added: z.int() }))
    .mutation(asWrite(planDuty)),

  remove: writeProcedureFor("duty.write")
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ id: z.uuid() }))
    .mutation(asWrite(removeDuty)),
});
