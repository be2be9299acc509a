import { codesOf, needsInPerson, partyRoles, receptionPlaces, signatureKinds } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment } from "../platform/fields.ts";

/** The application of a person who cannot write: who wrote it, who read it out, and how the person made it theirs. */
const Writing = z.object({
  writtenBy: Line(120),
  /** null: the person read it. */
  readAloudBy: Line(120).nullable().default(null),
  signedWith: z.enum(codesOf(signatureKinds)),
  witness: Line(120).nullable().default(null),
});

const Support = z.object({
  need: z.enum(needsInPerson),
  name: Line(120),
  relation: Line(120).nullable().default(null),
  phone: Line(40).nullable().default(null),
});

/** Whose interest stands beside or against that of the person: told at intake, so that conflicts are seen early. */
export const othersRoles = codesOf(partyRoles.filter(({ side }) => side === "opposing" || side === "beside"));

const OtherPerson = z.object({
  role: z.enum(othersRoles),
  fullName: Line(120),
  birthYear: z.int().min(1900).max(2100).nullable().default(null),
  nationalId: z
    .string()
    .regex(/^\d{12}$/, "not-a-national-id")
    .nullable()
    .default(null),
});

/** How and where a request came in (Luật TGPL Điều 29, 12/2018/TT-BTP#2.1), and who helps the person. */
export const Reception = z.object({
  from: Line(200).nullable().default(null),
  reference: Line(80).nullable().default(null),
  on: Day.nullable().default(null),
  place: z.enum(codesOf(receptionPlaces)).nullable().default(null),
  confidential: z.boolean().default(false),
  writing: Writing.nullable().default(null),
  support: z.array(Support).max(4).default([]),
  /** The other side, the co-accused: they become parties of the case. */
  others: z.array(OtherPerson).max(20).default([]),
});
export type Reception = z.infer<typeof Reception>;

/** The same as kept: when the signature was recorded. */
export const ReceptionRecord = Reception.extend({ writingAt: Moment.nullable().default(null) });
export type ReceptionRecord = z.infer<typeof ReceptionRecord>;

export const emptyReception: Reception = Reception.parse({});
