import { codesOf, dataFaultKinds, dataFaults, entryNatures, Sex, sexes } from "@tgpl/domain";
import { z } from "zod";
import { Day, Moment, Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { ApplicantForm, ApplicantLine, ApplicantRecord } from "./applicant-form.ts";
import { ConsentForm, ConsentRecord } from "./consent-form.ts";
import { duplicateReasons, findDuplicates } from "./find-duplicates.ts";
import { HistoryFact } from "./history-fact.ts";
import { mergeApplicants, mergeableFields } from "./merge-applicants.ts";
import { readApplicant } from "./read-applicant.ts";
import { readBeside, readHistory } from "./read-history.ts";
import { readFaults, readPairs, sayNotTheSame, setFaultAside } from "./read-upkeep.ts";
import { recordConsent, withdrawConsent } from "./record-consent.ts";
import { recordFact } from "./record-fact.ts";
import { registerApplicant } from "./register-applicant.ts";
import { RelationForm, RelationRecord } from "./relation-form.ts";
import { saveRelation } from "./save-relation.ts";
import { searchApplicants } from "./search-applicants.ts";
import { undoMerge } from "./undo-merge.ts";
import { updateApplicant } from "./update-applicant.ts";

const Saved = z.object({ id: z.uuid(), version: Version });
const OneVersion = z.object({ id: z.uuid(), version: Version });
const Reasons = z.array(z.enum(duplicateReasons));

const HistoryEntry = z.object({
  id: z.uuid(),
  fact: HistoryFact,
  /** As `factValues` has it; left out: it became unknown. */
  value: z.unknown(),
  from: Day.nullable(),
  nature: z.enum(codesOf(entryNatures)),
  reason: z.string().nullable(),
  corrects: z.uuid().nullable(),
  isPutRight: z.boolean(),
  recordedAt: Moment,
  recordedBy: z.string().nullable(),
});

const Merge = z.object({
  id: z.uuid(),
  mergedId: z.uuid(),
  otherName: z.string(),
  mergedAt: Moment,
  mergedBy: z.string().nullable(),
  undoneAt: Moment.nullable(),
  /** Why it cannot be undone; empty when it can. */
  because: z.array(z.string()),
});

const Fault = z.object({
  id: z.uuid(),
  version: Version,
  applicantId: z.uuid(),
  code: z.enum(codesOf(dataFaults)),
  foundOn: Day,
  setAsideUntil: Day.nullable(),
  setAsideReason: z.string().nullable(),
  fullName: z.string(),
  birthDate: Day.nullable(),
  sex: Sex,
  hasDisability: z.boolean(),
  communeName: z.string(),
});

export const applicantsRouter = router({
  search: procedureFor("applicant.read")
    .input(
      z.object({
        text: z.string().max(120),
        sex: z.enum(codesOf(sexes)).nullable().default(null),
        withDisability: z.boolean().default(false),
      }),
    )
    .output(z.array(ApplicantLine))
    .query(({ ctx, input }) => searchApplicants(ctx, input)),

  findDuplicates: procedureFor("applicant.read")
    .input(
      z.object({
        fullName: z.string().max(120),
        birthDate: Day.nullable(),
        nationalId: z.string().max(20).nullable(),
        phone: z.string().max(20).nullable(),
        /** The person's own record, where there is one. */
        exceptId: z.uuid().nullable().optional(),
      }),
    )
    .output(z.array(ApplicantLine.extend({ score: z.number().min(0).max(1), reasons: Reasons })))
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

  history: procedureFor("applicant.read")
    .input(z.object({ id: z.uuid(), before: z.uuid().nullable() }))
    .output(z.object({ entries: z.array(HistoryEntry), merges: z.array(Merge) }))
    .query(({ ctx, input }) => readHistory(ctx, input)),

  recordFact: writeProcedureFor("applicant.write")
    .input(
      OneVersion.extend({
        fact: HistoryFact,
        value: z.unknown(),
        nature: z.enum(["change", "correction"]),
        from: Day.nullable(),
        corrects: z.uuid().nullable(),
        reason: Paragraph.nullable(),
      }),
    )
    .output(Saved)
    .mutation(asWrite(recordFact)),

  beside: procedureFor("applicant.read")
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ relations: z.array(RelationRecord), consents: z.array(ConsentRecord) }))
    .query(({ ctx, input }) => readBeside(ctx, input)),

  saveRelation: writeProcedureFor("applicant.write")
    .input(z.object({ applicantId: z.uuid(), known: OneVersion.nullable(), form: RelationForm }))
    .output(Saved)
    .mutation(asWrite(saveRelation)),

  recordConsent: writeProcedureFor("applicant.write")
    .input(z.object({ applicantId: z.uuid(), form: ConsentForm }))
    .output(Saved)
    .mutation(asWrite(recordConsent)),

  withdrawConsent: writeProcedureFor("applicant.write")
    .input(OneVersion.extend({ on: Day }))
    .output(Saved)
    .mutation(asWrite(withdrawConsent)),

  faults: procedureFor("applicant.read")
    .input(
      z.object({
        kind: z.enum(codesOf(dataFaultKinds)).nullable(),
        code: z.enum(codesOf(dataFaults)).nullable(),
        /** Those set aside for now, instead of those to mend. */
        setAside: z.boolean(),
        before: z.uuid().nullable(),
      }),
    )
    .output(z.object({ faults: z.array(Fault), counts: z.record(z.string(), z.number().int()) }))
    .query(({ ctx, input }) => readFaults(ctx, input)),

  setFaultAside: writeProcedureFor("applicant.write")
    .input(OneVersion.extend({ until: Day, reason: Paragraph }))
    .output(Saved)
    .mutation(asWrite(setFaultAside)),

  pairs: procedureFor("applicant.read")
    .input(z.object({ before: z.uuid().nullable() }))
    .output(
      z.array(
        z.object({
          id: z.uuid(),
          version: Version,
          score: z.number(),
          reasons: Reasons,
          foundAt: Moment,
          persons: z.array(ApplicantLine).length(2),
        }),
      ),
    )
    .query(({ ctx, input }) => readPairs(ctx, input)),

  notTheSame: writeProcedureFor("applicant.write")
    .input(z.object({ ids: z.tuple([z.uuid(), z.uuid()]) }))
    .output(z.object({ ids: z.array(z.uuid()) }))
    .mutation(asWrite(sayNotTheSame)),

  merge: writeProcedureFor("applicant.merge")
    .input(
      z.object({
        kept: OneVersion,
        merged: OneVersion,
        /** What is taken from the record that is merged; all else stays as the one kept has it. */
        take: z.array(z.enum(mergeableFields)),
      }),
    )
    .output(Saved.extend({ mergeId: z.uuid() }))
    .mutation(asWrite(mergeApplicants)),

  undoMerge: writeProcedureFor("applicant.merge")
    .input(z.object({ mergeId: z.uuid() }))
    .output(z.object({ id: z.uuid(), otherId: z.uuid() }))
    .mutation(asWrite(undoMerge)),
});
