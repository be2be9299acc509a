import { getTerm, type Language, type LegalTerm, replacementGrounds } from "@tgpl/domain";
import type { Outputs } from "../../api/outputs.ts";
import { complaintPart } from "../../eligibility/letters/complaint-part.ts";
import { recipientsOf } from "../../eligibility/letters/compose-letter.ts";
import type { Letter, LetterPart } from "../../eligibility/letters/letter.ts";
import type { LetterFacts } from "../../eligibility/letters/letter-facts.ts";
import { createLetterWriter, type LetterWriter } from "../../eligibility/letters/letter-writer.ts";
import { needsPart } from "../../eligibility/letters/needs-part.ts";
import type { CaseRecord } from "../case-page.tsx";
import { inWork } from "./compose-ending-letter.ts";

export type Replacement = Outputs["appointments"]["replacements"][number];
/** An application of the person that has its answer; what the Centre changes of itself is answered to nobody. */
export type AnsweredReplacement = Replacement & {
  outcome: NonNullable<Replacement["outcome"]>;
  answeredAt: NonNullable<Replacement["answeredAt"]>;
};

export function isAnswered(one: Replacement): one is AnsweredReplacement {
  return one.askedBy === "beneficiary" && one.outcome !== null && one.answeredAt !== null;
}

/** The answer in writing (12/2018/TT-BTP Điều 9 khoản 1): another provider, or why this one stays. */
export function composeReplacementLetter(
  replacement: AnsweredReplacement,
  legalCase: CaseRecord,
  facts: LetterFacts,
  language: Language,
): Letter {
  const writer = createLetterWriter(facts, language);
  const { t, cite, common, person, format } = writer;
  const { receivedAt, reason } = replacement;
  return {
    subject: t("letters.subject.replacement"),
    grounds: [
      t("letters.onGround", { law: cite("11/2017/QH14#25") }),
      t("letters.onGround", { law: cite("12/2018/TT-BTP#9.1") }),
    ],
    to: t("letters.to", { person, commune: facts.record.applicant.communeName }),
    body: [
      inWork(writer, legalCase),
      t("letters.replacementAsked", { ...common, day: format.date(receivedAt), reason }),
      ...answerPart(writer, replacement),
      ...needsPart(writer),
      ...complaintPart(writer),
      t("letters.helpAndFree", common),
    ],
    recipients: recipientsOf(writer),
    signedBy: t(`letters.signedBy.${facts.office.kind}`),
    notes: writer.notes,
  };
}

function answerPart(writer: LetterWriter, replacement: AnsweredReplacement): LetterPart[] {
  const { t, common, format } = writer;
  const { outcome, answeredAt, answerReason } = replacement;
  const former = replacement.formerProvider ?? t("letters.theProvider");
  if (outcome === "refused")
    return [
      t("letters.providerStays", { ...common, former }),
      ...(answerReason ? [t("letters.reason", { reason: answerReason })] : []),
    ];
  const next = replacement.newProvider ?? "";
  const day = format.date(answeredAt);
  return [
    t("letters.providerReplaced", { ...common, former, next, day }),
    ...groundPart(writer, replacement),
    t("letters.workGoesOn", { ...common, next }),
  ];
}

function groundPart({ t, language, cite }: LetterWriter, { ground }: Replacement): LetterPart[] {
  if (ground === null) return [];
  const { label, provision }: LegalTerm = getTerm(replacementGrounds, ground, "ground");
  return [
    t("letters.replacedBecause", { ground: label[language], law: cite(provision ?? "11/2017/QH14#25") }),
  ];
}
