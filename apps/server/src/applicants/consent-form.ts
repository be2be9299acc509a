import { codesOf, consentForms, consentPurposes, consentScopes } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment } from "../platform/fields.ts";

/** What a person agreed to in writing. */
export const ConsentForm = z.object({
  purpose: z.enum(codesOf(consentPurposes)),
  /** The body or person who may be told. */
  toWhom: Line(200),
  scope: z.array(z.enum(codesOf(consentScopes))).min(1),
  form: z.enum(codesOf(consentForms)),
  from: Day,
  until: Day.nullable(),
});
export type ConsentForm = z.infer<typeof ConsentForm>;

export const ConsentRecord = ConsentForm.extend({
  id: z.uuid(),
  version: z.number().int(),
  withdrawnOn: Day.nullable(),
  recordedAt: Moment,
  recordedBy: z.string().nullable(),
});
export type ConsentRecord = z.infer<typeof ConsentRecord>;
