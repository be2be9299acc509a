import {
  codesOf,
  conflictKinds,
  conflictWaiverReasons,
  fieldsOfLaw,
  formsOfAid,
  partyRoles,
  personMatchReasons,
} from "@tgpl/domain";
import { z } from "zod";
import { Line, Moment } from "../platform/fields.ts";

const Role = z.enum(codesOf(partyRoles));

/** Somebody to be looked for in all cases. */
export const AskedPerson = z.object({
  role: Role,
  fullName: Line(120),
  birthYear: z.int().min(1900).max(2100).nullable(),
  nationalId: z
    .string()
    .regex(/^\d{12}$/, "not-a-national-id")
    .nullable(),
});
export type AskedPerson = z.infer<typeof AskedPerson>;

export const WaiverRecord = z.object({
  id: z.uuid(),
  reason: z.enum(codesOf(conflictWaiverReasons)),
  why: z.string(),
  by: z.string().nullable(),
  at: Moment,
});
export type WaiverRecord = z.infer<typeof WaiverRecord>;

/** One person who stands in another case in a way that may bind a provider, with what tells it. */
export const ConflictRecord = z.object({
  kind: z.enum(codesOf(conflictKinds)),
  effect: z.enum(["bars", "needs-waiver", "note"]),
  score: z.number(),
  reasons: z.array(z.enum(codesOf(personMatchReasons))),
  /** Who they are here; of a case, the party's id, `null` for the beneficiary. */
  here: z.object({ partyId: z.uuid().nullable(), fullName: z.string(), role: Role }),
  /** Who they are there. */
  there: z.object({
    caseId: z.uuid(),
    fileCode: z.string(),
    office: z.string(),
    fullName: z.string(),
    birthYear: z.int().nullable(),
    role: Role,
  }),
  /** Whom it binds: who performs or performed the other case. */
  provider: z.object({ id: z.uuid(), fullName: z.string() }),
  waiver: WaiverRecord.nullable(),
  /** The reasons that the law lets pass. */
  waivable: z.array(z.enum(codesOf(conflictWaiverReasons))),
});
export type ConflictRecord = z.infer<typeof ConflictRecord>;

export const ConflictSearch = z.object({
  formOfAid: z.enum(codesOf(formsOfAid)),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
  providerId: z.uuid().nullable(),
  persons: z.array(AskedPerson).min(1).max(50),
});
export type ConflictSearch = z.infer<typeof ConflictSearch>;
