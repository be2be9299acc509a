import type { Language, LegalTerm } from "@tgpl/domain";

export interface TermOption<Code extends string> {
  value: Code;
  label: string;
}

/** The terms of a list of the domain as choices of a control. */
export function termOptions<Code extends string>(
  terms: readonly LegalTerm<Code>[],
  language: Language,
): TermOption<Code>[] {
  return terms.map(({ code, label }) => ({ value: code, label: label[language] }));
}
