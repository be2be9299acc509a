import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { type ImportRecord, useImportWrite } from "./use-import-write.ts";

const undecided: ReadonlySet<string> = new Set(["received", "checking", "checked", "importing"]);

/** Gives the file up before it stands in the register, or takes the whole import back afterwards. */
export function EndImport({ record }: { record: ImportRecord }) {
  if (undecided.has(record.status)) return <Ask record={record} move="cancel" />;
  return record.status === "imported" ? <Ask record={record} move="undo" /> : null;
}

function Ask({ record, move }: { record: ImportRecord; move: "cancel" | "undo" }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const write = useImportWrite(api.population[move].mutationOptions(), record);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(`population.${move}.open`)}</Button>
      <ConfirmDialog
        title={t(`population.${move}.title`)}
        isOpen={isOpen}
        confirmLabel={t(`population.${move}.confirm`)}
        isBusy={write.isSaving}
        onConfirm={() => write.send(t(`population.${move}.done`), () => setOpen(false))}
        onCancel={() => {
          write.forget();
          setOpen(false);
        }}
      >
        <p>{t(`population.${move}.what`)}</p>
        <SaveError error={write.error} attempt={write.attempt} onSeeNew={() => void write.renew()} />
      </ConfirmDialog>
    </>
  );
}
