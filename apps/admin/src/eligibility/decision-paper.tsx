import { decideEligibility, type Explanation, explainDecision, type Judgement } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { RequestRecord } from "../requests/request-form-value.ts";
import type { DecisionRecord } from "./decision-line.tsx";
import { useFactWords } from "./use-fact-words.ts";
import { useRefusalWords } from "./use-refusal-words.ts";

export interface DecisionPaperProps {
  record: RequestRecord;
  decision: DecisionRecord;
  /** While the request is open its answer stands beside the form: the paper is only for printing. */
  isForPrintOnly?: boolean | undefined;
  /** What a person had to decide when it was made. */
  judgements?: readonly Judgement[] | undefined;
}

/** The decision with its reasons, ground by ground; on paper it is all that is printed of the page. */
export function DecisionPaper({
  record,
  decision,
  isForPrintOnly = false,
  judgements = [],
}: DecisionPaperProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const factWords = useFactWords();
  const { receipt } = decision;
  const explanation = explainDecision(decideEligibility(receipt.facts, receipt.on), language, {
    judgements,
  });
  return (
    <Sheet
      title={t("eligibility.paper.title")}
      className={isForPrintOnly ? "decision-paper print-only" : "decision-paper"}
      padded
    >
      <p>
        {t("eligibility.paper.about", { name: record.applicant.fullName, office: record.office.name })}{" "}
        {t("eligibility.decisions.by", {
          at: format.dateTime(decision.decidedAt),
          by: decision.decidedBy ?? t("failure.somebody"),
        })}
      </p>
      <p>
        <b>{explanation.headline}.</b> {explanation.summary}
      </p>
      {record.refusal && (
        <p>
          {refusalWords(record.refusal)}. {record.refusal.reason}
        </p>
      )}
      <p>{t("eligibility.paper.facts", { facts: factWords(receipt.facts).join("; ") })}</p>
      <ul className="reasons">
        {explanation.grounds.map(({ id, sentence, mark }) => (
          <li key={id}>{[sentence, mark].filter(Boolean).join(" ")}</li>
        ))}
      </ul>
      {remarksOf(explanation, decision.outcome).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="note soft">
        {t("eligibility.decisions.rules", { version: decision.rulesVersion, day: format.date(decision.on) })}{" "}
        <span className="digest">{t("eligibility.paper.digest", { digest: receipt.digest })}</span>
      </p>
    </Sheet>
  );
}

/** What a person has to decide, what would help whoever is refused, the doubts and the advice. */
function remarksOf(
  { judgements, help, warnings, advice }: Explanation,
  outcome: DecisionRecord["outcome"],
): string[] {
  const ways = outcome === "not-eligible" && help ? help.ways : [];
  return [...judgements, ...ways, ...warnings].map(({ sentence }) => sentence).concat(advice);
}
