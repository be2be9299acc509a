import { dayOf, type PlainDate } from "@tgpl/domain";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { NumberAndDay } from "../cases/number-and-day.tsx";
import { useToday } from "../session/clock.tsx";
import type { NoticeDialogProps } from "./notice-moves.tsx";
import { useRecordWrite } from "./use-record-write.ts";

type Values = { number: string; on: PlainDate | null };

/** The letter went out: its number and day, as the register of outgoing papers has them. */
export function AnswerDialog({ notice, onClose, onDone }: NoticeDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<Values>({ shouldFocusError: false, defaultValues: { number: "", on: today } });
  const change = useRecordWrite(api.notices.answer.mutationOptions(), notice, api.notices.pathKey());
  const first = dayOf(notice.receivedAt);
  const save = ({ number, on }: Values) => {
    if (on) change.send({ number, on }, onDone);
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
      <NumberAndDay
        control={form.control}
        prefix="answer"
        labels={{ number: t("notices.replyNumber"), on: t("notices.replyOn") }}
        mayBeOf={(day) => day <= today && day >= first}
        wrongDay={t("notices.rules.replyOn")}
      />
    </SaveDialog>
  );
}
