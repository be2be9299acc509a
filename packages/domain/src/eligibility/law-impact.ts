import type { DisabilityDegree } from "../applicants/disability-degree.ts";
import type { Sex } from "../applicants/sex.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { Outcome } from "./eligibility-decision.ts";
import type { LawChange } from "./law-change.ts";

/** How many people there are of a kind, and how many of them become eligible or stop being so. */
export type Movement = { readonly people: number; readonly gained: number; readonly lost: number };

/** `none`: known to have no disability. `unknown`: not asked. */
export type DegreeGroup = DisabilityDegree | "none" | "unknown";

/** Who gains and who loses when the law changes between two days. */
export type LawImpact = {
  readonly onBefore: PlainDate;
  readonly onAfter: PlainDate;
  readonly people: number;
  /** Eligible on the later day only; as many as are kept. */
  readonly gains: readonly LawChange[];
  /** Eligible on the earlier day only; as many as are kept. */
  readonly losses: readonly LawChange[];
  /** Neither, yet the outcome moved: not eligible became undetermined, or the reverse. */
  readonly others: readonly LawChange[];
  /** All of them, kept or not. */
  readonly counts: { readonly gained: number; readonly lost: number; readonly others: number };
  /** More people changed than are kept: the rest went to `onChange` and into the counts only. */
  readonly isCut: boolean;
  /** For every ground that somebody gained or lost: how many, whatever their outcome. */
  readonly byGround: readonly { readonly ground: GroundId; readonly gained: number; readonly lost: number }[];
  /** `null` = the register does not say. */
  readonly byDistrict: readonly (Movement & { readonly district: string | null })[];
  readonly bySex: readonly (Movement & { readonly sex: Sex | null })[];
  readonly byDegree: readonly (Movement & { readonly degree: DegreeGroup })[];
  readonly outcomes: Readonly<Record<"before" | "after", Readonly<Record<Outcome, number>>>>;
};
