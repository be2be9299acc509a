import { z } from "zod";
import { Day } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { ApplicantForm, ApplicantLine, ApplicantRecord } from "./applicant-form.ts";
import { duplicateReasons, findDuplicates } from "./find-duplicates.ts";
import { readApplicant } from "./read-applicant.ts";
import { registerApplicant } from "./register-applicant.ts";
import { searchApplicants } from "./search-applicants.ts";
import { updateApplicant } from "./update-applicant.ts";

const Saved = z.object({ id: z.uuid(), version: Version });

export const applicantsRouter = router({
  search: procedureFor("applicant.read")
    .input(z.object({ text: z.string().max(120) }))
    .output(z.array(ApplicantLine))
    .query(({ ctx, input }) => searchApplicants(ctx, input)),

  findDuplicates: procedureFor("applicant.read")
    .input(
      z.object({
        fullName: z.string().max(120),
        birthDate: Day.nullable(),
        nationalId: z.string().max(20).nullable(),
        phone: z.string().max(20).nullable(),
      }),
    )
    .output(
      z.array(
        ApplicantLine.extend({ score: z.number().min(0).max(1), reasons: z.array(z.enum(duplicateReasons)) }),
      ),
    )
    .query(({ ctx, input }) => findDuplicates(ctx, input)),

  get: procedureFor("applicant.read")
    .input(z.object({ id: z.uuid() }))
    .output(ApplicantRecord)
    .query(({ ctx, input }) => readApplicant(ctx, input)),

  register: writeProcedureFor("applicant.write")
    .input(z.object({ form: ApplicantForm }))
    .output(Saved)
    .mutation(asWrite((ctx, { form }) => registerApplicant(ctx, form))),

  update: writeProcedureFor("applicant.write")
    .input(z.object({ id: z.uuid(), version: Version, form: ApplicantForm }))
    .output(Saved)
    .mutation(asWrite((ctx, { id, version, form }) => updateApplicant(ctx, id, version, form))),
});
