import { dayOf, type PlainDate, type StepKind, stepKinds } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { dialogDraft } from "../drafts/dialog-draft.ts";
import { useToday } from "../session/clock.tsx";
import { termOptions } from "../text/term-options.ts";
import type { CaseDialogProps } from "./move-dialog.tsx";
import { readHours } from "./read-hours.ts";
import { useCaseWrite } from "./use-case-write.ts";

type StepValue = { stepKind: StepKind | ""; on: PlainDate | null; hours: string; note: string };

/** One piece of work: which, when, how long, and what was done. */
export function StepDialog({ legalCase, onClose, onDone }: CaseDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const today = useToday();
  const form = useForm<StepValue>({
    shouldFocusError: false,
    defaultValues: { stepKind: "", on: today, hours: "", note: "" },
  });
  const draft = dialogDraft(legalCase.id, "step");
  const { write, send, seeNew } = useCaseWrite(api.cases.recordStep.mutationOptions(), legalCase, draft);
  const { errors } = form.formState;
  const earliest = dayOf(legalCase.acceptedAt);
  const { field: day } = useController({
    control: form.control,
    name: "on",
    rules: { validate: (on) => (on !== null && on <= today && on >= earliest) || t("cases.rules.stepDay") },
  });
  const save = ({ stepKind, on, hours, note }: StepValue) => {
    const spent = readHours(hours);
    if (stepKind !== "" && on !== null && spent !== undefined)
      send({ stepKind, on, hours: spent, note }, onDone);
  };
  return (
    <SaveDialog
      title={t("cases.moves.record-step")}
      saveLabel={t("cases.save.record-step")}
      form={form}
      prefix="step"
      draft={draft}
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <SelectField
        label={t("cases.step.kind")}
        id="step-stepKind"
        options={termOptions(stepKinds, language)}
        error={errors.stepKind?.message}
        {...form.register("stepKind", { required: t("cases.rules.stepKind") })}
      />
      <div className="field-pair">
        <DateField
          label={t("cases.step.on")}
          id="step-on"
          value={day.value}
          onChange={(on) => day.onChange(on as PlainDate | null)}
          error={errors.on?.message}
        />
        <TextField
          label={t("cases.step.hours")}
          id="step-hours"
          inputMode="decimal"
          hint={t("cases.step.hoursHint")}
          error={errors.hours?.message}
          {...form.register("hours", {
            validate: (text) => readHours(text) !== undefined || t("cases.rules.hours"),
          })}
        />
      </div>
      <TextAreaField
        label={t("cases.step.note")}
        id="step-note"
        maxLength={4000}
        error={errors.note?.message}
        {...form.register("note", { validate: (text) => text.trim() !== "" || t("cases.rules.note") })}
      />
    </SaveDialog>
  );
}
