import { type FactName, factNames } from "../applicants/fact-names.ts";
import type { Provision } from "../law/provision.ts";
import type { Codes } from "./codes.ts";
import type { GroundDecision, GroundStatus } from "./eligibility-decision.ts";
import { type FactClasses, situationOf } from "./fact-classes.ts";
import type { Ground } from "./ground.ts";
import { openWays } from "./open-ways.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import type { Truth } from "./truth.ts";
import { type Way, waysToMeet } from "./ways-to-meet.ts";

/** What a ground says to one class of people. */
export type GroundAnswer = {
  readonly status: GroundStatus;
  readonly decision: GroundDecision;
  /** How the ground can still be met; `[]` when it is settled. */
  readonly ways: readonly Way[];
};

/**
 * A ground in force, with its version, its rule on these days, and its answers as a table over the classes of the
 * facts that it needs. A row is worked out by the ground's own `decide` when it is first asked for.
 */
export type GroundOnDay = {
  readonly ground: Ground;
  readonly provision: Provision;
  readonly rule: RuleOnDay;
  readonly answerTo: (codes: Codes) => GroundAnswer;
};

export function groundOnDay(
  ground: Ground,
  provision: Provision,
  rule: RuleOnDay,
  classes: FactClasses,
): GroundOnDay {
  const needs = ground.needs.map((fact) => factNames.indexOf(fact));
  const truthAt = (codes: Codes) => ground.decide(situationOf(classes, codes), rule);
  const isMet = (codes: Codes) => truthAt(codes) === true;
  const ways = waysToMeet(needs, classes.helping, isMet);
  const compute = (codes: Codes): GroundAnswer => {
    const status = statuses[`${truthAt(codes)}`];
    const open = status === "unknown" ? openWays(ways, codes, isMet) : [];
    const decision = { id: ground.id, provision: provision.id, status, missingFacts: missingIn(open) };
    return { status, decision: frozen(decision), ways: open };
  };
  return { ground, provision, rule, answerTo: tableOf(needs, classes, compute) };
}

const statuses = { true: "met", false: "not-met", unknown: "unknown" } as const satisfies Record<
  `${Truth}`,
  GroundStatus
>;

/** The row of a table is found as the digits of a number are: each needed fact is one digit, its classes the base. */
function tableOf(
  needs: readonly number[],
  { answers }: FactClasses,
  compute: (codes: Codes) => GroundAnswer,
): GroundOnDay["answerTo"] {
  const bases = needs.map((fact) => answers[fact]?.length ?? 0);
  const size = bases.reduce((rows, base) => rows * base, 1);
  const rows = new Array<GroundAnswer | undefined>(size);
  return (codes) => {
    let row = 0;
    for (let digit = 0; digit < needs.length; digit++) {
      row = row * (bases[digit] ?? 0) + (codes[needs[digit] ?? 0] ?? 0);
    }
    const known = rows[row];
    if (known) return known;
    const answer = compute(codes);
    rows[row] = answer;
    return answer;
  };
}

function missingIn(ways: readonly Way[]): readonly FactName[] {
  const open = new Set(ways.flatMap((way) => way.map(({ fact }) => fact)));
  return factNames.filter((_, fact) => open.has(fact));
}

function frozen(decision: GroundDecision): GroundDecision {
  Object.freeze(decision.missingFacts);
  return Object.freeze(decision);
}
