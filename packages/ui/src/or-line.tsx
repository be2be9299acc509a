import { useTranslation } from "react-i18next";

/** Between two ways to do the same. */
export function OrLine() {
  const { t } = useTranslation("ui");
  return <p className="or">{t("signIn.or")}</p>;
}
