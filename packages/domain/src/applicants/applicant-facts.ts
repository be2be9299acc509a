import * as z from "zod/mini";
import { isPlainDate, type PlainDate } from "../dates/plain-date.ts";
import { DisabilityDegree } from "./disability-degree.ts";
import { DisabilityType } from "./disability-type.ts";
import { factNames } from "./fact-names.ts";
import { Household } from "./household.ts";
import { ProceduralStatus } from "./procedural-status.ts";
import { TraffickingStatus } from "./trafficking-status.ts";

const day = /* @__PURE__ */ z.custom<PlainDate>(isPlainDate, {
  error: "a day of the calendar written YYYY-MM-DD",
});

/** Khuyết tật: types, degree, and whether a certificate (giấy xác nhận khuyết tật) states them. */
export const Disability = /* @__PURE__ */ z.strictObject({
  types: z.readonly(z.array(DisabilityType)),
  degree: DisabilityDegree,
  certified: z.boolean(),
});

/** A disability as the certificate states it: types, one degree, and whether there is a certificate. */
export type Disability = z.infer<typeof Disability>;

/**
 * What is known of the person whose eligibility is tested. A missing field means unknown, not false; an
 * unknown key is refused.
 */
export const ApplicantFacts = /* @__PURE__ */ z.strictObject({
  birthDate: z.optional(day),
  meritorious: z.optional(z.boolean()),
  household: z.optional(Household),
  ethnicMinority: z.optional(z.boolean()),
  livesInExtremeHardshipArea: z.optional(z.boolean()),
  /** `[]` = none. */
  proceduralStatuses: z.optional(z.readonly(z.array(ProceduralStatus))),
  martyrFamily: z.optional(z.boolean()),
  agentOrange: z.optional(z.boolean()),
  /** `null` = none. */
  disability: z.optional(z.nullable(Disability)),
  receivesMonthlySocialAllowance: z.optional(z.boolean()),
  inSocialProtectionFacility: z.optional(z.boolean()),
  domesticViolenceVictim: z.optional(z.boolean()),
  trafficking: z.optional(TraffickingStatus),
  matterConcernsTrafficking: z.optional(z.boolean()),
  livesWithHiv: z.optional(z.boolean()),
});

/** What is known of a person. A missing field means unknown, not false. */
export type ApplicantFacts = z.infer<typeof ApplicantFacts>;

/** The schema of a fact's name: a key of `ApplicantFacts`. */
export const FactName = /* @__PURE__ */ z.enum(factNames);

/** The name of a fact: a key of `ApplicantFacts`. */
export type FactName = z.infer<typeof FactName>;
export { factNames } from "./fact-names.ts";
