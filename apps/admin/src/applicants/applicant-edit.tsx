import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { FormSection } from "@tgpl/ui/form-section.tsx";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { applyIssues } from "../api/apply-issues.ts";
import { faultsOf } from "../api/faults-of.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import { ApplicantFields } from "./applicant-fields.tsx";
import { type ApplicantFormValue, fromApplicantRecord, toApplicantForm } from "./applicant-form-value.ts";
import type { ApplicantRecord } from "./applicant-sheets.tsx";
import { DuplicateNotice } from "./duplicate-notice.tsx";
import { FactFields } from "./fact-fields.tsx";
import { NewVersionNotice, useNewVersion } from "./new-version.tsx";
import { toApplicantField } from "./to-applicant-field.ts";
import { useOpenPerson } from "./use-open-person.ts";

export interface ApplicantEditProps {
  record: ApplicantRecord;
  onSaved: () => Promise<void>;
  /** Loads what somebody else saved; the form then saves over that version. */
  onSeeNew: () => Promise<unknown>;
  onCancel: () => void;
}

/** Changes a person with the same parts as the intake. The version read goes along, so nobody's change is lost. */
export function ApplicantEdit({ record, onSaved, onSeeNew, onCancel }: ApplicantEditProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const form = useForm<ApplicantFormValue>({
    defaultValues: fromApplicantRecord(record),
    shouldFocusError: false,
  });
  const write = useWrite(api.applicants.update.mutationOptions());
  const openPerson = useOpenPerson();
  const changed = useNewVersion(form, record);
  const { errors, submitCount } = form.formState;
  const submit = form.handleSubmit(async (value) => {
    try {
      await write.save({ id: record.id, version: record.version, form: toApplicantForm(value) });
      say(t("applicants.saved"));
      await onSaved();
    } catch (error) {
      applyIssues(form.setError, error, toApplicantField);
    }
  });
  const seeNew = async () => {
    write.forget();
    await onSeeNew();
  };
  return (
    <FormProvider {...form}>
      <form onSubmit={submit} noValidate>
        <SaveError
          error={write.error}
          faults={faultsOf(errors, "applicant")}
          attempt={submitCount}
          onSeeNew={() => void seeNew()}
        />
        <NewVersionNotice changed={changed} />
        <FormSection title={t("applicants.contact")}>
          <ApplicantFields>
            <DuplicateNotice
              exceptId={record.id}
              onCompare={({ id }) => openPerson(id)}
              compareLabel={t("applicants.duplicate.open")}
            />
          </ApplicantFields>
        </FormSection>
        <FormSection title={t("applicants.facts")}>
          <FactFields />
        </FormSection>
        <div className="buttons">
          <Button kind="main" type="submit" isBusy={write.isSaving}>
            {t("applicants.save")}
          </Button>
          <Button onClick={onCancel}>{t("applicants.cancel")}</Button>
        </div>
      </form>
    </FormProvider>
  );
}
