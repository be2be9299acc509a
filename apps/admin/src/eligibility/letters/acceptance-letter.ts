import { decideEligibility, explainDecision, fieldsOfLaw, formsOfAid, labelOf } from "@tgpl/domain";
import { awaitsPapers } from "../late-papers.ts";
import { complaintPart } from "./complaint-part.ts";
import type { LetterBody } from "./compose-letter.ts";
import type { LetterPart } from "./letter.ts";
import type { LetterWriter } from "./letter-writer.ts";
import { needsPart } from "./needs-part.ts";
import { supplementLetter } from "./supplement-letter.ts";

/** The slip that the person takes home: accepted, on which ground, what comes next, and that it is free. */
export function acceptanceLetter(writer: LetterWriter): LetterBody {
  const { t, cite, facts, person, common, format, language, lengthOf } = writer;
  const { record, fileCode } = facts;
  const lateParts = awaitsPapers(record) ? supplementLetter(writer).body.slice(1, -1) : [];
  return {
    grounds: [
      t("letters.onGround", { law: cite("11/2017/QH14#7") }),
      t("letters.onGround", { law: cite(awaitsPapers(record) ? "11/2017/QH14#30.4" : "11/2017/QH14#30.1") }),
    ],
    body: [
      t("letters.received", {
        ...common,
        person,
        day: format.date(record.receivedAt),
        matter: record.matter,
      }),
      t(fileCode ? "letters.acceptedAs" : "letters.accepted", {
        ...common,
        day: format.date(record.acceptedOn ?? record.receivedAt),
        fileCode: fileCode ?? "",
      }),
      ...groundPart(writer),
      t("letters.aidForm", {
        form: labelOf(formsOfAid, record.formOfAid, language),
        field: labelOf(fieldsOfLaw, record.fieldOfLaw, language),
      }),
      nextPart(writer),
      ...needsPart(writer),
      ...lateParts,
      t("letters.changeProvider", { law: cite("11/2017/QH14#25"), length: lengthOf("provider-replacement") }),
      ...complaintPart(writer),
      t("letters.helpAndFree", common),
    ],
  };
}

/** On which ground, as the decision of the day says; nothing where it was accepted before that could be told. */
function groundPart({ t, facts: { decision }, language, markLaw }: LetterWriter): LetterPart[] {
  if (decision?.outcome !== "eligible") return [];
  const { summary, warnings } = explainDecision(
    decideEligibility(decision.receipt.facts, decision.receipt.on),
    language,
  );
  return [t("letters.onEligibility", { summary }) + markLaw(warnings)];
}

/** Advice is answered; for everything else somebody is appointed. */
function nextPart({ t, facts: { record }, common, lengthOf }: LetterWriter): LetterPart {
  if (record.formOfAid === "legal-advice")
    return t("letters.nextAdvice", { ...common, length: lengthOf("advice-answer") });
  const rule = record.formOfAid === "proceedings" ? "provider-appointment" : "representation-appointment";
  return t("letters.nextProvider", { ...common, length: lengthOf(rule) });
}
