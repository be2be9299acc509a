import { Notice } from "@tgpl/ui/notice.tsx";
import { useTranslation } from "react-i18next";

/** The address lost its second half, as when a link was copied by hand. */
export function NoToken() {
  const { t } = useTranslation();
  return (
    <Notice tone="bad" title={t("session.noToken")}>
      {t("session.noTokenText")}
    </Notice>
  );
}
