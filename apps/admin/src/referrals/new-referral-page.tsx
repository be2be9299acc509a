import { skipToken, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type PlainDate, type ReferralPurpose, referralPurposes } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import type { ComboItem } from "@tgpl/ui/combo-field.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { FormGrid, FormSection } from "@tgpl/ui/form-section.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useEffect } from "react";
import { FormProvider, useController, useForm, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { applyIssues } from "../api/apply-issues.ts";
import { faultsOf } from "../api/faults-of.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { termOptions } from "../text/term-options.ts";
import { AgencyField } from "./agency-field.tsx";
import { ApplicantChoice } from "./applicant-choice.tsx";
import { newReferralRoute } from "./referrals.routes.ts";

type Values = {
  applicantId: ComboItem | null;
  agencyId: ComboItem | null;
  purpose: ReferralPurpose | "";
  question: string;
  replyDueOn: PlainDate | null;
};

/** A referral is prepared here; it leaves from its own page, with the person's consent in writing. */
export function NewReferralPage() {
  const { t } = useTranslation();
  usePageTitle(t("referrals.new"));
  const href = useHref();
  const crumbs = [
    { label: t("frame.places.referrals"), href: href({ to: "/referrals" }) },
    { label: t("referrals.new") },
  ];
  return (
    <>
      <PageHead title={t("referrals.new")} note={t("referrals.newNote")} crumbs={crumbs} />
      <NewReferral />
    </>
  );
}

function NewReferral() {
  const { t } = useTranslation();
  const { form, write, submit } = useNewReferral();
  const { errors, submitCount } = form.formState;
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={submit} className="one-form">
        <SaveError
          error={write.error}
          faults={faultsOf(errors, "referral")}
          attempt={submitCount + write.attempt}
        />
        <FormSection title={t("referrals.what")}>
          <FormGrid>
            <Person />
            <Agency />
            <Purpose />
            <Question />
          </FormGrid>
        </FormSection>
        <div className="buttons">
          <Button kind="main" type="submit" isBusy={write.isSaving}>
            {t("referrals.prepare")}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

function useNewReferral() {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const navigate = useNavigate();
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { applicantId: null, agencyId: null, purpose: "", question: "", replyDueOn: null },
  });
  useNamedPerson((person) => form.setValue("applicantId", person));
  const write = useWrite(api.referrals.prepare.mutationOptions());
  const submit = form.handleSubmit(async ({ applicantId, agencyId, purpose, question, replyDueOn }) => {
    if (!applicantId || !agencyId || purpose === "") return;
    const referral = { applicantId: applicantId.id, agencyId: agencyId.id, purpose, question, replyDueOn };
    try {
      const { id } = await write.save({ referral });
      say(t("referrals.prepared"));
      await navigate({ to: "/referrals/$id", params: { id } });
    } catch (error) {
      applyIssues(form.setError, error, (path) => path.replace("referral.", "") as keyof Values);
    }
  });
  return { form, write, submit };
}

/** The person whose id stands in the address. */
function useNamedPerson(use: (person: ComboItem) => void): void {
  const { applicant } = newReferralRoute.useSearch();
  const { data } = useQuery(api.applicants.get.queryOptions(applicant ? { id: applicant } : skipToken));
  useEffect(() => {
    if (data) use({ id: data.id, label: data.fullName });
  }, [data?.id]);
}

function Person() {
  const { t } = useTranslation();
  const { control, formState } = useFormContext<Values>();
  const { field } = useController({
    control,
    name: "applicantId",
    rules: { validate: (person) => person !== null || t("referrals.rules.person") },
  });
  return (
    <ApplicantChoice
      label={t("referrals.person")}
      id="referral-applicantId"
      value={field.value}
      onChange={field.onChange}
      error={formState.errors.applicantId?.message}
    />
  );
}

function Agency() {
  const { t } = useTranslation();
  const { control, formState } = useFormContext<Values>();
  const today = useToday();
  const { field } = useController({
    control,
    name: "agencyId",
    rules: { validate: (agency) => agency !== null || t("referrals.rules.agency") },
  });
  return (
    <AgencyField
      label={t("referrals.to")}
      id="referral-agencyId"
      on={today}
      value={field.value}
      onChange={field.onChange}
      error={formState.errors.agencyId?.message}
    />
  );
}

function Purpose() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register, control, formState } = useFormContext<Values>();
  const purpose = useWatch({ control, name: "purpose" });
  const isVerification = purpose === "verification";
  const { field } = useController({
    control,
    name: "replyDueOn",
    rules: { validate: (day) => !isVerification || day !== null || t("referrals.rules.replyDueOn") },
  });
  return (
    <>
      <SelectField
        label={t("referrals.purpose")}
        className="c3"
        id="referral-purpose"
        options={termOptions(referralPurposes, language)}
        error={formState.errors.purpose?.message}
        {...register("purpose", { required: t("referrals.rules.purpose") })}
      />
      <DateField
        label={t("referrals.replyDueOn")}
        className="c3"
        id="referral-replyDueOn"
        optional={!isVerification}
        hint={isVerification ? t("referrals.replyDueHint") : undefined}
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={formState.errors.replyDueOn?.message}
      />
    </>
  );
}

function Question() {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<Values>();
  return (
    <TextAreaField
      label={t("referrals.question")}
      id="referral-question"
      hint={t("referrals.questionHint")}
      maxLength={4000}
      error={formState.errors.question?.message}
      {...register("question", { validate: (text) => text.trim() !== "" || t("referrals.rules.question") })}
    />
  );
}
