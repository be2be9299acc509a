import { type ReceiptCheck, receiptFaults, verifyReceipt } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { saveReceipt } from "./save-receipt.ts";
import type { Standing } from "./use-settle.ts";

export type DecisionRecord = Standing["decisions"][number];

const kinds: Record<DecisionRecord["outcome"], StatusKind> = {
  eligible: "done",
  "not-eligible": "stopped",
  undetermined: "unknown",
};

/** One decision: when, by whom, by which rules; its receipt can be kept, and checked here. */
export function DecisionLine({ decision }: { decision: DecisionRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const at = { at: format.dateTime(decision.decidedAt), by: decision.decidedBy ?? t("failure.somebody") };
  return (
    <li>
      <span>{t("eligibility.decisions.by", at)}</span>
      <Status kind={kinds[decision.outcome]}>{t(`eligibility.outcomes.${decision.outcome}`)}</Status>
      <small>
        {t("eligibility.decisions.rules", { version: decision.rulesVersion, day: format.date(decision.on) })}
      </small>
      <Receipt decision={decision} />
    </li>
  );
}

function Receipt({ decision }: { decision: DecisionRecord }) {
  const { t } = useTranslation();
  const [check, setCheck] = useState<ReceiptCheck | null>(null);
  return (
    <div className="buttons receipt">
      <Button kind="bare" onClick={() => saveReceipt(decision)}>
        {t("eligibility.decisions.receipt")}
      </Button>
      <Button kind="bare" onClick={() => setCheck(verifyReceipt(decision.receipt))}>
        {t("eligibility.decisions.verify")}
      </Button>
      <span role="status">{check && <CheckResult check={check} />}</span>
    </div>
  );
}

function CheckResult({ check }: { check: ReceiptCheck }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  if (check.valid) {
    return (
      <Status kind="done" small>
        {t("eligibility.decisions.valid")}
      </Status>
    );
  }
  return (
    <Status kind="late" small>
      {check.because ? receiptFaults[check.because][language] : t("eligibility.decisions.invalid")}
    </Status>
  );
}
