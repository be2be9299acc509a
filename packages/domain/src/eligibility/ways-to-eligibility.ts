import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { ProofPaper } from "../law/proof-papers.ts";
import { changesByPaper, goTogether } from "./changes-by-paper.ts";
import type { EligibilityDecision } from "./eligibility-decision.ts";
import { screenPopulation } from "./screen-population.ts";

/** Papers that would make the person eligible: one of each `anyOf`, and the grounds that they would meet. */
export type WayToEligibility = {
  readonly grounds: readonly GroundId[];
  readonly needs: readonly { readonly anyOf: readonly ProofPaper[] }[];
};

/**
 * What would make this person eligible: every set of papers that a person could in truth bring and that would do,
 * none of which could be left out; the shortest first. Empty when the person is eligible already, and on a day of
 * which no law is known.
 *
 * @example
 * const refused = decideEligibility(
 *   {
 *     birthDate: "1987-02-14",
 *     meritorious: false,
 *     household: "neither",
 *     ethnicMinority: false,
 *     proceduralStatuses: [],
 *     martyrFamily: false,
 *     agentOrange: false,
 *     disability: { types: ["vision"], degree: "mild", certified: true },
 *     receivesMonthlySocialAllowance: false,
 *     inSocialProtectionFacility: false,
 *     domesticViolenceVictim: false,
 *     trafficking: "none",
 *     matterConcernsTrafficking: false,
 *     livesWithHiv: false,
 *   },
 *   "2026-03-02",
 * );
 * const proofs = ["near-poor-certificate", "monthly-allowance-decision", "care-facility-admission"];
 * waysToEligibility(refused)[0] // { grounds: ["disability"], needs: [{ anyOf: proofs }] }
 */
export function waysToEligibility(decision: EligibilityDecision): readonly WayToEligibility[] {
  if (decision.outcome === "eligible" || decision.coverage === "not-covered") return [];
  return inGroups(enough(decision)).sort((one, other) => one.needs.length - other.needs.length);
}

type Enough = { readonly papers: readonly ProofPaper[]; readonly grounds: readonly GroundId[] };

/** The sets of papers that are enough, without those that hold a smaller one. */
function enough({ receipt: { facts }, on }: EligibilityDecision): readonly Enough[] {
  const sets = subsets(facts);
  const people = sets.map((papers, index) => ({ id: String(index), facts: withPapers(facts, papers) }));
  const found: Enough[] = [];
  for (const { id, outcome, grounds } of screenPopulation(people, on)) {
    const papers = sets[Number(id)] ?? [];
    if (outcome === "eligible" && !found.some((smaller) => holds(papers, smaller.papers))) {
      found.push({ papers, grounds });
    }
  }
  return found;
}

/** The smallest first, so that a larger one can be compared with those found. */
function subsets(facts: ApplicantFacts): readonly (readonly ProofPaper[])[] {
  const sets: ProofPaper[][] = [[]];
  for (const { paper, apply } of changesByPaper) {
    if (apply(facts) !== null) sets.push(...sets.map((set) => [...set, paper]));
  }
  return sets.filter(goTogether).sort((one, other) => one.length - other.length);
}

function withPapers(facts: ApplicantFacts, papers: readonly ProofPaper[]): ApplicantFacts {
  return changesByPaper
    .filter(({ paper }) => papers.includes(paper))
    .reduce((changed, { apply }) => apply(changed) ?? changed, facts);
}

function holds(set: readonly ProofPaper[], smaller: readonly ProofPaper[]): boolean {
  return smaller.every((paper) => set.includes(paper));
}

/** Sets of one length for the same grounds that differ in one paper are one way with alternatives. */
function inGroups(sets: readonly Enough[]): WayToEligibility[] {
  const byGrounds = new Map<string, Enough[]>();
  for (const set of sets) {
    const key = `${set.papers.length} ${set.grounds.join()}`;
    byGrounds.set(key, [...(byGrounds.get(key) ?? []), set]);
  }
  return [...byGrounds.values()].flatMap(toWays);
}

function toWays(sets: readonly Enough[]): readonly WayToEligibility[] {
  const grounds = sets[0]?.grounds ?? [];
  const common = sets[0]?.papers.filter((paper) => sets.every(({ papers }) => papers.includes(paper))) ?? [];
  const rest = sets.map(({ papers }) => papers.filter((paper) => !common.includes(paper)));
  const always = common.map((paper) => ({ anyOf: [paper] }));
  if (rest.every(({ length }) => length === 0)) return [{ grounds, needs: always }];
  if (rest.every(({ length }) => length === 1)) {
    return [{ grounds, needs: [...always, { anyOf: rest.flat() }] }];
  }
  return sets.map(({ papers }) => ({ grounds, needs: papers.map((paper) => ({ anyOf: [paper] })) }));
}
