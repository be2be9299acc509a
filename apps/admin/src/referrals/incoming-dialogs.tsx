import { type FieldOfLaw, type FormOfAid, fieldsOfLaw, formsOfAid, type PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import { termOptions } from "../text/term-options.ts";
import type { IncomingRecord } from "./incoming-page.tsx";
import { useRecordWrite } from "./use-record-write.ts";

interface IncomingDialogProps {
  incoming: IncomingRecord;
  onClose: () => void;
  onDone: () => void;
}

type RequestValues = { fieldOfLaw: FieldOfLaw | ""; formOfAid: FormOfAid | "" };

/** From here on it goes the way of every request. */
export function OpenRequestDialog({ incoming, onClose, onDone }: IncomingDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const form = useForm<RequestValues>({
    shouldFocusError: false,
    defaultValues: { fieldOfLaw: "", formOfAid: "" },
  });
  const change = useRecordWrite(
    api.referrals.openRequest.mutationOptions(),
    incoming,
    api.referrals.pathKey(),
  );
  const { errors } = form.formState;
  const save = ({ fieldOfLaw, formOfAid }: RequestValues) => {
    if (fieldOfLaw !== "" && formOfAid !== "") change.send({ fieldOfLaw, formOfAid }, onDone);
  };
  return (
    <SaveDialog
      title={t("referrals.incomingMoves.open-request")}
      saveLabel={t("referrals.incomingSaves.open-request")}
      form={form}
      prefix="open"
      write={change.write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void change.seeNew()}
    >
      <SelectField
        label={t("requests.fieldOfLaw")}
        id="open-fieldOfLaw"
        options={termOptions(fieldsOfLaw, language)}
        error={errors.fieldOfLaw?.message}
        {...form.register("fieldOfLaw", { required: t("requests.rules.fieldOfLaw") })}
      />
      <SelectField
        label={t("requests.formOfAid")}
        id="open-formOfAid"
        options={termOptions(formsOfAid, language)}
        error={errors.formOfAid?.message}
        {...form.register("formOfAid", { required: t("requests.rules.formOfAid") })}
      />
    </SaveDialog>
  );
}

type FeedbackValues = { on: PlainDate | null; feedback: string };

/** What whoever sent the person is told. */
export function FeedbackDialog({ incoming, onClose, onDone }: IncomingDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<FeedbackValues>({
    shouldFocusError: false,
    defaultValues: { on: today, feedback: "" },
  });
  const change = useRecordWrite(
    api.referrals.giveFeedback.mutationOptions(),
    incoming,
    api.referrals.pathKey(),
  );
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "on",
    rules: {
      validate: (day) =>
        (day !== null && day <= today && day >= incoming.arrivedOn) || t("referrals.rules.day"),
    },
  });
  const save = ({ on, feedback }: FeedbackValues) => {
    if (on) change.send({ on, feedback }, onDone);
  };
  return (
    <SaveDialog
      title={t("referrals.incomingMoves.give-feedback")}
      saveLabel={t("referrals.incomingSaves.give-feedback")}
      form={form}
      prefix="feedback"
      write={change.write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void change.seeNew()}
    >
      <TextAreaField
        label={t("referrals.ourFeedback")}
        id="feedback-feedback"
        hint={t("referrals.ourFeedbackHint")}
        maxLength={4000}
        error={errors.feedback?.message}
        {...form.register("feedback", {
          validate: (text) => text.trim() !== "" || t("referrals.rules.feedback"),
        })}
      />
      <DateField
        label={t("referrals.feedbackOn")}
        id="feedback-on"
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={errors.on?.message}
      />
    </SaveDialog>
  );
}
