import { toEpoch } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import type { FormEvent } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { applyIssues } from "../api/apply-issues.ts";
import { SaveError } from "../api/save-error.tsx";
import { PapersFields } from "../requests/papers-fields.tsx";
import {
  fromRequestRecord,
  fromServerPapers,
  type RequestFormValue,
  type RequestRecord,
} from "../requests/request-form-value.ts";
import { LeaveDialog } from "../routing/leave-dialog.tsx";
import { useNow } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import { intakeFaults } from "./intake-faults.ts";
import { awaitsPapers, isSamePapers, papersToCome } from "./late-papers.ts";
import { useFollowPapers } from "./use-follow-papers.ts";
import { useReceivePapers } from "./use-receive-papers.ts";

/** Where the papers are written down that come after an acceptance at once; gone when nothing is missing. */
export function LatePapersSheet({ record }: { record: RequestRecord }) {
  const mayWrite = useHasRight("request.write");
  return mayWrite && awaitsPapers(record) ? <LatePapers record={record} /> : null;
}

function LatePapers({ record }: { record: RequestRecord }) {
  const { t } = useTranslation();
  const form = useForm<RequestFormValue>({
    defaultValues: fromRequestRecord(record),
    shouldFocusError: false,
  });
  const changed = useFollowPapers(form, record);
  const { write, receive, seeNew } = useReceivePapers(record);
  const { errors, isDirty, isSubmitting, submitCount } = form.formState;
  const save = form.handleSubmit(async ({ papers }) => {
    if (isSamePapers(papers, fromServerPapers(record.papers)))
      form.setError("papers", { message: t("eligibility.latePapers.nothingNew") });
    else await receive(papers).catch((error) => applyIssues(form.setError, error, toPapers));
  });
  // A fault that the server found has no rule that would take it back.
  const submit = (event: FormEvent) => {
    form.clearErrors();
    void save(event);
  };
  return (
    <FormProvider {...form}>
      <Sheet title={t("eligibility.latePapers.title")} aside={<Due record={record} />}>
        <form noValidate onSubmit={submit}>
          <SaveError
            error={write.error}
            faults={intakeFaults(errors)}
            attempt={submitCount + write.attempt}
            onSeeNew={() => void seeNew()}
          />
          {changed && (
            <Notice tone="info" title={t("eligibility.latePapers.changed")}>
              {t("eligibility.latePapers.changedText")}
            </Notice>
          )}
          <PapersFields asked={papersToCome(record)} />
          <div className="form-note">
            <Button kind="do" type="submit" isBusy={isSubmitting}>
              {t("eligibility.latePapers.save")}
            </Button>
          </div>
        </form>
      </Sheet>
      <LeaveDialog isUnsaved={isDirty} />
    </FormProvider>
  );
}

/** The papers are the one field of this form; a sentence about anything else stands above it. */
const toPapers = (path: string) => (path.startsWith("papers") ? "papers" : undefined);

/** The last day for the papers; nothing while it cannot be told. */
function Due({ record: { supplementDueAt } }: { record: RequestRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  if (supplementDueAt === null) return null;
  const isOver = toEpoch(now) > toEpoch(supplementDueAt);
  return (
    <Status kind={isOver ? "late" : "waiting"} plain={!isOver}>
      {t(isOver ? "eligibility.latePapers.overdue" : "eligibility.latePapers.due", {
        day: format.date(supplementDueAt),
      })}
    </Status>
  );
}
