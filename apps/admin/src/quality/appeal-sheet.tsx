import { appraisalAppealOutcomes, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { AppraisalRecord } from "./sheet-form.ts";

/** What the provider did not agree with, and the answer. Nothing without an appeal. */
export function AppealSheet({ record: { appeal } }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  if (!appeal) return null;
  const { outcome, answer, answeredAt } = appeal;
  const standing = outcome ? labelOf(appraisalAppealOutcomes, outcome, language) : t("quality.appeal.waits");
  return (
    <Sheet
      title={t("quality.appeal.title")}
      aside={<Status kind={outcome ? "done" : "today"}>{standing}</Status>}
      padded
    >
      <p>{appeal.reason}</p>
      <p className="note soft">{t("quality.appeal.sentAt", { at: format.dateTime(appeal.at) })}</p>
      {answer && <p>{answer}</p>}
      {answeredAt && (
        <p className="note soft">{t("quality.appeal.answeredAt", { at: format.dateTime(answeredAt) })}</p>
      )}
    </Sheet>
  );
}
