import { dayOf, type PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import type { NoticeDialogProps } from "./notice-moves.tsx";
import { useRecordWrite } from "./use-record-write.ts";

type Values = { number: string; replyOn: PlainDate | null };

/** The letter went out: its number and day, as the register of outgoing papers has them. */
export function AnswerDialog({ notice, onClose, onDone }: NoticeDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<Values>({ shouldFocusError: false, defaultValues: { number: "", replyOn: today } });
  const change = useRecordWrite(api.notices.answer.mutationOptions(), notice, api.notices.pathKey());
  const { errors } = form.formState;
  const first = dayOf(notice.receivedAt);
  const { field } = useController({
    control: form.control,
    name: "replyOn",
    rules: {
      validate: (day) => (day !== null && day <= today && day >= first) || t("notices.rules.replyOn"),
    },
  });
  const save = ({ number, replyOn }: Values) => {
    if (replyOn) change.send({ number, on: replyOn }, onDone);
  };
  return (
    <SaveDialog
      title={t("notices.moves.answer-agency")}
      saveLabel={t("notices.saves.answer-agency")}
      form={form}
      prefix="answer"
      write={change.write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void change.seeNew()}
    >
      <p className="note soft">{t("notices.answerHint")}</p>
      <TextField
        label={t("notices.replyNumber")}
        id="answer-number"
        maxLength={60}
        error={errors.number?.message}
        {...form.register("number", {
          validate: (text) => text.trim() !== "" || t("cases.rules.paperNumber"),
        })}
      />
      <DateField
        label={t("notices.replyOn")}
        id="answer-replyOn"
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={errors.replyOn?.message}
      />
    </SaveDialog>
  );
}
