import { complaintOutcomes, complaintSubjects, type Language, labelOf } from "@tgpl/domain";
import { recipientsOf } from "../eligibility/letters/compose-letter.ts";
import type { Letter } from "../eligibility/letters/letter.ts";
import type { LetterFacts } from "../eligibility/letters/letter-facts.ts";
import { createLetterWriter } from "../eligibility/letters/letter-writer.ts";
import { needsPart } from "../eligibility/letters/needs-part.ts";
import type { ComplaintRecord } from "./complaint-page.tsx";

/** A complaint that the head has answered. */
export type AnsweredComplaint = ComplaintRecord & { first: NonNullable<ComplaintRecord["first"]> };

export function isAnswered(complaint: ComplaintRecord): complaint is AnsweredComplaint {
  return complaint.first !== null;
}

/** The head of the Centre answers (Luật TGPL Điều 45), so the Centre writes, whichever office took the request. */
export function sentByCentre(facts: LetterFacts): LetterFacts {
  const { centre } = facts.office;
  return { ...facts, office: { name: centre, kind: "centre", centre } };
}

/** The answer to a complaint of the first level: what was found, and where to go with it if one does not agree. */
export function composeAnswerLetter(
  complaint: AnsweredComplaint,
  facts: LetterFacts,
  language: Language,
): Letter {
  const writer = createLetterWriter(facts, language);
  const { t, cite, common, person, format, lengthOf } = writer;
  const { complainantName, subject, content, receivedOn, first } = complaint;
  const complainant = complainantName ?? person;
  return {
    subject: t("letters.subject.complaint-answer"),
    grounds: [t("letters.onGround", { law: cite("11/2017/QH14#45") })],
    to: complainantName
      ? t("letters.toName", { name: complainantName })
      : t("letters.to", { person, commune: facts.record.applicant.communeName }),
    body: [
      t("letters.complaintReceived", {
        ...common,
        complainant,
        day: format.date(receivedOn),
        about: labelOf(complaintSubjects, subject, language),
        content,
      }),
      t("letters.complaintFound", {
        ...common,
        day: format.date(first.on),
        outcome: labelOf(complaintOutcomes, first.outcome, language),
      }),
      t("letters.complaintAnswer", { answer: first.answer }),
      t("letters.mayComplainAgain", { complainant, law: cite("11/2017/QH14#45") }),
      [
        t("letters.complainSecond", { city: facts.city[language], length: lengthOf("complaint-second") }),
        t("letters.complainCourt"),
      ],
      ...needsPart(writer),
    ],
    recipients: complainantName
      ? [t("letters.asAbove"), t("letters.toPerson", { person }), t("letters.toFile")]
      : recipientsOf(writer),
    signedBy: t("letters.signedBy.centre"),
    notes: writer.notes,
  };
}
