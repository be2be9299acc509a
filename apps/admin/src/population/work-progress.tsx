import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import type { ImportRecord } from "./use-import-write.ts";

/** How far the work is. While the file is looked at for the first time nobody knows how long it is. */
export function WorkProgress({ record: { status, done, rows } }: { record: ImportRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = t(`population.work.${status === "importing" ? "importing" : "checking"}`);
  const shown = format.number(done);
  return (
    <Sheet title={title} padded>
      <progress {...(rows > 0 && { value: Math.min(done, rows), max: rows })} aria-label={title} />
      <p className="soft">
        {rows > 0
          ? t("population.work.ofRows", { done: shown, rows: format.number(rows) })
          : t("population.work.rows", { done: shown })}
      </p>
      <p className="soft">{t("population.work.mayLeave")}</p>
    </Sheet>
  );
}
