import { useNavigate } from "@tanstack/react-router";
import type { AgencyKind, PlainDate } from "@tgpl/domain";
import { agencyKinds } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import type { ComboItem } from "@tgpl/ui/combo-field.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { FormGrid, FormSection } from "@tgpl/ui/form-section.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useState } from "react";
import { type FieldErrors, FormProvider, useController, useForm, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { applyIssues } from "../api/apply-issues.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import {
  type ApplicantFormValue,
  emptyApplicantForm,
  fromApplicantRecord,
  toApplicantForm,
} from "../applicants/applicant-form-value.ts";
import { applicantFieldId, toApplicantField } from "../applicants/to-applicant-field.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { AgencyField } from "./agency-field.tsx";
import { orNull } from "./notice-form-value.ts";
import { PersonPart, type PersonRecord } from "./person-part.tsx";

type Fields = {
  agencyId: ComboItem | null;
  arrivedOn: PlainDate | null;
  letterNumber: string;
  question: string;
};
type Values = ApplicantFormValue & Fields;

const sendingKinds: readonly AgencyKind[] = agencyKinds.flatMap(({ code, conductsProceedings }) =>
  conductsProceedings ? [] : [code],
);

/** Whom a commune (form 13), an association or a facility sent to the Centre. */
export function NewIncomingPage() {
  const { t } = useTranslation();
  usePageTitle(t("referrals.newIncoming"));
  const href = useHref();
  const crumbs = [
    { label: t("frame.places.referrals"), href: href({ to: "/referrals", search: { direction: "in" } }) },
    { label: t("referrals.newIncoming") },
  ];
  return (
    <>
      <PageHead title={t("referrals.newIncoming")} note={t("referrals.newIncomingNote")} crumbs={crumbs} />
      <NewIncoming />
    </>
  );
}

function NewIncoming() {
  const { t } = useTranslation();
  const { form, known, setKnown, write, submit } = useNewIncoming();
  const { errors, submitCount } = form.formState;
  const use = (record: PersonRecord) => {
    setKnown({ id: record.id, version: record.version });
    form.reset({ ...form.getValues(), ...fromApplicantRecord(record) }, { keepDefaultValues: true });
  };
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={submit} className="one-form">
        <SaveError error={write.error} faults={faultsIn(errors)} attempt={submitCount + write.attempt} />
        <SenderPart />
        <PersonPart title={t("referrals.personPart")} isKnown={known !== null} onUse={use} />
        <div className="buttons">
          <Button kind="main" type="submit" isBusy={write.isSaving}>
            {t("referrals.saveIncoming")}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

function useNewIncoming() {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const navigate = useNavigate();
  const today = useToday();
  const [known, setKnown] = useState<{ id: string; version: number } | null>(null);
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: {
      ...emptyApplicantForm(),
      agencyId: null,
      arrivedOn: today,
      letterNumber: "",
      question: "",
    },
  });
  const write = useWrite(api.referrals.receive.mutationOptions());
  const submit = form.handleSubmit(async (value) => {
    const { agencyId, arrivedOn, letterNumber, question } = value;
    if (!agencyId || !arrivedOn) return;
    const incoming = { agencyId: agencyId.id, arrivedOn, letterNumber: orNull(letterNumber), question };
    try {
      const { id } = await write.save({ applicant: { known, form: toApplicantForm(value) }, incoming });
      say(t("referrals.incomingSaved"));
      await navigate({ to: "/referrals/in/$id", params: { id } });
    } catch (error) {
      applyIssues(form.setError, error, toField);
    }
  });
  return { form, known, setKnown, write, submit };
}

function SenderPart() {
  const { t } = useTranslation();
  const { register, control, formState } = useFormContext<Fields>();
  const { errors } = formState;
  const today = useToday();
  const { field: agency } = useController({
    control,
    name: "agencyId",
    rules: { validate: (value) => value !== null || t("referrals.rules.agency") },
  });
  const { field: arrived } = useController({
    control,
    name: "arrivedOn",
    rules: { validate: (day) => (day !== null && day <= today) || t("referrals.rules.day") },
  });
  return (
    <FormSection title={t("referrals.senderPart")}>
      <FormGrid>
        <AgencyField
          label={t("referrals.from")}
          id="incoming-agencyId"
          kinds={sendingKinds}
          on={arrived.value ?? today}
          value={agency.value}
          onChange={agency.onChange}
          error={errors.agencyId?.message}
        />
        <DateField
          label={t("referrals.arrivedOn")}
          className="c3"
          id="incoming-arrivedOn"
          value={arrived.value}
          onChange={(day) => arrived.onChange(day as PlainDate | null)}
          error={errors.arrivedOn?.message}
        />
        <TextField
          label={t("referrals.formNumber")}
          className="c3"
          optional
          id="incoming-letterNumber"
          maxLength={60}
          {...register("letterNumber")}
        />
        <TextAreaField
          label={t("referrals.asks")}
          id="incoming-question"
          maxLength={4000}
          error={errors.question?.message}
          {...register("question", {
            validate: (text) => text.trim() !== "" || t("referrals.rules.question"),
          })}
        />
      </FormGrid>
    </FormSection>
  );
}

const own = new Set(["agencyId", "arrivedOn", "letterNumber", "question"]);

function toField(path: string): keyof Values | undefined {
  const name = path.replace("incoming.", "");
  return own.has(name) ? (name as keyof Fields) : toApplicantField(path);
}

function faultsIn(errors: FieldErrors<Values>) {
  return Object.entries(errors).flatMap(([name, error]) => {
    const message = error?.message;
    if (typeof message !== "string" || message === "") return [];
    const fieldId = own.has(name) ? `incoming-${name}` : applicantFieldId(name as keyof ApplicantFormValue);
    return [{ fieldId, message }];
  });
}
