import { useNavigate } from "@tanstack/react-router";
import { addDays, type PlainDate } from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useController, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import type { Inputs } from "../../api/outputs.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useWrite } from "../../api/use-write.ts";
import { useToday } from "../../session/clock.tsx";
import type { Recall } from "./recalls-page.tsx";

type Outcome = Inputs["eligibility"]["recordCall"]["outcome"];
type Values = { outcome: Outcome | null; againOn: PlainDate | null; note: string };

const outcomes = ["asks-again", "does-not-want", "not-reached"] as const satisfies readonly Outcome[];

export interface CallDialogProps {
  recall: Recall;
  onClose: () => void;
  onDone: () => void;
  onSeeNew: () => void;
}

/** What came of the call. Whoever wants to ask again has a new request at once, with what is known of them. */
export function CallDialog({ recall, onClose, onDone, onSeeNew }: CallDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { outcome: null, againOn: addDays(today, 3), note: "" },
  });
  const write = useWrite(api.eligibility.recordCall.mutationOptions());
  const { control, register, formState } = form;
  const { errors } = formState;
  const { field } = useController({
    control,
    name: "outcome",
    rules: { required: t("eligibility.recalls.rules.outcome") },
  });
  const outcome = useWatch({ control, name: "outcome" });
  const save = (values: Values) => {
    if (values.outcome === null) return;
    const { id, version } = recall;
    const againOn = values.outcome === "not-reached" ? values.againOn : null;
    const said = { outcome: values.outcome, againOn, note: values.note.trim() || null };
    write.send({ id, version, ...said }, ({ applicantId }) => {
      onDone();
      if (values.outcome === "asks-again")
        void navigate({ to: "/requests/$id", params: { id: "new" }, search: { applicant: applicantId } });
    });
  };
  return (
    <SaveDialog
      title={t("eligibility.recalls.recordOf", { name: recall.person.fullName })}
      saveLabel={t(outcome === "asks-again" ? "eligibility.recalls.saveAndTake" : "eligibility.recalls.save")}
      form={form}
      prefix="call"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={onSeeNew}
    >
      <ChoiceList
        label={t("eligibility.recalls.outcome")}
        id="call-outcome"
        choices={outcomes.map((value) => ({
          value,
          label: t(`eligibility.recalls.outcomes.${value}`),
          note: t(`eligibility.recalls.outcomeNotes.${value}`),
        }))}
        value={field.value}
        onChange={field.onChange}
        error={errors.outcome?.message}
      />
      {outcome === "not-reached" && <AgainOn control={control} error={errors.againOn?.message} />}
      <TextAreaField
        label={t("eligibility.recalls.callNote")}
        id="call-note"
        optional
        maxLength={4000}
        {...register("note")}
      />
    </SaveDialog>
  );
}

interface AgainOnProps {
  control: ReturnType<typeof useForm<Values>>["control"];
  error: string | undefined;
}

function AgainOn({ control, error }: AgainOnProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { field } = useController({
    control,
    name: "againOn",
    rules: { validate: (day) => (day !== null && day > today) || t("eligibility.recalls.rules.againOn") },
  });
  return (
    <DateField
      label={t("eligibility.recalls.againOn")}
      id="call-againOn"
      error={error}
      value={field.value}
      onChange={(day) => field.onChange(day as PlainDate | null)}
    />
  );
}
