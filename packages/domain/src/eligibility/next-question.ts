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
  if (missing.length === 0) return null;
  if (normallyHasAllowance(situation) && missing.includes("receivesMonthlySocialAllowance")) {
    return "receivesMonthlySocialAllowance";
  }
  const ranks = rankFacts(open);
  return missing.reduce<FactName | null>(
    (best, fact) => (best === null || isWorthMore(ranks.get(fact), ranks.get(best)) ? fact : best),
    null,
  );
}

function normallyHasAllowance({ disability }: Situation): boolean {
  return disability?.certified === true && disability.degree !== "mild";
}

type Rank = { settlesAlone: boolean; waitingGrounds: number; first: number };

function rankFacts(open: readonly OpenGround[]): ReadonlyMap<FactName, Rank> {
  const ranks = new Map<FactName, Rank>();
  for (const [index, { ways }] of open.entries()) {
    const seen = new Set<FactName>();
    for (const way of ways) {
      for (const { fact } of way) {
        const rank = ranks.get(fact) ?? { settlesAlone: false, waitingGrounds: 0, first: index };
        rank.settlesAlone ||= way.length === 1;
        rank.waitingGrounds += seen.has(fact) ? 0 : 1;
        seen.add(fact);
        ranks.set(fact, rank);
      }
    }
  }
  return ranks;
}

function isWorthMore(one: Rank | undefined, other: Rank | undefined): boolean {
  if (!one || !other) return one !== undefined;
  if (one.settlesAlone !== other.settlesAlone) return one.settlesAlone;
  if (one.waitingGrounds !== other.waitingGrounds) return one.waitingGrounds > other.waitingGrounds;
  return one.first < other.first;
}
