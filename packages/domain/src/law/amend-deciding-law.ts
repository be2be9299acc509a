import { addDays } from "../dates/plain-date.ts";
import { amendVersions } from "./amend-versions.ts";
import type { Amendment } from "./amendment.ts";
import { documentOf } from "./citation.ts";
import type { DecidingLaw } from "./law.ts";
import type { PaperList } from "./paper-list.ts";
import type { Transition } from "./transition.ts";
import type { UncodedAmendment } from "./uncoded-amendment.ts";

/** What decides once an amendment is in: the rules, the papers, the transition rule and the coverage. */
export function amendDecidingLaw(law: DecidingLaw, amendment: Amendment): DecidingLaw {
  const isDeciding = (id: string) => law.provisions.some((version) => version.id === id);
  const { clauses, repeals } = amendment;
  return {
    ...law,
    version: amendment.rulesVersion,
    provisions: amendVersions(law.provisions, amendment, {
      clauses: clauses.filter(({ clause, rule, term }) => rule || term || isDeciding(clause)),
      repeals: repeals.filter(isDeciding),
    }),
    uncodedAmendments: amendCoverage(law.uncodedAmendments, amendment),
    transitions: [...law.transitions, ...toTransitions(amendment)],
    paperLists: amendment.papers.reduce(
      (lists, change) => amendPapers(lists, change, amendment),
      law.paperLists,
    ),
  };
}

/** The amendment itself is uncoded no longer, unless its text is not known or it names a group that no fact can express. */
function amendCoverage(
  known: readonly UncodedAmendment[],
  amendment: Amendment,
): readonly UncodedAmendment[] {
  const { document, amends, start: possibleFrom, text, notExpressible } = amendment;
  const others = known.filter((one) => one.document !== document.id);
  const open = { document: document.id, amends, possibleFrom, evidence: "seen" } as const;
  if (text === "not-known") return [...others, { ...open, note: notes.text }];
  return notExpressible.length > 0
    ? [...others, { ...open, note: notes.groups, groups: notExpressible }]
    : others;
}

const notes = {
  text: {
    vi: "Đã biết ngày có hiệu lực; nội dung chưa được đưa vào hệ thống.",
    en: "Its first day is known; its wording is not coded.",
  },
  groups: {
    vi: "Nội dung đã được đưa vào, trừ những nhóm mà hệ thống chưa có câu hỏi để nhận ra.",
    en: "Its wording is coded, but for groups that no question can recognise yet.",
  },
} as const;

function toTransitions({ document, start: from, transition }: Amendment): readonly Transition[] {
  return transition ? [{ document: document.id, from, ...transition }] : [];
}

/** The list in force ends the day before; the amended one begins. */
function amendPapers(
  lists: readonly PaperList[],
  { ground, requirements }: Amendment["papers"][number],
  { document, start }: Amendment,
): readonly PaperList[] {
  const amended = {
    ground,
    inForce: { from: start, until: null },
    requirements,
    amendedBy: documentOf(document.id),
  };
  const ended = lists.map((list) =>
    list.ground === ground && list.inForce.until === null
      ? { ...list, inForce: { from: list.inForce.from, until: addDays(start, -1) } }
      : list,
  );
  return [...ended, amended];
}
