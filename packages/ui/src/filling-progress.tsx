import { useTranslation } from "react-i18next";

/** Demonstration data is being made: how far it is. The page around goes on by itself. */
export function FillingProgress({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation("ui");
  const percent = Math.round((100 * done) / Math.max(1, total));
  return (
    <>
      <p>{t("filling.text")}</p>
      <progress value={done} max={total} aria-label={t("filling.title")} />
      <p className="note soft">{t("filling.done", { percent })}</p>
    </>
  );
}
