import { dayOf, discontinuationGrounds, getTerm, type Language, type LegalTerm } from "@tgpl/domain";
import { complaintPart } from "../../eligibility/letters/complaint-part.ts";
import { recipientsOf } from "../../eligibility/letters/compose-letter.ts";
import type { Letter } from "../../eligibility/letters/letter.ts";
import type { LetterFacts } from "../../eligibility/letters/letter-facts.ts";
import { createLetterWriter, type LetterWriter } from "../../eligibility/letters/letter-writer.ts";
import type { CaseRecord } from "../case-page.tsx";

export type Ending = "discontinuation" | "transfer";

/** Which letter a case has come to; none while it runs or was closed with its result. */
export function endingOf({ discontinuedAt, transferredAt }: CaseRecord): Ending | null {
  if (transferredAt) return "transfer";
  return discontinuedAt ? "discontinuation" : null;
}

/** The letter in Vietnamese, which is the letter; in English it is an aid for reading it. */
export function composeEndingLetter(
  ending: Ending,
  legalCase: CaseRecord,
  facts: LetterFacts,
  language: Language,
): Letter {
  const writer = createLetterWriter(facts, language);
  const { t, person } = writer;
  const parts = ending === "transfer" ? transferParts(writer, legalCase) : stopParts(writer, legalCase);
  return {
    subject: t(`letters.subject.${ending}`),
    ...parts,
    to: t("letters.to", { person, commune: facts.record.applicant.communeName }),
    recipients: recipientsOf(writer),
    signedBy: t(`letters.signedBy.${facts.office.kind}`),
    notes: writer.notes,
  };
}

/** Not continued, in writing with the reason (Điều 37), and how to complain about it (Điều 45). */
function stopParts(writer: LetterWriter, legalCase: CaseRecord) {
  const { t, cite, common, language, format } = writer;
  const { discontinuationGround, discontinuedAt, acceptedAt, endingReason } = legalCase;
  const { label }: LegalTerm = getTerm(discontinuationGrounds, discontinuationGround, "ground");
  return {
    grounds: [t("letters.onGround", { law: cite("11/2017/QH14#37") })],
    body: [
      inWork(writer, legalCase),
      t("letters.stopped", {
        ...common,
        day: format.date(discontinuedAt ?? acceptedAt),
        ground: label[language],
      }),
      t("letters.reason", { reason: endingReason ?? "" }),
      ...complaintPart(writer),
      t("letters.askAgain", common),
    ],
  };
}

/** Outside the scope, so another organisation goes on with it; the person is told (Điều 35 khoản 1). */
function transferParts(writer: LetterWriter, legalCase: CaseRecord) {
  const { t, cite, common, format } = writer;
  const { transferredAt, transferredTo, acceptedAt, endingReason, informedOn } = legalCase;
  const day = format.date(transferredAt ?? acceptedAt);
  return {
    grounds: [
      t("letters.onGround", { law: cite("11/2017/QH14#26") }),
      t("letters.onGround", { law: cite("11/2017/QH14#35.1") }),
    ],
    body: [
      inWork(writer, legalCase),
      t("letters.transferred", { ...common, day, organisation: transferredTo ?? "" }),
      t("letters.reason", { reason: endingReason ?? "" }),
      t("letters.toldOn", { ...common, day: format.date(informedOn ?? dayOf(transferredAt ?? acceptedAt)) }),
      t("letters.goesOnThere", { ...common, organisation: transferredTo ?? "" }),
      ...complaintPart(writer),
    ],
  };
}

/** Which case it is about. */
export function inWork(
  { t, common, person, format }: LetterWriter,
  { acceptedAt, fileCode, matter }: CaseRecord,
) {
  return t("letters.inWork", { ...common, person, day: format.date(acceptedAt), fileCode, matter });
}
