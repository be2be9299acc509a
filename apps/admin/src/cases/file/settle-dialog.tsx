import { hearingEnds } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { termOptions } from "../../text/term-options.ts";
import type { FileDialogProps } from "./file-dialogs.tsx";
import type { HearingLine } from "./file-lines.ts";
import { orNull } from "./form-texts.ts";
import { useFileWrite } from "./use-file-write.ts";

type Value = { end: "held" | "cancelled"; result: string; attendees: string };

/** What became of a hearing: held with its result, or not held and why. */
export function SettleDialog({ line, onClose }: FileDialogProps & { line: HearingLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: { end: "held", result: "", attendees: line.attendees ?? "" },
  });
  const { write, send, seeNew } = useFileWrite(api.cases.hearings.settle.mutationOptions(), onClose);
  const { errors } = form.formState;
  return (
    <SaveDialog
      title={t("cases.court.settleTitle", { day: format.date(line.startsAt) })}
      saveLabel={t("cases.court.settle")}
      form={form}
      prefix="settle"
      write={write}
      onSave={({ end, result, attendees }) =>
        send({ id: line.id, version: line.version, end, result, attendees: orNull(attendees) })
      }
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <SelectField
        label={t("cases.court.became")}
        id="settle-end"
        emptyLabel={null}
        options={termOptions(hearingEnds, language).filter(({ value }) => value !== "postponed")}
        error={errors.end?.message}
        {...form.register("end")}
      />
      <TextAreaField
        label={t("cases.court.resultOrReason")}
        id="settle-result"
        maxLength={4000}
        error={errors.result?.message}
        {...form.register("result", { validate: (text) => text.trim() !== "" || t("cases.fileRules.said") })}
      />
      <TextAreaField
        label={t("cases.court.attendees")}
        optional
        rows={2}
        maxLength={4000}
        {...form.register("attendees")}
      />
    </SaveDialog>
  );
}
