import { type ProceduralStatus, proceduralStatuses } from "../applicants/procedural-status.ts";
import { RESTING } from "./codes.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import type { Situation } from "./situation.ts";

export type StatusClasses = {
  /** Every mixture of classes, none of them first: the code of a mixture is `RESTING` plus its bits. */
  readonly answers: readonly Situation[];
  /** The codes of one class alone. */
  readonly single: readonly number[];
  /** The bit of each status; 0 for a status that no clause names. */
  readonly bits: ReadonlyMap<unknown, number>;
};

/** One class for each set of clauses that name a status: `accused` and `defendant` always go together. */
export function statusClasses(rules: readonly RuleOnDay[]): StatusClasses {
  const members = new Map<string, ProceduralStatus>();
  const classOf = new Map<ProceduralStatus, string>();
  for (const { code } of proceduralStatuses) {
    const clauses = rules.flatMap((rule, index) => (rule.statuses?.includes(code) ? [index] : [])).join();
    classOf.set(code, clauses);
    if (clauses && !members.has(clauses)) members.set(clauses, code);
  }
  const classes = [...members.keys()];
  const bitOf = (clauses: string) => (clauses ? 1 << classes.indexOf(clauses) : 0);
  const mixtures = Array.from({ length: 1 << classes.length }, (_, bits) =>
    [...members].flatMap(([clauses, member]) => (bits & bitOf(clauses) ? [member] : [])),
  );
  return {
    answers: mixtures.map((proceduralStatuses) => ({ proceduralStatuses })),
    single: classes.map((clauses) => RESTING + bitOf(clauses)),
    bits: new Map([...classOf].map(([status, clauses]) => [status, bitOf(clauses)])),
  };
}
