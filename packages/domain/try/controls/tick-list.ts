import { codesOf, type Language, type LegalTerm } from "@tgpl/domain";
import { element } from "../element.ts";

export type Tick = {
  readonly code: string;
  readonly input: HTMLInputElement;
  readonly label: HTMLLabelElement;
};

/** A box to tick for each term. */
export function tickList(
  terms: readonly LegalTerm[],
  ticked: readonly string[],
  language: Language,
): readonly Tick[] {
  return codesOf(terms).map((code, index) => {
    const input = element("input", { type: "checkbox", value: code, checked: ticked.includes(code) });
    const text = terms[index]?.label[language] ?? code;
    return { code, input, label: element("label", { class: "choice" }, input, text) };
  });
}

export function tickedCodes(ticks: readonly Tick[]): readonly string[] {
  return ticks.filter(({ input }) => input.checked).map(({ code }) => code);
}
