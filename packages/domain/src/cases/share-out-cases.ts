import {
  type AppointmentNeed,
  type Candidate,
  type Suggestion,
  suggestProviders,
} from "./suggest-providers.ts";

/** One case of somebody who goes away. `known` are those who helped the person before, `near` those with cases near by. */
export type CaseToShare = {
  readonly id: string;
  readonly need: AppointmentNeed;
  readonly known?: readonly string[];
  readonly near?: readonly string[];
};

/** To whom a case would go; `null` when no rule lets anybody take it. */
export type SharedCase = {
  readonly id: string;
  readonly to: string | null;
  readonly suggestions: readonly Suggestion[];
};

/**
 * Shares the cases of somebody who goes on leave among colleagues: each by {@link suggestProviders}, and each case
 * given counts at once in the load of who gets it, so that the best one does not get them all.
 *
 * @example shareOutCases([], []) // []
 */
export function shareOutCases(
  cases: readonly CaseToShare[],
  candidates: readonly Candidate[],
): readonly SharedCase[] {
  const given = new Map<string, number>();
  return cases.map(({ id, need, known = [], near = [] }) => {
    const loaded = candidates.map((candidate) => ({
      ...candidate,
      openCases: candidate.openCases + (given.get(candidate.provider) ?? 0),
      knowsPerson: candidate.knowsPerson || known.includes(candidate.provider),
      worksInCommune: candidate.worksInCommune || near.includes(candidate.provider),
    }));
    const suggestions = suggestProviders(need, loaded);
    const first = suggestions[0];
    const to = first?.standing === "free" ? first.provider : null;
    if (to !== null) given.set(to, (given.get(to) ?? 0) + 1);
    return { id, to, suggestions };
  });
}
