import type { Evidence } from "./evidence.ts";
import type { GroundId } from "./ground-id.ts";
import type { AgeWindow } from "./ground-rule.ts";

/** One way of being in financial difficulty: the fact and the value that shows it. */
export type FinancialLimb = {
  readonly provision: string;
  readonly evidence: Evidence;
  /** Grounds for which the limb was read in the text, where the others only borrow it. */
  readonly seenFor?: readonly GroundId[];
} & (
  | { readonly fact: "household"; readonly value: "near-poor" }
  | { readonly fact: "receivesMonthlySocialAllowance"; readonly value: true }
  | { readonly fact: "inSocialProtectionFacility"; readonly value: true }
);

/** A word that the grounds use and another law defines. */
export type DerivedTerm =
  | { readonly name: "child" | "elderly"; readonly age: AgeWindow }
  | { readonly name: "charged"; readonly statuses: readonly string[] }
  | {
      readonly name: "financial-difficulty";
      readonly limbs: readonly FinancialLimb[];
      /**
       * Does the social pension (`176/2025/NĐ-CP`) count as a monthly allowance? `null`: no text settles it
       * (U7), so whoever holds only the pension leaves the fact out and a legal officer decides.
       */
      readonly socialPensionCountsAsAllowance: boolean | null;
    };
