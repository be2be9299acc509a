import { z } from "zod";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { addMaterial, readMaterial, recordHandout, recordRun } from "./keep-material.ts";
import { HandoutForm, MaterialForm, MaterialLine, MaterialRecord, RunForm } from "./material-record.ts";
import { listMaterials } from "./materials.data.ts";

const OneMaterial = z.object({ id: z.uuid(), version: Version });

/** Materials about legal aid: their forms, print runs and where they went (plan A2). */
export const materialsRouter = router({
  list: procedureFor("outreach.read")
    .input(z.object({ format: MaterialForm.shape.format.nullable().default(null) }))
    .output(z.array(MaterialLine))
    .query(({ ctx, input }) => listMaterials(ctx, input.format)),

  get: procedureFor("outreach.read")
    .input(z.object({ id: z.uuid() }))
    .output(MaterialRecord)
    .query(({ ctx, input }) => readMaterial(ctx, input)),

  add: writeProcedureFor("outreach.write")
    .input(MaterialForm)
    .output(OneMaterial)
    .mutation(asWrite(addMaterial)),

  recordRun: writeProcedureFor("outreach.write")
    .input(RunForm.extend(OneMaterial.shape))
    .output(OneMaterial)
    .mutation(asWrite(recordRun)),

  recordHandout: writeProcedureFor("outreach.write")
    .input(HandoutForm.extend(OneMaterial.shape))
    .output(OneMaterial)
    .mutation(asWrite(recordHandout)),
});
