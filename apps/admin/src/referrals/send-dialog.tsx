import { type ConsentForm, consentForms, type PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import { termOptions } from "../text/term-options.ts";
import { orNull } from "./notice-form-value.ts";
import type { ReferralRecord } from "./referral-page.tsx";
import { useRecordWrite } from "./use-record-write.ts";

type Values = {
  consentForm: ConsentForm | "";
  consentOn: PlainDate | null;
  sending: string;
  letterNumber: string;
  sentOn: PlainDate | null;
};

export interface ReferralDialogProps {
  referral: ReferralRecord;
  onClose: () => void;
  onDone: () => void;
}

/** Nothing about a person leaves without consent in writing (Luật TGPL Điều 6 khoản 1). */
export function SendDialog({ referral, onClose, onDone }: ReferralDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { consentForm: "", consentOn: today, sending: "", letterNumber: "", sentOn: today },
  });
  const change = useRecordWrite(api.referrals.send.mutationOptions(), referral, api.referrals.pathKey());
  const save = ({ consentForm, consentOn, sending, letterNumber, sentOn }: Values) => {
    if (consentForm === "" || !sentOn) return;
    const given = { consentForm, consentOn, sending, letterNumber: orNull(letterNumber), sentOn };
    change.send({ sending: given }, onDone);
  };
  return (
    <SaveDialog
      title={t("referrals.moves.send")}
      saveLabel={t("referrals.saves.send")}
      form={form}
      prefix="send"
      write={change.write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void change.seeNew()}
    >
      <Notice tone="info">{t("referrals.consentNeeded")}</Notice>
      <Consent form={form} />
      <Letter form={form} />
    </SaveDialog>
  );
}

function Consent({ form }: { form: UseFormReturn<Values> }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const today = useToday();
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "consentOn",
    rules: { validate: (day) => (day !== null && day <= today) || t("referrals.rules.consentOn") },
  });
  return (
    <div className="field-pair">
      <SelectField
        label={t("referrals.consent")}
        id="send-consentForm"
        options={termOptions(consentForms, language)}
        error={errors.consentForm?.message}
        {...form.register("consentForm", { required: t("referrals.rules.consent") })}
      />
      <DateField
        label={t("referrals.consentOn")}
        id="send-consentOn"
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={errors.consentOn?.message}
      />
    </div>
  );
}

function Letter({ form }: { form: UseFormReturn<Values> }) {
  const { t } = useTranslation();
  const today = useToday();
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "sentOn",
    rules: { validate: (day) => (day !== null && day <= today) || t("referrals.rules.sentOn") },
  });
  return (
    <>
      <TextAreaField
        label={t("referrals.sending")}
        id="send-sending"
        hint={t("referrals.sendingHint")}
        maxLength={4000}
        error={errors.sending?.message}
        {...form.register("sending", {
          validate: (text) => text.trim() !== "" || t("referrals.rules.sending"),
        })}
      />
      <div className="field-pair">
        <TextField
          label={t("notices.letterNumber")}
          id="send-letterNumber"
          optional
          maxLength={60}
          {...form.register("letterNumber")}
        />
        <DateField
          label={t("referrals.sentOn")}
          id="send-sentOn"
          value={field.value}
          onChange={(day) => field.onChange(day as PlainDate | null)}
          error={errors.sentOn?.message}
        />
      </div>
    </>
  );
}
