import type { LegalTerm } from "../law/legal-term.ts";

/** How a point of a checklist was found. */
export const checklistAnswers = [
  { code: "yes", label: { vi: "Có", en: "Yes" }, provision: null, evidence: "seen" },
  { code: "partly", label: { vi: "Một phần", en: "Partly" }, provision: null, evidence: "seen" },
  { code: "no", label: { vi: "Không", en: "No" }, provision: null, evidence: "seen" },
  {
    code: "not-applicable",
    label: { vi: "Không áp dụng", en: "Not applicable" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** How a point was found: a code of `checklistAnswers`. */
export type ChecklistAnswer = (typeof checklistAnswers)[number]["code"];

/** What is still missing of a checklist before the minutes can be closed. */
export type ChecklistGaps = {
  /** Points without an answer. */
  readonly unanswered: readonly string[];
  /** Points answered “no” of which no finding says what was seen. */
  readonly withoutFinding: readonly string[];
};

/**
 * Which points of a checklist still lack an answer, and which “no” still lacks its finding. “Partly” may have one and
 * need not: the note says what is missing.
 *
 * @example
 * checklistGaps({ items: ["a", "b", "c"], answers: { a: "yes", b: "no" }, found: [] })
 * // { unanswered: ["c"], withoutFinding: ["b"] }
 */
export function checklistGaps(checklist: {
  readonly items: readonly string[];
  readonly answers: Readonly<Record<string, ChecklistAnswer>>;
  /** The points to which findings belong. */
  readonly found: readonly string[];
}): ChecklistGaps {
  const { items, answers, found } = checklist;
  return {
    unanswered: items.filter((item) => answers[item] === undefined),
    withoutFinding: items.filter((item) => answers[item] === "no" && !found.includes(item)),
  };
}
