import { parseInput } from "../input/parse-input.ts";
import { AllowanceRecord } from "./allowance-record.ts";
import type { ApplicantFacts } from "./applicant-facts.ts";

export type AllowanceFact = {
  /** To be spread into the facts: empty when the record settles nothing. */
  readonly facts: Pick<ApplicantFacts, "receivesMonthlySocialAllowance">;
  readonly warnings: readonly { readonly code: "allowance-suspended-needs-review"; readonly law: string }[];
};

/**
 * What a decision on the monthly allowance lets us say, `144/2017/NĐ-CP#2`. A suspended one says nothing yet:
 * under `335/2026/NĐ-CP#9` it resumes or ends from the day of the suspension, so the answer may be dated back.
 *
 * @example toAllowanceFact({ status: "active" }).facts // { receivesMonthlySocialAllowance: true }
 * @example toAllowanceFact({ status: "suspended" }).facts // {}
 */
export function toAllowanceFact(record: AllowanceRecord): AllowanceFact {
  const { status } = parseInput(AllowanceRecord, record, "allowance");
  if (status === "suspended") {
    return { facts: {}, warnings: [{ code: "allowance-suspended-needs-review", law: "335/2026/NĐ-CP#9" }] };
  }
  return { facts: { receivesMonthlySocialAllowance: status === "active" }, warnings: [] };
}
