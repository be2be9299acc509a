import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { applyIssues } from "../api/apply-issues.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { noticeFaults } from "./notice-faults.ts";
import { AgencyDutiesPart, NoticeFieldsPart, NoticeMatterPart } from "./notice-fields.tsx";
import {
  fromNotice,
  type NoticeFields,
  type NoticeRecord,
  toNotice,
  toNoticeField,
} from "./notice-form-value.ts";
import { noticeEditRoute } from "./referrals.routes.ts";
import { useAgencyWords } from "./use-agency-words.ts";
import { useNoticeCrumbs } from "./use-notice-crumbs.ts";

/** What was written down of a notice, to be mended while nothing rests on it. */
export function NoticeEditPage() {
  const { id } = noticeEditRoute.useParams();
  const query = useQuery(api.notices.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={8}>
      {(notice) => <EditDesk notice={notice} />}
    </LoadingPanel>
  );
}

function EditDesk({ notice }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  usePageTitle(t("notices.edit"));
  const crumbs = useNoticeCrumbs(notice, t("notices.edit"));
  const { form, write, submit, seeNew, back } = useEdit(notice);
  const { errors, submitCount } = form.formState;
  return (
    <>
      <PageHead title={t("notices.edit")} crumbs={crumbs} />
      <FormProvider {...form}>
        <form noValidate onSubmit={submit} className="one-form">
          <SaveError
            error={write.error}
            faults={noticeFaults(errors)}
            attempt={submitCount + write.attempt}
            onSeeNew={seeNew}
          />
          <NoticeFieldsPart isEdit />
          <NoticeMatterPart />
          <AgencyDutiesPart />
          <div className="buttons">
            <Button kind="main" type="submit" isBusy={write.isSaving}>
              {t("notices.saveEdit")}
            </Button>
            <Button onClick={() => void back()}>{t("applicants.cancel")}</Button>
          </div>
        </form>
      </FormProvider>
    </>
  );
}

function useEdit(notice: NoticeRecord) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const words = useAgencyWords();
  const { id, version } = notice;
  const form = useForm<NoticeFields>({
    shouldFocusError: false,
    defaultValues: fromNotice(notice, words(notice.agency)),
  });
  const write = useWrite(api.notices.correct.mutationOptions());
  const back = () => navigate({ to: "/notices/$id", params: { id } });
  const load = () => cache.invalidateQueries({ queryKey: api.notices.pathKey() });
  const submit = form.handleSubmit(async (value) => {
    const corrected = toNotice(value);
    if (!corrected) return;
    try {
      await write.save({ id, version, notice: corrected });
      await load();
      say(t("notices.corrected"));
      await back();
    } catch (error) {
      applyIssues(form.setError, error, (path) => toNoticeField(path) as keyof NoticeFields | undefined);
    }
  });
  const seeNew = () => {
    write.forget();
    void load();
  };
  return { form, write, submit, seeNew, back };
}
