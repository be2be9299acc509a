import { Button } from "@tgpl/ui/button.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { explainBecause } from "./explain-because.ts";
import { explainRefusal } from "./explain-failure.ts";
import { type ApiError, findRefusal } from "./failure.ts";

export interface NotSavedStripProps {
  what: string;
  error: ApiError;
  onAgain: () => void;
  onForget: () => void;
}

/** What was shown as done and has been taken back: what, why, and the way to try it again. */
export function NotSavedStrip({ what, error, onAgain, onForget }: NotSavedStripProps) {
  const { t } = useTranslation();
  const why = useWhy(error);
  return (
    <Notice
      tone="bad"
      isAlert
      title={t("failure.takenBack", { what })}
      actions={
        <div className="buttons">
          <Button kind="do" onClick={onAgain}>
            {t("failure.again")}
          </Button>
          <Button kind="bare" onClick={onForget}>
            {t("failure.leaveIt")}
          </Button>
        </div>
      }
    >
      {why}
    </Notice>
  );
}

function useWhy(error: ApiError): string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const refusal = findRefusal(error);
  if (!refusal) return t("failure.noLine");
  if (refusal.code === "stale-version") return t("failure.stale");
  return explainBecause(refusal.because ?? [], language).join(" ") || explainRefusal(refusal);
}
