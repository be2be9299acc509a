import { z } from "zod";
import { Day } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { endProvider, moveProvider, takeBackProvider } from "./move-provider.ts";
import { LeaveForm, ProviderForm, ProviderRecord } from "./provider-record.ts";
import { readProvider } from "./read-provider.ts";
import { recordLeave, removeLeave } from "./record-leave.ts";
import { updateProvider } from "./update-provider.ts";

const One = z.object({ id: z.uuid(), version: Version });

/** The records of those who perform legal aid; adding one is the administrator's, in the directory. */
export const providersRouter = router({
  get: procedureFor("provider.read")
    .input(z.object({ id: z.uuid() }))
    .output(ProviderRecord)
    .query(({ ctx, input }) => readProvider(ctx, input)),

  update: writeProcedureFor("provider.manage")
    .input(One.extend({ form: ProviderForm }))
    .output(One)
    .mutation(asWrite(updateProvider)),

  move: writeProcedureFor("provider.manage")
    .input(One.extend({ officeId: z.uuid(), from: Day }))
    .output(One)
    .mutation(asWrite(moveProvider)),

  end: writeProcedureFor("provider.manage")
    .input(One.extend({ until: Day }))
    .output(One)
    .mutation(asWrite(endProvider)),

  takeBack: writeProcedureFor("provider.manage").input(One).output(One).mutation(asWrite(takeBackProvider)),

  recordLeave: writeProcedureFor("provider.manage")
    .input(One.extend({ leave: LeaveForm }))
    .output(One)
    .mutation(asWrite(recordLeave)),

  removeLeave: writeProcedureFor("provider.manage")
    .input(One.extend({ leaveId: z.uuid() }))
    .output(One)
    .mutation(asWrite(removeLeave)),
});
