import {
  codesOf,
  type EligibilityDecision,
  immediateAcceptanceReasons,
  type RequestMove,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Moment } from "../platform/fields.ts";

/** A decision as it was made, and what the law of that day says of it again from its receipt. */
export const DecisionRecord = z.object({
  id: z.uuid(),
  on: Day,
  decidedAt: Moment,
  decidedBy: z.string().nullable(),
  outcome: z.enum(["eligible", "not-eligible", "undetermined"]),
  rulesVersion: z.string(),
  rulesHash: z.string(),
  receipt: z.custom<EligibilityDecision["receipt"]>(isObject),
  /** Whether the kept receipt still verifies, and if not why. */
  verified: z.object({ valid: z.boolean(), because: z.string().nullable() }),
});
export type DecisionRecord = z.infer<typeof DecisionRecord>;

export const Standing = z.object({
  /** Newest first. */
  decisions: z.array(DecisionRecord),
  /** What the law says of the facts as they are now. */
  current: z.custom<EligibilityDecision>(isObject),
  /** The facts or the law have changed since the last decision. */
  outdated: z.boolean(),
  missingPapers: z.array(z.string()),
  /** Reasons for immediate acceptance that follow from the dates of the request. */
  immediateReasons: z.array(z.enum(codesOf(immediateAcceptanceReasons))),
  moves: z.array(z.custom<RequestMove>(isObject)),
});
export type Standing = z.infer<typeof Standing>;

// Made by the domain in this same process: its type is known, only its shape on the wire is checked.
function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
