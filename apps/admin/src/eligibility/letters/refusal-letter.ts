import { decideEligibility, explainDecision, getTerm, type LegalTerm, refusalGrounds } from "@tgpl/domain";
import { complaintPart } from "./complaint-part.ts";
import type { LetterBody } from "./compose-letter.ts";
import type { LetterPart } from "./letter.ts";
import type { LetterWriter } from "./letter-writer.ts";

/** A refusal in writing, with its reason (Luật TGPL Điều 30 khoản 3), and how to complain about it (Điều 45). */
export function refusalLetter(writer: LetterWriter): LetterBody {
  const { t, cite, facts, person, common, format, language } = writer;
  const { record } = facts;
  const ground = record.refusal?.ground ?? "condition-not-met";
  const { label, provision }: LegalTerm = getTerm(refusalGrounds, ground, "ground");
  return {
    grounds: [
      t("letters.onGround", { law: cite("11/2017/QH14#7") }),
      t("letters.onGround", { law: cite("11/2017/QH14#30.1") }),
      t("letters.onGround", { law: cite(provision ?? "11/2017/QH14#30.3") }),
    ],
    body: [
      t("letters.received", {
        ...common,
        person,
        day: format.date(record.receivedAt),
        matter: record.matter,
      }),
      t("letters.refused", { ...common, ground: label[language] }),
      t("letters.reason", { reason: record.refusal?.reason ?? "" }),
      ...(ground === "condition-not-met" ? checkedPart(writer) : []),
      ...complaintPart(writer),
      t("letters.askAgain", common),
    ],
  };
}

/** What the check of the grounds came to, with what no officer could know: an amendment that is not read yet. */
function checkedPart(writer: LetterWriter): LetterPart[] {
  const { t, facts, language, format, markLaw, withWeakSource } = writer;
  const { decision } = facts;
  if (!decision) return [];
  const { headline, summary, warnings, advice } = explainDecision(
    decideEligibility(decision.receipt.facts, decision.receipt.on),
    language,
  );
  return [
    t("letters.checked", { day: format.date(decision.receipt.on), headline, summary }) + markLaw(warnings),
    ...advice.map(withWeakSource),
  ];
}
