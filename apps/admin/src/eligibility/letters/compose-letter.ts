import type { Language } from "@tgpl/domain";
import { acceptanceLetter } from "./acceptance-letter.ts";
import { agencyNeedsLetter } from "./agency-needs-letter.ts";
import { agencyStopLetter } from "./agency-stop-letter.ts";
import type { Letter } from "./letter.ts";
import type { LetterFacts } from "./letter-facts.ts";
import type { LetterKind } from "./letter-kind.ts";
import { createLetterWriter, type LetterWriter } from "./letter-writer.ts";
import { refusalLetter } from "./refusal-letter.ts";
import { supplementLetter } from "./supplement-letter.ts";

export type LetterBody = Pick<Letter, "grounds" | "body"> & Partial<Pick<Letter, "to" | "recipients">>;

const bodies: Record<LetterKind, (writer: LetterWriter) => LetterBody> = {
  supplement: supplementLetter,
  refusal: refusalLetter,
  acceptance: acceptanceLetter,
  "agency-needs": agencyNeedsLetter,
  "agency-stop": agencyStopLetter,
};

/** A letter in Vietnamese, which is the letter; in English it is an aid for reading it. */
export function composeLetter(kind: LetterKind, facts: LetterFacts, language: Language): Letter {
  const writer = createLetterWriter(facts, language);
  const { t, person, notes } = writer;
  const { grounds, body, to, recipients } = bodies[kind](writer);
  return {
    subject: t(`letters.subject.${kind}`),
    grounds,
    to: to ?? t("letters.to", { person, commune: facts.record.applicant.communeName }),
    body,
    recipients: recipients ?? recipientsOf(writer),
    signedBy: t(`letters.signedBy.${facts.office.kind}`),
    notes,
  };
}

/** Who gets the letter: the person, who asked for them, and the file. */
export function recipientsOf({ t, facts: { record } }: LetterWriter): string[] {
  const { requesterKind, requesterName } = record;
  const asked =
    requesterKind !== "self" && requesterName ? [t("letters.toRequester", { name: requesterName })] : [];
  return [t("letters.asAbove"), ...asked, t("letters.toFile")];
}
