import {
  type Bilingual,
  disabilityDegrees,
  disabilityTypes,
  formsOfAid,
  otherKeys,
  sexes,
} from "@tgpl/domain";
import type { Breakdown } from "../filters/filters.ts";

type Term = { readonly code: string; readonly label: Bilingual };

const terms = {
  disabilityType: disabilityTypes,
  degree: disabilityDegrees,
  sex: sexes,
  formOfAid: formsOfAid,
} as const satisfies Record<Breakdown, readonly Term[]>;

export type KeyLabel = Term & { isOther: boolean };

/** The keys of a dimension in the order of the law, then those for facts that have none of them. */
export function keyLabels(by: Breakdown): KeyLabel[] {
  const own: readonly Term[] = terms[by];
  return [
    ...own.map(({ code, label }) => ({ code, label, isOther: false })),
    ...otherKeys.map(({ code, label }) => ({ code, label, isOther: true })),
  ];
}
