import type { FormOfAid } from "../requests/form-of-aid.ts";

/** A beneficiary's request for a form of aid in one matter, and at which stage of the proceedings. */
export type CountedRequest = {
  readonly matter: string;
  readonly beneficiary: string;
  readonly formOfAid: FormOfAid;
  /** The stage of the proceedings, for example `first-instance`; left out outside proceedings. */
  readonly stage?: string;
};

/** How many cases a matter makes. */
export type CaseCount = {
  readonly cases: number;
  /** What the number rests on that is not confirmed. */
  readonly unconfirmed: readonly "each-stage-a-case"[];
};

/**
 * How many cases there are: as many as beneficiaries with a request in one matter, each form of aid apart (one
 * code per case and form, 12/2018/TT-BTP Điều 11). That each stage is a case of its own is a working value (U18);
 * the mark is given only when the number depends on it.
 * Reading: see readings/0011-stages-as-cases.md
 *
 * @example countCases([{ matter: "m", beneficiary: "a", formOfAid: "proceedings" }, { matter: "m", beneficiary: "b", formOfAid: "proceedings" }]).cases // 2
 */
export function countCases(requests: Iterable<CountedRequest>): CaseCount {
  const withStages = new Set<string>();
  const without = new Set<string>();
  for (const { matter, beneficiary, formOfAid, stage } of requests) {
    without.add(JSON.stringify([matter, beneficiary, formOfAid]));
    withStages.add(JSON.stringify([matter, beneficiary, formOfAid, stage ?? null]));
  }
  const rests = withStages.size !== without.size;
  return { cases: withStages.size, unconfirmed: rests ? ["each-stage-a-case"] : [] };
}
