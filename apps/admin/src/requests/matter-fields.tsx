import { fieldsOfLaw, formsOfAid, type Instant, type PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { FormGrid } from "@tgpl/ui/form-section.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import { ImminenceNote } from "./imminence-note.tsx";
import { OthersFields } from "./others-fields.tsx";
import { type RequestFormValue, requestFieldId } from "./request-form-value.ts";
import { RequesterFields } from "./requester-fields.tsx";
import { useRequestRules } from "./use-request-rules.ts";

export interface MatterFieldsProps {
  receivedAt: Instant;
  /** The person of the register, where there is one: who stands beside them may file. */
  applicantId?: string | undefined;
}

/**
 * What help is asked for, by whom and how soon. Stands inside a `FormProvider` of `RequestFormValue`; whether a day
 * is near is counted from the receipt.
 */
export function MatterFields({ receivedAt, applicantId }: MatterFieldsProps) {
  return (
    <>
      <FormGrid>
        <Kind />
        <DayField name="hearingOn" receivedAt={receivedAt} />
        <ImminenceNote receivedAt={receivedAt} />
        <Content />
        <DayField name="limitationOn" receivedAt={receivedAt} />
        <RequesterFields applicantId={applicantId} />
      </FormGrid>
      <OthersFields />
    </>
  );
}

function Kind() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register, formState } = useFormContext<RequestFormValue>();
  const { errors } = formState;
  const rules = useRequestRules();
  return (
    <>
      <SelectField
        label={t("requests.fieldOfLaw")}
        className="c2"
        id={requestFieldId("fieldOfLaw")}
        options={termOptions(fieldsOfLaw, language)}
        error={errors.fieldOfLaw?.message}
        {...register("fieldOfLaw", rules.fieldOfLaw)}
      />
      <SelectField
        label={t("requests.formOfAid")}
        className="c2"
        id={requestFieldId("formOfAid")}
        options={termOptions(formsOfAid, language)}
        error={errors.formOfAid?.message}
        {...register("formOfAid", rules.formOfAid)}
      />
    </>
  );
}

function Content() {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<RequestFormValue>();
  return (
    <TextField
      label={t("requests.matter")}
      className="c4"
      id={requestFieldId("matter")}
      hint={t("requests.matterHint")}
      maxLength={4000}
      error={formState.errors.matter?.message}
      {...register("matter", useRequestRules().matter)}
    />
  );
}

function DayField({ name, receivedAt }: { name: "hearingOn" | "limitationOn"; receivedAt: Instant }) {
  const { t } = useTranslation();
  const { control, formState } = useFormContext<RequestFormValue>();
  const { field } = useController({ control, name, rules: useRequestRules().dayAfter(receivedAt) });
  return (
    <DateField
      label={t(`requests.${name}`)}
      className="c2"
      id={requestFieldId(name)}
      error={formState.errors[name]?.message}
      value={field.value}
      onChange={(day) => field.onChange(day as PlainDate | null)}
      onBlur={field.onBlur}
    />
  );
}
