import { type ComplaintOutcome, complaintOutcomes, type PlainDate } from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { type UseFormReturn, useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { NumberAndDay } from "../cases/number-and-day.tsx";
import { useToday } from "../session/clock.tsx";
import { termOptions } from "../text/term-options.ts";
import type { ComplaintDialogProps } from "./complaint-move-dialog.tsx";
import { useComplaintWrite } from "./use-complaint-write.ts";

type AnswerValue = { outcome: ComplaintOutcome | null; answer: string; number: string; on: PlainDate | null };
type Form = UseFormReturn<AnswerValue>;

/** The answer of the head of the organisation, or what the Department of Justice decided, with its number and day. */
export function AnswerDialog({ complaint, onClose, onDone }: ComplaintDialogProps) {
  const { t } = useTranslation();
  const isSecond = complaint.status === "with-director";
  const form: Form = useForm<AnswerValue>({
    shouldFocusError: false,
    defaultValues: { outcome: null, answer: "", number: "", on: null },
  });
  const first = useComplaintWrite(api.complaints.answer.mutationOptions(), complaint);
  const second = useComplaintWrite(api.complaints.answerSecond.mutationOptions(), complaint);
  const { write, seeNew } = isSecond ? second : first;
  const save = ({ outcome, answer, number, on }: AnswerValue) => {
    if (!outcome) return;
    if (!isSecond) first.send({ outcome, answer }, onDone);
    else if (on) second.send({ outcome, answer, number, on }, onDone);
  };
  return (
    <SaveDialog
      title={t(isSecond ? "complaints.answer.secondTitle" : "complaints.answer.title", {
        name: complaint.fullName,
      })}
      saveLabel={t(isSecond ? "complaints.answer.saveSecond" : "complaints.answer.save")}
      form={form}
      prefix="answer"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
      broad
    >
      <p className="soft">{complaint.content}</p>
      {isSecond && <Paper form={form} notBefore={complaint.secondReceivedOn ?? complaint.receivedOn} />}
      <Outcome form={form} />
      <TextAreaField
        label={t("complaints.answer.text")}
        id="answer-answer"
        hint={t("complaints.answer.hint")}
        maxLength={4000}
        error={form.formState.errors.answer?.message}
        {...form.register("answer", {
          validate: (text) => text.trim() !== "" || t("complaints.rules.answer"),
        })}
      />
    </SaveDialog>
  );
}

function Outcome({ form }: { form: Form }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { field } = useController({
    control: form.control,
    name: "outcome",
    rules: { required: t("complaints.rules.outcome") },
  });
  return (
    <ChoiceList
      label={t("complaints.answer.outcome")}
      id="answer-outcome"
      choices={termOptions(complaintOutcomes, language)}
      value={field.value}
      onChange={field.onChange}
      error={form.formState.errors.outcome?.message}
    />
  );
}

/** Number and day of the decision of the Department. */
function Paper({ form, notBefore }: { form: Form; notBefore: PlainDate }) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <NumberAndDay
      control={form.control}
      prefix="answer"
      mayBeOf={(day) => day <= today && day >= notBefore}
      wrongDay={t("complaints.rules.day")}
    />
  );
}
