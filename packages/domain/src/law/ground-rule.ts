import type { GroundId } from "./ground-id.ts";

/** Completed years: `from` is reached, `under` is not; `null` = no upper end. */
export type AgeWindow = { readonly from: number; readonly under: number | null };

/**
 * The tests of one version of a ground. `null` = the clause has no such test. A name (`"child"`, `"charged"`)
 * points to the derived term in force on the day.
 */
export type GroundRule = {
  readonly ground: GroundId;
  readonly age: "child" | "elderly" | AgeWindow | null;
  readonly statuses: "charged" | readonly string[] | null;
  readonly requiresFinancialDifficulty: boolean;
};
