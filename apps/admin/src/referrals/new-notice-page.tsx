import { useNavigate } from "@tanstack/react-router";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { applyIssues } from "../api/apply-issues.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import { LeaveDialog } from "../routing/leave-dialog.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useNow, useToday } from "../session/clock.tsx";
import { noticeFaults } from "./notice-faults.ts";
import { AgencyDutiesPart, NoticeFieldsPart, NoticeMatterPart } from "./notice-fields.tsx";
import {
  emptyNoticeForm,
  type NoticeFormValue,
  toApplicantForm,
  toNotice,
  toNoticeField,
  withPerson,
} from "./notice-form-value.ts";
import { PersonPart, type PersonRecord } from "./person-part.tsx";
import { toTyped } from "./read-time.ts";

/** Thông báo mới: from the call of an agency to a record with its clock, on one screen. */
export function NewNoticePage() {
  const { t } = useTranslation();
  usePageTitle(t("notices.new"));
  const href = useHref();
  const crumbs = [
    { label: t("frame.places.notices"), href: href({ to: "/notices" }) },
    { label: t("notices.new") },
  ];
  return (
    <>
      <PageHead title={t("notices.new")} note={t("notices.newNote")} crumbs={crumbs} />
      <NewNotice />
    </>
  );
}

function NewNotice() {
  const { t } = useTranslation();
  const { form, known, setKnown, write, submit } = useNewNotice();
  const { errors, submitCount, isDirty } = form.formState;
  const use = (record: PersonRecord) => {
    setKnown({ id: record.id, version: record.version });
    form.reset(withPerson(form.getValues(), record), { keepDefaultValues: true });
  };
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={submit} className="one-form">
        <SaveError error={write.error} faults={noticeFaults(errors)} attempt={submitCount + write.attempt} />
        <NoticeFieldsPart isEdit={false} />
        <PersonPart title={t("notices.personPart")} isKnown={known !== null} onUse={use} />
        <NoticeMatterPart />
        <AgencyDutiesPart />
        <div className="buttons">
          <Button kind="main" type="submit" isBusy={write.isSaving}>
            {t("notices.save")}
          </Button>
        </div>
      </form>
      <LeaveDialog isUnsaved={isDirty && !form.formState.isSubmitSuccessful} />
    </FormProvider>
  );
}

function useNewNotice() {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const navigate = useNavigate();
  const today = useToday();
  const now = useNow();
  const [known, setKnown] = useState<{ id: string; version: number } | null>(null);
  const form = useForm<NoticeFormValue>({
    shouldFocusError: false,
    defaultValues: emptyNoticeForm(today, toTyped(now)),
  });
  const write = useWrite(api.notices.receive.mutationOptions());
  const submit = form.handleSubmit(async (value) => {
    const notice = toNotice(value);
    if (!notice) return;
    try {
      const { id } = await write.save({ applicant: { known, form: toApplicantForm(value) }, notice });
      form.reset(value);
      say(t("notices.saved"));
      await navigate({ to: "/notices/$id", params: { id }, ignoreBlocker: true });
    } catch (error) {
      applyIssues(form.setError, error, toNoticeField);
    }
  });
  return { form, known, setKnown, write, submit };
}
