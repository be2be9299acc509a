import type { PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import type { FileDialogProps } from "./file-dialogs.tsx";
import type { HearingLine } from "./file-lines.ts";
import { FormDay } from "./form-day.tsx";
import { momentOf, orNull, readTime } from "./form-texts.ts";
import { useFileWrite } from "./use-file-write.ts";

type Value = { reason: string; day: PlainDate | null; time: string; room: string };

/** Why a hearing is put off, and to when if that is known. */
export function PostponeDialog({ line, onClose }: FileDialogProps & { line: HearingLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: { reason: "", day: null, time: format.time(line.startsAt), room: line.room ?? "" },
  });
  const { write, send, seeNew } = useFileWrite(api.cases.hearings.postpone.mutationOptions(), onClose);
  const { errors } = form.formState;
  return (
    <SaveDialog
      title={t("cases.court.postponeTitle", { day: format.date(line.startsAt) })}
      saveLabel={t("cases.court.postpone")}
      form={form}
      prefix="postpone"
      write={write}
      onSave={({ reason, day, time, room }) =>
        send({
          id: line.id,
          version: line.version,
          reason,
          startsAt: momentOf(day, time),
          room: orNull(room),
        })
      }
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <TextAreaField
        label={t("cases.court.reason")}
        id="postpone-reason"
        rows={2}
        maxLength={4000}
        error={errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("cases.fileRules.reasonNeeded"),
        })}
      />
      <div className="field-pair">
        <FormDay
          control={form.control}
          name="day"
          prefix="postpone"
          label={t("cases.court.newDay")}
          hint={t("cases.court.newDayHint")}
          optional
        />
        <TextField
          label={t("cases.court.newTime")}
          id="postpone-time"
          error={errors.time?.message}
          {...form.register("time", {
            validate: (text, { day }) => day === null || readTime(text) !== null || t("cases.fileRules.time"),
          })}
        />
        <TextField label={t("cases.court.room")} optional maxLength={60} {...form.register("room")} />
      </div>
    </SaveDialog>
  );
}
