import { Button } from "@tgpl/ui/button.tsx";
import { FigureStrip } from "@tgpl/ui/figure-strip.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { type ImportRecord, useImportWrite } from "./use-import-write.ts";

/** What would come, or came, of the file; and the one step that takes it in. */
export function ImportSummary({ record }: { record: ImportRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rows, faultyRows, twiceInFile, known, elsewhere, status } = record;
  const good = rows - faultyRows;
  const figures = { good, faultyRows, twiceInFile, known, elsewhere };
  return (
    <>
      <FigureStrip
        figures={(["good", "faultyRows", "twiceInFile", "known", "elsewhere"] as const).map((id) => ({
          id,
          label: t(`population.summary.${id}`),
          figure: format.number(figures[id]),
          isLate: id === "faultyRows" && faultyRows > 0,
        }))}
      />
      {status === "checked" && <Start record={record} good={good} />}
      {status === "imported" && (
        <p>{t("population.summary.current", { count: record.currentIn, communes: record.communes })}</p>
      )}
    </>
  );
}

function Start({ record, good }: { record: ImportRecord; good: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const write = useImportWrite(api.population.start.mutationOptions(), record);
  return (
    <div className="population-start">
      <Button
        kind="main"
        isBusy={write.isSaving}
        disabled={good === 0}
        onClick={() => write.send(t("population.work.importing"))}
      >
        {t("population.summary.start", { rows: format.number(good) })}
      </Button>
      <span className="soft">{t("population.summary.startWhat")}</span>
      <SaveError error={write.error} attempt={write.attempt} onSeeNew={() => void write.renew()} />
    </div>
  );
}
