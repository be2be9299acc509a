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
import { DraftOffer } from "../drafts/draft-offer.tsx";
import { DraftState } from "../drafts/draft-state.tsx";
import { useFormDraft } from "../drafts/use-form-draft.ts";
import { OthersLine } from "../live/others-line.tsx";
import { useOthers } from "../live/use-others.ts";
import { usePart } from "../live/use-part.ts";
import { Clashes } from "../merge/clashes.tsx";
import { showClashes } from "../merge/show-clashes.ts";
import { useMergedForm } from "../merge/use-merged-form.ts";
import { ApplicantFields } from "./applicant-fields.tsx";
import { type ApplicantFormValue, fromApplicantRecord, toApplicantForm } from "./applicant-form-value.ts";
import type { ApplicantRecord } from "./applicant-sheets.tsx";
import { DuplicateNotice } from "./duplicate-notice.tsx";
import { FactFields } from "./fact-fields.tsx";
import { toApplicantField } from "./to-applicant-field.ts";
import { applicantWhole, useApplicantWords } from "./use-applicant-words.ts";
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
  const merge = useMergedForm({
    form,
    record,
    versionOf: ({ version }) => String(version),
    toValue: fromApplicantRecord,
    whole: applicantWhole,
  });
  const subject = { kind: "applicant", id: record.id } as const;
  const ref = { kind: "applicant", subject: record.id } as const;
  const draft = useFormDraft(form, ref, merge.bring);
  const others = useOthers(subject, usePart());
  const words = useApplicantWords();
  const { errors, submitCount } = form.formState;
  const submit = form.handleSubmit(async (value) => {
    if (merge.open().length > 0) return showClashes();
    try {
      await draft.settle();
      const { id, version } = record;
      await write.save({ id, version, draft: ref, form: toApplicantForm(value) });
      draft.reopen();
      say(t("applicants.saved"));
      await onSaved();
    } catch (error) {
      applyIssues(form.setError, error, toApplicantField);
      draft.keepAgain();
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
        {draft.found && (
          <DraftOffer savedAt={draft.found.savedAt} onTake={draft.take} onDrop={draft.drop} isOfDialog />
        )}
        <OthersLine
          others={others}
          partWords={(part) =>
            part === "person" || part === "facts" ? t(`applicants.parts.${part}`) : undefined
          }
        />
        <Clashes merge={merge} form={form} subject={subject} version={String(record.version)} words={words} />
        <FormSection title={t("applicants.contact")} part="person">
          <ApplicantFields>
            <DuplicateNotice
              exceptId={record.id}
              onCompare={({ id }) => openPerson(id)}
              compareLabel={t("applicants.duplicate.open")}
            />
          </ApplicantFields>
        </FormSection>
        <FormSection title={t("applicants.facts")} part="facts">
          <FactFields />
        </FormSection>
        <div className="buttons">
          <Button kind="main" type="submit" isBusy={write.isSaving}>
            {t("applicants.save")}
          </Button>
          <Button onClick={onCancel}>{t("applicants.cancel")}</Button>
          <small className="soft">
            <DraftState kept={draft.kept} />
          </small>
        </div>
      </form>
    </FormProvider>
  );
}
