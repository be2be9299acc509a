import type { FactName } from "../applicants/fact-names.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import type { Situation } from "./situation.ts";
import type { Truth } from "./truth.ts";

/**
 * A group of Điều 7. Its texts, dates and thresholds are data of a law; `decide` says how they combine.
 *
 * Every test must be one that more facts can only help: it asks that facts *have* a value, never that they lack
 * one. What can still change an outcome is worked out from that (see `ways-to-meet.ts`).
 */
export type Ground = {
  readonly id: GroundId;
  /** Every fact that `decide` reads, in the order in which one would ask. */
  readonly needs: readonly FactName[];
  readonly decide: (situation: Situation, rule: RuleOnDay) => Truth;
};
