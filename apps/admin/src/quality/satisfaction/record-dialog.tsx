import { type SatisfactionQuestionCode, satisfactionAnswers, satisfactionQuestions } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import { type UseFormReturn, useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import type { Inputs } from "../../api/outputs.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useQualityDone, useQualityWrite } from "../use-quality-write.ts";
import type { OpinionRecord } from "./opinion-page.tsx";

type Answers = Inputs["quality"]["satisfaction"]["record"]["reply"]["answers"];
type Value = { answers: Answers; words: string; refused: boolean };

export interface RecordDialogProps {
  record: OpinionRecord;
  channel: "phone" | "paper";
  onClose: () => void;
}

/** An officer writes down what the person says on the phone, or wrote on the paper form. */
export function RecordDialog({ record, channel, onClose }: RecordDialogProps) {
  const { t } = useTranslation();
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: { answers: {}, words: "", refused: false },
  });
  const done = useQualityDone();
  const { write, dialogWrite, seeNew } = useQualityWrite(api.quality.satisfaction.record.mutationOptions());
  const refused = form.watch("refused");
  const save = ({ answers, words }: Value) => {
    const reply = { answers, words: words.trim() || null, refused };
    write.send({ caseId: record.caseId, version: record.version, channel, reply }, () => {
      onClose();
      done(t("quality.opinion.saved"));
    });
  };
  return (
    <SaveDialog
      title={t(`quality.opinion.record.${channel}`)}
      saveLabel={t("quality.opinion.record.save")}
      form={form}
      prefix="record"
      write={dialogWrite}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
      broad
    >
      {channel === "phone" && <p>{t("quality.opinion.record.script")}</p>}
      <CheckboxField label={t("quality.opinion.record.refused")} {...form.register("refused")} />
      {!refused && <Questions form={form} />}
      {!refused && (
        <TextAreaField
          label={t("quality.opinion.record.words")}
          optional
          rows={2}
          maxLength={4000}
          {...form.register("words")}
        />
      )}
      <p className="note soft">{t("quality.opinion.record.final")}</p>
    </SaveDialog>
  );
}

function Questions({ form }: { form: UseFormReturn<Value> }) {
  const [language] = useLanguage();
  const { field } = useController({ control: form.control, name: "answers" });
  const answers = field.value;
  const options = satisfactionAnswers.map(({ code, label }) => ({
    value: code,
    label: label[language],
    isUnknown: code === "no-answer",
  }));
  const answer = (question: SatisfactionQuestionCode, value: (typeof options)[number]["value"]) =>
    field.onChange({ ...answers, [question]: value });
  return satisfactionQuestions.map(({ code, label, hint }) => (
    <TriState
      key={code}
      label={label[language]}
      hint={hint?.[language]}
      showLabel
      options={options}
      value={answers[code] ?? null}
      onChange={(value) => answer(code, value)}
    />
  ));
}
