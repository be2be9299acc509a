import type { ConflictKind } from "./conflict-kind.ts";
import type { PersonMatch } from "./match-persons.ts";
import type { PartySide } from "./party-role.ts";

/** One person who stands in two cases, seen from the provider to be named in the first. */
export type ConflictSituation = {
  /** On which side the person stands in the case at hand, and on which in the other. */
  readonly here: PartySide;
  readonly there: PartySide;
  /** The provider looked at performs or performed the other case. */
  readonly sameProvider: boolean;
  /** Both cases are about one matter: the beneficiary of each stands in the other. */
  readonly sameMatter: boolean;
  /** How likely the two written persons are one. */
  readonly match: PersonMatch;
};

/** `bars`: the provider must refuse. `needs-waiver`: somebody judges it first. `note`: to be known, and no more. */
export type ConflictEffect = "bars" | "needs-waiver" | "note";

/** A conflict with what it does to an appointment, and how much weight it has, from 0 to 1. */
export type ConflictOfInterest = {
  readonly kind: ConflictKind;
  readonly effect: ConflictEffect;
  readonly score: number;
};

/** Below this nobody is told: two like names with different years of birth are chance. */
const WORTH_TELLING = 0.4;
/** From here on an appointment waits: the same name of unknown age, or a like name of the same year. */
const LIKELY = 0.6;

/**
 * Whether one person in two cases sets the duty of a provider at odds (Luật TGPL Điều 25 khoản 2), or `null`. The
 * law's own ground is the same case; what another case means is a working value.
 * Reading: see readings/0016-conflict-in-another-case.md
 *
 * @example
 * conflictOfInterest({
 *   here: "opposing",
 *   there: "own",
 *   sameProvider: true,
 *   sameMatter: false,
 *   match: { score: 0.9, reasons: ["same-name", "same-birth-year"] },
 * }) // { kind: "former-client-opposing", effect: "needs-waiver", score: 0.72 }
 */
export function conflictOfInterest(situation: ConflictSituation): ConflictOfInterest | null {
  const { match } = situation;
  const found = rules.find(({ holds }) => holds(situation));
  if (!found || match.score < WORTH_TELLING) return null;
  const effect = match.score < LIKELY ? "note" : found.effect;
  return { kind: found.kind, effect, score: Math.round(match.score * found.weight * 100) / 100 };
}

type Rule = {
  readonly kind: ConflictKind;
  readonly effect: ConflictEffect;
  readonly weight: number;
  readonly holds: (situation: ConflictSituation) => boolean;
};

/** The gravest first: the first that holds is told. */
const rules: readonly Rule[] = [
  {
    kind: "acts-for-both-sides",
    effect: "bars",
    weight: 1,
    holds: (one) => one.sameProvider && one.sameMatter && isOpposed(one),
  },
  {
    kind: "former-client-opposing",
    effect: "needs-waiver",
    weight: 0.8,
    holds: ({ sameProvider, here, there }) => sameProvider && here === "opposing" && there === "own",
  },
  {
    kind: "acted-against-beneficiary",
    effect: "needs-waiver",
    weight: 0.8,
    holds: ({ sameProvider, here, there }) => sameProvider && here === "own" && there === "opposing",
  },
  {
    // Interests of two accused part company late: one provider for both is looked at first.
    kind: "client-beside",
    effect: "needs-waiver",
    weight: 0.6,
    holds: ({ sameProvider, sameMatter, here, there }) =>
      sameProvider && sameMatter && here === "beside" && there === "own",
  },
  {
    kind: "client-near",
    effect: "note",
    weight: 0.5,
    holds: ({ sameProvider, here, there }) =>
      sameProvider && there === "own" && (here === "neutral" || here === "beside"),
  },
  {
    kind: "organisation-helps-both",
    effect: "note",
    weight: 0.5,
    holds: (one) => !one.sameProvider && isOpposed(one),
  },
];

function isOpposed({ here, there }: ConflictSituation): boolean {
  return (here === "opposing" && there === "own") || (here === "own" && there === "opposing");
}
