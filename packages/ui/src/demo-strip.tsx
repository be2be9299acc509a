import { useTranslation } from "react-i18next";

/** The first thing on every page and print that shows invented data. */
export function DemoStrip() {
  const { t } = useTranslation("ui");
  return (
    <aside className="demo" aria-label={t("demo.title")}>
      <b>{t("demo.title")}</b>
      <span className="only-wide">{t("demo.sentence")}</span>
    </aside>
  );
}
