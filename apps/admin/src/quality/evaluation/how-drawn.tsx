import { Button } from "@tgpl/ui/button.tsx";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, queryClient } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { drawAgain } from "./draw-again.ts";
import type { PlanRecord } from "./plan-page.tsx";

/** The text for the draw, its digest, the method in words, and drawing again on this very machine. */
export function HowDrawn({ plan }: { plan: PlanRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const divided = plan.stratifyBy.map((by) => t(`quality.plan.by.${by}`)).join(", ");
  const definitions = [
    { id: "seed", term: t("quality.plan.seed"), text: <b>{plan.seed}</b> },
    { id: "digest", term: t("quality.plan.digest"), text: <code className="digest">{plan.digest}</code> },
    ...(divided ? [{ id: "by", term: t("quality.plan.stratify"), text: divided }] : []),
    { id: "method", term: t("quality.plan.how"), text: t("quality.plan.method") },
  ];
  return (
    <Sheet
      title={t("quality.plan.how")}
      className="summary"
      padded
      footer={t("quality.plan.drawnAt", {
        name: plan.drawnBy ?? t("failure.somebody"),
        at: format.dateTime(plan.drawnAt),
      })}
    >
      <div className="quality-body">
        <DefinitionList definitions={definitions} />
        <Again plan={plan} />
      </div>
    </Sheet>
  );
}

type Checked = { isSame: boolean; count: number } | { failure: string };

function Again({ plan }: { plan: PlanRecord }) {
  const { t } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = async () => {
    setBusy(true);
    try {
      const covered = await queryClient.fetchQuery(
        api.quality.evaluation.covered.queryOptions({ id: plan.id }),
      );
      setChecked(drawAgain(plan, covered));
    } catch (error) {
      setChecked({ failure: explainFailure(error) ?? t("failure.noLine") });
    }
    setBusy(false);
  };
  return (
    <>
      <div className="buttons">
        <Button isBusy={isBusy} onClick={() => void check()}>
          {t("quality.plan.again")}
        </Button>
      </div>
      <div role="status">{checked && <Outcome checked={checked} />}</div>
    </>
  );
}

function Outcome({ checked }: { checked: Checked }) {
  const { t } = useTranslation();
  if ("failure" in checked) return <Notice tone="bad">{checked.failure}</Notice>;
  return checked.isSame ? (
    <Notice tone="good">{t("quality.plan.againSame", { count: checked.count })}</Notice>
  ) : (
    <Notice tone="bad">{t("quality.plan.againOther")}</Notice>
  );
}
