import { agencyKinds, codesOf } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Paragraph } from "../platform/fields.ts";

const Kind = z.enum(codesOf(agencyKinds));

/** Whom to call there. */
export const AgencyContact = z.object({
  name: Line(120),
  duty: Line(120).nullable(),
  phone: Line(40).nullable(),
  email: Line(120).nullable(),
});
export type AgencyContact = z.infer<typeof AgencyContact>;

/** What is written down about an agency. */
export const AgencyForm = z.object({
  kind: Kind,
  name: Line(200),
  nameEn: Line(200).nullable(),
  communeCode: z
    .string()
    .regex(/^\d{5}$/, "unknown-commune")
    .nullable(),
  address: Line(200).nullable(),
  phone: Line(40).nullable(),
  email: Line(120).nullable(),
  note: Paragraph.nullable(),
  contacts: z.array(AgencyContact).max(10),
});
export type AgencyForm = z.infer<typeof AgencyForm>;

/** An agency as other records name it: with its days, since a notice of 2024 has the agency of then. */
export const AgencyName = z.object({
  id: z.uuid(),
  kind: Kind,
  name: z.string(),
  nameEn: z.string().nullable(),
  /** First and last day of the agency under this name, both included; `null` = not known, or none. */
  from: Day.nullable(),
  until: Day.nullable(),
});
export type AgencyName = z.infer<typeof AgencyName>;

/** One line of the register. */
export const AgencyLine = AgencyName.extend({
  phone: z.string().nullable(),
  communeName: z.string().nullable(),
});
export type AgencyLine = z.infer<typeof AgencyLine>;

/** An agency with what was before and after it. */
export const AgencyRecord = AgencyForm.extend(AgencyName.shape).extend({
  version: z.number().int(),
  communeName: z.string().nullable(),
  decision: z.string().nullable(),
  predecessors: z.array(AgencyName),
  successors: z.array(AgencyName),
});
export type AgencyRecord = z.infer<typeof AgencyRecord>;
