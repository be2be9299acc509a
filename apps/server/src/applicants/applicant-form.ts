import {
  AllowanceStatus,
  ApplicantFacts,
  accessNeeds,
  codesOf,
  InvalidInput,
  MonthlyBenefit,
  Sex,
  toNationalId,
  toVietnamesePhone,
} from "@tgpl/domain";
import { z } from "zod";
import { omit } from "zod/mini";
import { Day, Line } from "../platform/fields.ts";

/** A field whose form is the domain's business; `reason` is the sentence for a person. */
export function readBy<Value>(read: (text: string) => Value, reason: string) {
  return z.string().transform((text, context) => {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      context.addIssue({ code: "custom", message: reason });
      return z.NEVER;
    }
  });
}

/** What an officer writes down about a person. A missing fact means that it is not known yet. */
export const ApplicantForm = z.object({
  fullName: Line(120).refine((name) => /\p{L}/u.test(name), "wrong-format"),
  birthDate: Day.nullable(),
  sex: Sex,
  nationalId: readBy((text) => toNationalId(text), "not-a-national-id").nullable(),
  phone: readBy((text) => toVietnamesePhone(text), "not-a-phone").nullable(),
  communeCode: z.string().regex(/^\d{5}$/, "unknown-commune"),
  address: Line(200).nullable(),
  /** Without the birth date, which stands above. */
  facts: omit(ApplicantFacts, { birthDate: true }),
  allowanceStatus: z.nullable(AllowanceStatus),
  /** Of which benefit the status is; left out, it is the monthly social allowance. */
  allowanceBenefit: z.optional(z.nullable(MonthlyBenefit)),
  certificateNumber: Line(40).nullable(),
  certificateOn: Day.nullable(),
  accessNeeds: z.array(z.enum(codesOf(accessNeeds))).max(accessNeeds.length),
});
export type ApplicantForm = z.infer<typeof ApplicantForm>;

/** A person as the screens get them. */
export const ApplicantRecord = ApplicantForm.extend({
  nationalId: z.string().nullable(),
  phone: z.string().nullable(),
  id: z.uuid(),
  version: z.number().int(),
  communeOn: Day,
  communeName: z.string(),
  /** Code of the former district. */
  districtCode: z.string(),
});
export type ApplicantRecord = z.infer<typeof ApplicantRecord>;

/** One line of a list of persons. */
export const ApplicantLine = z.object({
  id: z.uuid(),
  fullName: z.string(),
  birthDate: Day.nullable(),
  sex: Sex,
  communeName: z.string(),
  /** The last four digits: enough to tell two people apart. */
  nationalIdEnding: z.string().nullable(),
  hasDisability: z.boolean(),
});
export type ApplicantLine = z.infer<typeof ApplicantLine>;
