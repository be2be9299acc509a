import {
  type ConflictOfInterest,
  codesOf,
  conflictOfInterest,
  conflictWaiverReasons,
  getTerm,
  matchPersons,
  mayWaive,
  type PersonMatch,
  partyRoles,
} from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { type ConflictHit, findHitCases, findHits, type HitCase } from "./conflict-hits.data.ts";
import type { AskedPerson, ConflictRecord, ConflictSearch } from "./conflict-record.ts";

/** A conflict as found, before anybody waived it. */
export type FoundConflict = Omit<ConflictRecord, "waiver" | "here"> & {
  here: Omit<ConflictRecord["here"], "partyId"> & { asked: number };
};

type Likely = ConflictHit & { match: PersonMatch; person: AskedPerson };

/**
 * Who of these persons stands in another case in a way that may bind a provider: those of one provider, or, where none
 * is named, of everybody who performs or performed such a case. What is a conflict is the domain's answer.
 */
export async function searchConflicts(
  ctx: UserCtx,
  search: ConflictSearch,
  exceptCaseId: string | null,
): Promise<FoundConflict[]> {
  const hits = await findHits(ctx, search.persons, exceptCaseId);
  const likely = hits.flatMap((hit) => toLikely(hit, search.persons[hit.asked]));
  const cases = await findHitCases(ctx, [...new Set(likely.map(({ caseId }) => caseId))]);
  return likely
    .flatMap((hit) => judge(hit, cases.get(hit.caseId), likely, search))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

function toLikely(hit: ConflictHit, person: AskedPerson | undefined): Likely[] {
  if (!person) return [];
  const match = matchPersons(person, hit);
  return match.score > 0 ? [{ ...hit, match, person }] : [];
}

function judge(
  hit: Likely,
  other: HitCase | undefined,
  all: readonly Likely[],
  search: ConflictSearch,
): FoundConflict[] {
  if (!other) return [];
  const sameMatter = isSameMatter(hit, all);
  const sides = { here: sideOf(hit.person.role), there: sideOf(hit.role), sameMatter, match: hit.match };
  return other.providers.flatMap((provider) => {
    const sameProvider = search.providerId === null || provider.id === search.providerId;
    const conflict = conflictOfInterest({ ...sides, sameProvider });
    return conflict ? [toRecord(hit, other, provider, conflict, search)] : [];
  });
}

/** Whoever is helped there stands on another side here, and whoever is helped here on another side there. */
function isSameMatter({ caseId }: Likely, all: readonly Likely[]): boolean {
  const sure = all.filter((one) => one.caseId === caseId && one.match.score >= SURE_ENOUGH);
  const isHelped = (role: AskedPerson["role"]) => role === "beneficiary";
  return (
    sure.some(({ person, role }) => !isHelped(person.role) && isHelped(role)) &&
    sure.some(({ person, role }) => isHelped(person.role) && !isHelped(role))
  );
}

const SURE_ENOUGH = 0.6;

function sideOf(role: AskedPerson["role"]) {
  return getTerm(partyRoles, role, "role").side;
}

function toRecord(
  hit: Likely,
  { id, fileCode, office }: HitCase,
  provider: ConflictRecord["provider"],
  conflict: ConflictOfInterest,
  { formOfAid, fieldOfLaw }: ConflictSearch,
): FoundConflict {
  const { match } = hit;
  const waivable = codesOf(conflictWaiverReasons).filter(
    (reason) => mayWaive({ conflict, match, reason, formOfAid, fieldOfLaw }).allowed,
  );
  return {
    ...conflict,
    reasons: [...match.reasons],
    here: { asked: hit.asked, fullName: hit.person.fullName, role: hit.person.role },
    there: { caseId: id, fileCode, office, fullName: hit.fullName, birthYear: hit.birthYear, role: hit.role },
    provider,
    waivable,
  };
}

const EFFECT_WEIGHT = { bars: 2, "needs-waiver": 1, note: 0 } as const;

function weightOf({ effect, score }: FoundConflict): number {
  return EFFECT_WEIGHT[effect] + score;
}
