import { useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useWrite } from "../../api/use-write.ts";
import type { AskedReport } from "./asked-report.ts";
import { ReportFields } from "./report-fields.tsx";
import { type ReportValue, toReportForm, toReportValue } from "./report-form.ts";
import { useReportWords } from "./use-report-words.ts";

export interface ReportDialogProps {
  year: number;
  asked: AskedReport;
  onClose: () => void;
}

/** Hands in the report on a task, or changes it. */
export function ReportDialog({ year, asked, onClose }: ReportDialogProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const words = useReportWords();
  const cache = useQueryClient();
  const { taskCode, round, report } = asked;
  const form = useForm<ReportValue>({ shouldFocusError: false, defaultValues: toReportValue(report) });
  const write = useWrite(api.progress.handIn.mutationOptions());
  const renew = () => cache.invalidateQueries({ queryKey: api.progress.pathKey() });
  const seeNew = async () => {
    await renew();
    write.forget();
  };
  const save = (value: ReportValue) =>
    write.send({ year, taskCode, round, version: report?.version ?? null, form: toReportForm(value) }, () => {
      void renew();
      say(t("progress.handedIn"));
      onClose();
    });
  return (
    <SaveDialog
      title={words.title(asked)}
      saveLabel={t(report ? "progress.saveChange" : "progress.handIn")}
      form={form}
      prefix="report"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
      toName={(path) => path.replace(/^form\./, "") as keyof ReportValue}
      broad
    >
      <p className="soft">
        {words.round(asked)}. {t("progress.deliverable", { words: words.deliverable(asked) })}
      </p>
      <ReportFields form={form} prefix="report" />
    </SaveDialog>
  );
}
