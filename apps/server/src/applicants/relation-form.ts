import { codesOf, relationKinds, toVietnamesePhone } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line } from "../platform/fields.ts";
import { readBy } from "./applicant-form.ts";

/** Somebody who stands beside a person. */
export const RelationForm = z.object({
  kind: z.enum(codesOf(relationKinds)),
  fullName: Line(120),
  phone: readBy((text) => toVietnamesePhone(text), "not-a-phone").nullable(),
  /** By which paper they act. */
  proofPaper: Line(200).nullable(),
  from: Day.nullable(),
  until: Day.nullable(),
});
export type RelationForm = z.infer<typeof RelationForm>;

export const RelationRecord = RelationForm.extend({
  phone: z.string().nullable(),
  id: z.uuid(),
  version: z.number().int(),
});
export type RelationRecord = z.infer<typeof RelationRecord>;
