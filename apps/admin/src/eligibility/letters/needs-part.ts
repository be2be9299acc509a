import { type AccessNeed, accessNeeds, labelOf } from "@tgpl/domain";
import type { LetterPart } from "./letter.ts";
import type { LetterWriter } from "./letter-writer.ts";

/** Tells the person that what they need is known, and that it goes along to every meeting and to the agency. */
export function needsPart({ t, language, facts: { record }, common }: LetterWriter): LetterPart[] {
  const { accessNeeds: needs } = record.applicant;
  if (needs.length === 0) return [];
  const named = needs.map((need) => needWords(need, record, language));
  return [t("letters.needsKnown", { ...common, needs: named.join("; ") })];
}

/** A need as a letter names it; for a guardian or companion with who it is. */
export function needWords(
  need: AccessNeed,
  { reception }: LetterWriter["facts"]["record"],
  language: LetterWriter["language"],
): string {
  const label = labelOf(accessNeeds, need, language).toLowerCase();
  const who = reception.support.find((one) => one.need === need);
  return who ? `${label} (${[who.name, who.relation].filter(Boolean).join(", ")})` : label;
}
