import { codesOf, gainCauses, groundIds, Sex } from "@tgpl/domain";
import { z } from "zod";
import { Day, Moment } from "../platform/fields.ts";

/** What came of a call. */
export const callOutcomes = ["asks-again", "does-not-want", "not-reached"] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** Where a recall stands; `no-longer`: the right is gone again before anybody called. */
export const recallStates = ["to-call", "asks-again", "does-not-want", "no-longer"] as const;
export type RecallState = (typeof recallStates)[number];

/** Somebody refused before who would be eligible now, and why. */
export const RecallRecord = z.object({
  id: z.uuid(),
  version: z.number().int(),
  requestId: z.uuid(),
  /** When the request that was refused came. */
  refusedRequestOn: Day,
  foundOn: Day,
  callOn: Day,
  cause: z.enum(codesOf(gainCauses)),
  /** Names of facts that are others than then. */
  changedFacts: z.array(z.string()),
  grounds: z.array(z.object({ id: z.enum(groundIds), provision: z.string() })),
  coverage: z.string(),
  state: z.enum(recallStates),
  person: z.object({
    id: z.uuid(),
    fullName: z.string(),
    phone: z.string().nullable(),
    birthDate: Day.nullable(),
    sex: Sex,
    communeName: z.string(),
    accessNeeds: z.array(z.string()),
  }),
  calls: z.array(
    z.object({
      at: Moment,
      outcome: z.enum(callOutcomes),
      note: z.string().nullable(),
      againOn: Day.nullable(),
    }),
  ),
});
export type RecallRecord = z.infer<typeof RecallRecord>;
