import {
  type ConsentForm,
  type ConsentPurpose,
  type ConsentScope,
  consentForms,
  consentPurposes,
  consentScopes,
  type PlainDate,
} from "@tgpl/domain";
import { Chips } from "@tgpl/ui/chips.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useWrite } from "../../api/use-write.ts";
import { useToday } from "../../session/clock.tsx";
import { termOptions } from "../../text/term-options.ts";

type Values = {
  purpose: ConsentPurpose | "";
  toWhom: string;
  scope: ConsentScope[];
  form: ConsentForm | "";
  from: PlainDate | null;
  until: PlainDate | null;
};

export interface ConsentDialogProps {
  applicantId: string;
  onClose: () => void;
  onDone: () => void;
}

/** What the person agreed to in writing: for what, to whom, how much, by which paper, since when. */
export function ConsentDialog({ applicantId, onClose, onDone }: ConsentDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const today = useToday();
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { purpose: "", toWhom: "", scope: [], form: "", from: today, until: null },
  });
  const write = useWrite(api.applicants.recordConsent.mutationOptions());
  const { control } = form;
  const { errors } = form.formState;
  const { field: scope } = useController({
    control,
    name: "scope",
    rules: { validate: (parts) => parts.length > 0 || t("applicants.beside.rules.scope") },
  });
  const { field: from } = useController({
    control,
    name: "from",
    rules: { validate: (day) => (day !== null && day <= today) || t("applicants.beside.rules.from") },
  });
  const { field: until } = useController({ control, name: "until" });
  const save = (values: Values) => {
    const { purpose, form: written, from: since } = values;
    if (purpose === "" || written === "" || since === null) return;
    write.send({ applicantId, form: { ...values, purpose, form: written, from: since } }, onDone);
  };
  return (
    <SaveDialog
      title={t("applicants.beside.addConsent")}
      saveLabel={t("applicants.save")}
      form={form}
      prefix="consent"
      write={write}
      onSave={save}
      onClose={onClose}
      toName={(path) => (path.endsWith("until") ? "until" : path.endsWith("from") ? "from" : undefined)}
    >
      <SelectField
        label={t("applicants.beside.purpose")}
        id="consent-purpose"
        options={termOptions(consentPurposes, language)}
        error={errors.purpose?.message}
        {...form.register("purpose", { required: t("applicants.beside.rules.purpose") })}
      />
      <TextField
        label={t("applicants.beside.toWhom")}
        id="consent-toWhom"
        maxLength={200}
        error={errors.toWhom?.message}
        {...form.register("toWhom", {
          validate: (text) => text.trim() !== "" || t("applicants.beside.rules.toWhom"),
        })}
      />
      <Chips
        label={t("applicants.beside.scope")}
        options={termOptions(consentScopes, language)}
        hint={errors.scope?.message}
        value={scope.value}
        onChange={scope.onChange}
      />
      <SelectField
        label={t("applicants.beside.form")}
        id="consent-form"
        options={termOptions(consentForms, language)}
        error={errors.form?.message}
        {...form.register("form", { required: t("applicants.beside.rules.form") })}
      />
      <div className="field-pair">
        <DateField
          label={t("applicants.beside.since")}
          id="consent-from"
          error={errors.from?.message}
          value={from.value}
          onChange={(day) => from.onChange(day as PlainDate | null)}
        />
        <DateField
          label={t("applicants.beside.to")}
          id="consent-until"
          optional
          error={errors.until?.message}
          value={until.value}
          onChange={(day) => until.onChange(day as PlainDate | null)}
        />
      </div>
    </SaveDialog>
  );
}
