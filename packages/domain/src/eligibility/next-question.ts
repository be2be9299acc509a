import type { FactName } from "../applicants/applicant-facts.ts";
import type { OpenGround } from "./missing-facts.ts";
import type { Situation } from "./situation.ts";

/**
 * The missing fact most worth asking next. First the allowance of somebody whose certificate says severe or
 * extremely severe: such people normally receive it, `51/2010/QH12#44.1`. Then a fact that can settle
 * "eligible" by itself; then the one on which most grounds wait; then the order of the law.
 */
export function nextQuestion(
  missing: readonly FactName[],
  open: readonly OpenGround[],
  situation: Situation,
): FactName | null {
  if (normallyHasAllowance(situation) && missing.includes("receivesMonthlySocialAllowance")) {
    return "receivesMonthlySocialAllowance";
  }
  return missing.reduce<FactName | null>(
    (best, fact) => (best === null || isWorthMore(rank(fact, open), rank(best, open)) ? fact : best),
    null,
  );
}

function normallyHasAllowance({ disability }: Situation): boolean {
  return disability?.certified === true && disability.degree !== "mild";
}

type Rank = readonly [settlesAlone: number, waitingGrounds: number, early: number];

function rank(fact: FactName, open: readonly OpenGround[]): Rank {
  const waiting = open.filter(({ ways }) => ways.some((way) => way.some((step) => step.fact === fact)));
  const settlesAlone = waiting.some(({ ways }) =>
    ways.some((way) => way.length === 1 && way[0]?.fact === fact),
  );
  const [first] = waiting;
  return [settlesAlone ? 1 : 0, waiting.length, first ? -open.indexOf(first) : -open.length];
}

function isWorthMore(one: Rank, other: Rank): boolean {
  const differing = one.findIndex((value, index) => value !== other[index]);
  return differing >= 0 && (one[differing] ?? 0) > (other[differing] ?? 0);
}
