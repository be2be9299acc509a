import { Button } from "@tgpl/ui/button.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useTranslation } from "react-i18next";

/** Our own mistake: the page could not be drawn. */
export function BrokenPage() {
  const { t } = useTranslation();
  return (
    <Notice
      tone="bad"
      isAlert
      title={t("frame.broken")}
      actions={<Button onClick={() => location.reload()}>{t("frame.reload")}</Button>}
    >
      {t("frame.brokenText")}
    </Notice>
  );
}
