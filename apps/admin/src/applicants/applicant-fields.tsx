import { accessNeeds, type PlainDate, sexes } from "@tgpl/domain";
import { Chips } from "@tgpl/ui/chips.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { FormGrid } from "@tgpl/ui/form-section.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import type { ReactNode } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import type { ApplicantFormValue } from "./applicant-form-value.ts";
import { CommuneField } from "./commune-field.tsx";
import { applicantFieldId } from "./to-applicant-field.ts";
import { useApplicantRules } from "./use-applicant-rules.ts";

/**
 * Who the person is. Stands inside a `FormProvider` of `ApplicantFormValue`; `children` come right under the name:
 * the place of a likely duplicate.
 */
export function ApplicantFields({ children }: { children?: ReactNode }) {
  return (
    <FormGrid>
      <Identity />
      {children}
      <SexField />
      <Whereabouts />
      <AccessNeeds />
    </FormGrid>
  );
}

function Identity() {
  const { t } = useTranslation();
  const { register, control, formState } = useFormContext<ApplicantFormValue>();
  const { errors } = formState;
  const rules = useApplicantRules();
  const { field: birth } = useController({ control, name: "birthDate", rules: rules.birthDate });
  return (
    <>
      <TextField
        label={t("applicants.fullName")}
        className="c3"
        id={applicantFieldId("fullName")}
        error={errors.fullName?.message}
        {...register("fullName", rules.fullName)}
      />
      <DateField
        label={t("applicants.birthDate")}
        className="c1"
        id={applicantFieldId("birthDate")}
        error={errors.birthDate?.message}
        value={birth.value}
        onChange={(day) => birth.onChange(day as PlainDate | null)}
        onBlur={birth.onBlur}
      />
      <TextField
        label={t("applicants.nationalId")}
        className="c2"
        id={applicantFieldId("nationalId")}
        inputMode="numeric"
        error={errors.nationalId?.message}
        {...register("nationalId", rules.nationalId)}
      />
    </>
  );
}

function SexField() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { control, formState } = useFormContext<ApplicantFormValue>();
  const { field } = useController({ control, name: "sex", rules: useApplicantRules().sex });
  return (
    <TriState
      label={t("applicants.sex")}
      showLabel
      id={applicantFieldId("sex")}
      error={formState.errors.sex?.message}
      options={termOptions(sexes, language)}
      value={field.value}
      onChange={field.onChange}
    />
  );
}

function Whereabouts() {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<ApplicantFormValue>();
  const { errors } = formState;
  const rules = useApplicantRules();
  return (
    <>
      <CommuneField />
      <TextField
        label={t("applicants.phone")}
        className="c3"
        id={applicantFieldId("phone")}
        type="tel"
        error={errors.phone?.message}
        {...register("phone", rules.phone)}
      />
      <TextField
        label={t("applicants.address")}
        optional
        id={applicantFieldId("address")}
        error={errors.address?.message}
        {...register("address")}
      />
    </>
  );
}

function AccessNeeds() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { control } = useFormContext<ApplicantFormValue>();
  const { field } = useController({ control, name: "accessNeeds" });
  return (
    <Chips
      label={t("applicants.accessNeeds")}
      options={termOptions(accessNeeds, language)}
      value={field.value}
      onChange={field.onChange}
    />
  );
}
