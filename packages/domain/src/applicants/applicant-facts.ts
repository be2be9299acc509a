import { z } from "zod";
import { isPlainDate, type PlainDate } from "../dates/plain-date.ts";
import { DisabilityDegree } from "./disability-degree.ts";
import { DisabilityType } from "./disability-type.ts";
import { Household } from "./household.ts";
import { ProceduralStatus } from "./procedural-status.ts";
import { TraffickingStatus } from "./trafficking-status.ts";

const day = z.custom<PlainDate>(isPlainDate, { error: "a day of the calendar written YYYY-MM-DD" });

/** Khuyết tật: types, degree, and whether a certificate (giấy xác nhận khuyết tật) states them. */
export const Disability = z.strictObject({
  types: z.array(DisabilityType).readonly(),
  degree: DisabilityDegree,
  certified: z.boolean(),
});
export type Disability = z.infer<typeof Disability>;

/**
 * What is known of the person whose eligibility is tested. A missing field means unknown, not false; an
 * unknown key is refused.
 */
export const ApplicantFacts = z.strictObject({
  birthDate: day.optional(),
  meritorious: z.boolean().optional(),
  household: Household.optional(),
  ethnicMinority: z.boolean().optional(),
  livesInExtremeHardshipArea: z.boolean().optional(),
  /** `[]` = none. */
  proceduralStatuses: z.array(ProceduralStatus).readonly().optional(),
  martyrFamily: z.boolean().optional(),
  agentOrange: z.boolean().optional(),
  /** `null` = none. */
  disability: Disability.nullable().optional(),
  receivesMonthlySocialAllowance: z.boolean().optional(),
  inSocialProtectionFacility: z.boolean().optional(),
  domesticViolenceVictim: z.boolean().optional(),
  trafficking: TraffickingStatus.optional(),
  matterConcernsTrafficking: z.boolean().optional(),
  livesWithHiv: z.boolean().optional(),
});
export type ApplicantFacts = z.infer<typeof ApplicantFacts>;

export const FactName = ApplicantFacts.keyof();
export type FactName = z.infer<typeof FactName>;

/** In the order in which a form asks. */
export const factNames: readonly FactName[] = FactName.options;

export function inOrder(facts: ReadonlySet<FactName>): readonly FactName[] {
  return factNames.filter((fact) => facts.has(fact));
}
