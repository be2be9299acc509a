import { Button } from "@tgpl/ui/button.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { DecisionLine } from "./decision-line.tsx";
import type { Standing } from "./use-settle.ts";

export interface DecisionsSheetProps {
  standing: Standing;
  /** Decides again; left out where the request is answered. */
  onDecide?: (() => void) | undefined;
}

/** Every decision taken, newest first, each with the receipt by which it can be checked years later. */
export function DecisionsSheet({ standing, onDecide }: DecisionsSheetProps) {
  const { t } = useTranslation();
  const { decisions, outdated } = standing;
  if (decisions.length === 0) return null;
  return (
    <>
      {outdated && (
        <Notice
          tone="warn"
          title={t("eligibility.decisions.outdated")}
          actions={onDecide && <Button onClick={onDecide}>{t("eligibility.decisions.again")}</Button>}
        >
          {t("eligibility.decisions.outdatedText")}
        </Notice>
      )}
      <Sheet
        title={t("eligibility.decisions.title")}
        aside={
          <Button kind="bare" onClick={() => print()}>
            {t("eligibility.decisions.print")}
          </Button>
        }
      >
        <ul className="side-list">
          {decisions.map((decision) => (
            <DecisionLine key={decision.id} decision={decision} />
          ))}
        </ul>
      </Sheet>
    </>
  );
}
