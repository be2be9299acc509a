import type { PlainDate, ReferralMoveName } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import { orNull } from "./notice-form-value.ts";
import type { ReferralDialogProps } from "./send-dialog.tsx";
import { useRecordWrite } from "./use-record-write.ts";

type Values = { on: PlainDate | null; feedback: string };

export type NoteMove = Exclude<ReferralMoveName, "send">;

/** What the organisation said, that it was reminded, or that the referral is taken back and why. */
export function NoteDialog({ move, referral, onClose, onDone }: ReferralDialogProps & { move: NoteMove }) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<Values>({ shouldFocusError: false, defaultValues: { on: today, feedback: "" } });
  const change = useRecordWrite(api.referrals.note.mutationOptions(), referral, api.referrals.pathKey());
  const { errors } = form.formState;
  const needsWords = move !== "note-taken" && move !== "remind";
  const { field } = useController({
    control: form.control,
    name: "on",
    rules: { validate: (day) => (day !== null && day <= today) || t("referrals.rules.day") },
  });
  const save = ({ on, feedback }: Values) => {
    if (on) change.send({ move, on, feedback: orNull(feedback) }, onDone);
  };
  return (
    <SaveDialog
      title={t(`referrals.moves.${move}`)}
      saveLabel={t(`referrals.saves.${move}`)}
      form={form}
      prefix="note"
      write={change.write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void change.seeNew()}
    >
      <DateField
        label={t("referrals.onDay")}
        id="note-on"
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={errors.on?.message}
      />
      {needsWords && (
        <TextAreaField
          label={t(`referrals.words.${move}`)}
          id="note-feedback"
          maxLength={4000}
          error={errors.feedback?.message}
          {...form.register("feedback", {
            validate: (text) => text.trim() !== "" || t("referrals.rules.feedback"),
          })}
        />
      )}
    </SaveDialog>
  );
}
