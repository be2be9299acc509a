import { codesOf, partyRoles } from "@tgpl/domain";
import { z } from "zod";
import { Line } from "../platform/fields.ts";
import { FileLine } from "./file-line.ts";

const Role = z.enum(codesOf(partyRoles));

/** Somebody in a case, as written down: often no more than a name. */
export const PartyForm = z.object({
  role: Role,
  /** Where the role is another at a stage of the proceedings. */
  stageRoles: z.array(z.object({ stageId: z.uuid(), role: Role })).max(20),
  fullName: Line(120),
  birthYear: z.int().min(1900).max(2100).nullable(),
  nationalId: z
    .string()
    .regex(/^\d{12}$/, "not-a-national-id")
    .nullable(),
  phone: z
    .string()
    .regex(/^0\d{9,10}$/, "not-a-phone")
    .nullable(),
  address: Line(300).nullable(),
  agency: Line(200).nullable(),
});
export type PartyForm = z.infer<typeof PartyForm>;

export const PartyRecord = FileLine.extend(PartyForm.shape);
export type PartyRecord = z.infer<typeof PartyRecord>;
