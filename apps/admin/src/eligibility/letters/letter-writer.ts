import {
  type DeadlineRuleId,
  dayOf,
  type Evidence,
  type Explanation,
  getDeadlineRule,
  type Language,
  markOf,
} from "@tgpl/domain";
import { createFormat } from "@tgpl/ui/format/create-format.ts";
import { text } from "../../text/text.ts";
import { citeInLetter } from "./cite-in-letter.ts";
import type { LetterFacts } from "./letter-facts.ts";

/** What every letter is written with: the words, and the numbers of what nobody has confirmed yet. */
export function createLetterWriter(facts: LetterFacts, language: Language) {
  const t = text.getFixedT(language);
  const { applicant, receivedAt } = facts.record;
  const notes: string[] = [];
  /** The mark in the text of a note at its foot; the same note keeps its number. */
  const note = (sentence: string): string => {
    if (!notes.includes(sentence)) notes.push(sentence);
    return ` (${notes.indexOf(sentence) + 1})`;
  };
  const person = t(`letters.person.${applicant.sex}`, { name: applicant.fullName });
  return {
    t,
    language,
    facts,
    notes,
    note,
    format: createFormat(language),
    cite: (id: string) => citeInLetter(id, language),
    person,
    /** Who is written to, after the first time by the form of address alone. */
    common: { person: t(`letters.shortly.${applicant.sex}`), office: facts.office.name },
    /** "03 ngày làm việc (1)": the length of a limit of the law, with its mark where it is not confirmed. */
    lengthOf: (id: DeadlineRuleId): string => {
      const rule = getDeadlineRule(id, dayOf(receivedAt));
      const count = rule.length ?? 0;
      const padded = language === "vi" ? String(count).padStart(2, "0") : String(count);
      const words = t(`letters.length.${rule.unit}`, { count, padded });
      const isDoubtful = rule.evidence !== "seen" || rule.alternative !== undefined;
      const doubt = rule.note?.[language] ?? t("letters.unconfirmed");
      return isDoubtful ? words + note(doubt) : words;
    },
    /** Marks for a law that is not read yet. What only the officer has to do about it is not for the letter. */
    markLaw: (warnings: Explanation["warnings"]): string =>
      warnings
        .filter(({ code }) => code !== "refusal-needs-legal-officer")
        .map(({ sentence }) => note(sentence))
        .join(""),
    /** Advice of the law's own words; a weak source behind it becomes a note. */
    withWeakSource: (advice: string): string => {
      const weak = markOf("weak", language);
      if (weak === null || !advice.endsWith(weak)) return advice;
      return advice.slice(0, -weak.length).trimEnd() + note(t("letters.weakSource"));
    },
    /** The words, with a mark where their source is not sure. */
    withMark: (words: string, evidence: Evidence): string =>
      evidence === "seen" ? words : words + note(t("letters.unconfirmedPaper")),
  };
}

export type LetterWriter = ReturnType<typeof createLetterWriter>;
