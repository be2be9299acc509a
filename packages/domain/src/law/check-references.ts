import { documentOf, isCitation } from "./citation.ts";
import { type Law, provisionsOf } from "./law.ts";
import { fault, type LawFault, writtenDay } from "./law-fault.ts";
import { resolveCitation } from "./resolve-citation.ts";

/** Everything that is cited is well written, registered, and coded where a clause is meant. */
export function checkReferences(law: Law): readonly LawFault[] {
  const citations = new Set(citationsIn(law));
  return [...[...citations].flatMap((id) => checkCitation(id, law)), ...checkFirstDays(law)];
}

function citationsIn(law: Law): string[] {
  const versions = provisionsOf(law);
  return [
    law.coded.document,
    ...versions.flatMap(({ id, amendedBy }) => (amendedBy ? [id, amendedBy] : [id])),
    ...versions.flatMap(({ term }) =>
      term?.name === "financial-difficulty" ? term.limbs.map(({ provision }) => provision) : [],
    ),
    ...law.documents.flatMap(({ id, amends }) => [id, ...amends]),
    ...law.uncodedAmendments.flatMap(({ document, amends }) => [document, amends]),
    ...law.transitions.flatMap(({ document }) => [document]),
    ...law.paperLists.flatMap(({ requirements, amendedBy }) => [
      ...(amendedBy ? [amendedBy] : []),
      ...requirements.flatMap(({ anyOf }) => anyOf.map(({ provision }) => provision)),
    ]),
    ...law.proofPapers.flatMap(({ provision }) => provision ?? []),
    ...law.drafts.flatMap(({ document }) => [document]),
  ];
}

function checkCitation(id: string, law: Law): LawFault[] {
  if (!isCitation(id)) {
    return [
      fault(
        "bad-citation",
        id,
        "không đúng cách viết, ví dụ 11/2017/QH14#7.7.d; điểm là a, b, c, d, đ, e, g, h.",
        "not written as a citation, such as 11/2017/QH14#7.7.d; points run a, b, c, d, đ, e, g, h.",
      ),
    ];
  }
  if (!law.documents.some((document) => document.id === documentOf(id))) {
    return [
      fault(
        "unknown-document",
        id,
        `văn bản ${documentOf(id)} chưa được đăng ký.`,
        `document ${documentOf(id)} is not registered.`,
      ),
    ];
  }
  if (resolveCitation(id, law)) return [];
  return [
    fault("clause-not-coded", id, "được viện dẫn nhưng chưa có nội dung.", "it is cited and has no text."),
  ];
}

/** A version that a document brought begins on the first day of that document. */
function checkFirstDays(law: Law): LawFault[] {
  return provisionsOf(law).flatMap(({ id, amendedBy, inForce }) => {
    const first = law.documents.find((document) => document.id === amendedBy)?.inForce.from;
    if (!first || first === inForce.from) return [];
    const [own, expected] = [writtenDay(inForce.from), writtenDay(first)];
    return [
      fault(
        "other-first-day",
        id,
        `bắt đầu ngày ${own}, nhưng ${amendedBy} có hiệu lực từ ${expected}.`,
        `it begins on ${own}, but ${amendedBy} is in force from ${expected}.`,
      ),
    ];
  });
}
