import { dayOf, partsOf } from "@tgpl/domain";
import { z } from "zod";
import { procedureFor, router, writeProcedureFor } from "../../platform/trpc.ts";
import { asWrite, Version } from "../../platform/write.ts";
import { Year } from "../progress/progress-record.ts";
import { draftLetter, findLate } from "./find-late.ts";
import {
  AgencyCode,
  FocalPointForm,
  LateAgencies,
  LoggedReminder,
  ReminderForm,
  ReminderToWrite,
} from "./reminder-record.ts";
import { findLog } from "./reminders.data.ts";
import { saveFocalPoint, settleReminder, writeReminder } from "./write-reminder.ts";

const OfYear = z.object({ year: Year.optional() });
const One = z.object({ id: z.uuid(), version: Version });

/** Urging the agencies whose reports are missing (R3): letters, their sending, and the log of it. */
export const remindersRouter = router({
  late: procedureFor("progress.read")
    .input(OfYear)
    .output(LateAgencies)
    .query(({ ctx, input }) => findLate(ctx, input)),

  log: procedureFor("progress.read")
    .input(OfYear)
    .output(z.array(LoggedReminder))
    .query(({ ctx, input }) => findLog(ctx, input.year ?? partsOf(dayOf(ctx.now())).year)),

  draft: procedureFor("reminder.send")
    .input(OfYear.extend({ agencyCode: AgencyCode }))
    .output(ReminderToWrite)
    .query(({ ctx, input }) => draftLetter(ctx, input)),

  send: writeProcedureFor("reminder.send")
    .input(ReminderForm)
    .output(z.object({ id: z.uuid() }))
    .mutation(asWrite(writeReminder)),

  settle: writeProcedureFor("reminder.send")
    .input(One.extend({ to: z.enum(["reminder-sent", "reminder-by-hand"]) }))
    .output(One)
    .mutation(asWrite(settleReminder)),

  saveFocalPoint: writeProcedureFor("reminder.send")
    .input(FocalPointForm.extend({ agencyCode: AgencyCode, version: Version.nullable() }))
    .output(z.object({ version: Version }))
    .mutation(asWrite(saveFocalPoint)),
});
