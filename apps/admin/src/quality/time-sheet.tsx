import {
  appraiseTimeAndWork,
  citeProvision,
  compareWithNorm,
  labelOf,
  paymentNorm,
  providerKinds,
} from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { LeaveDialog } from "../routing/leave-dialog.tsx";
import { DraftLine } from "./draft-line.tsx";
import { readReasonableHours } from "./read-points.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import type { AppraisalRecord } from "./sheet-form.ts";
import { TimeTable } from "./time-table.tsx";
import { type Draft, useDraft } from "./use-draft.ts";
import { useQualityDone, useQualityWrite } from "./use-quality-write.ts";
import { writtenHours } from "./written-points.ts";

type Step = AppraisalRecord["time"]["steps"][number];
export type TimeForm = Readonly<Record<string, { hours: string; reason: string }>>;

/** Hours written down and hours found reasonable, step by step, for payment; another process than the points. */
export function TimeSheet({ record }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const { time } = record;
  if (time.steps.length === 0)
    return (
      <Sheet title={t("quality.time.title")}>
        <p className="empty">{t("quality.time.none")}</p>
      </Sheet>
    );
  return time.mayWrite ? <TimeEditor record={record} /> : <SeenTime record={record} />;
}

function TimeEditor({ record }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { caseId, time } = record;
  const { write, seeNew } = useQualityWrite(api.quality.saveTime.mutationOptions());
  const draft = useDraft<TimeForm>({
    first: toTimeForm(time.steps, (hours) => writtenHours(format, hours)),
    version: time.version,
    isSaving: write.isSaving,
    error: write.error,
    save: async (form, version) => {
      const entries = toEntries(form, time.steps);
      return (await write.save({ caseId, version, entries, finish: false })).version;
    },
  });
  const { value: form, change } = draft;
  const takeAll = () =>
    change(
      Object.fromEntries(
        time.steps.map(({ stepId, claimedHours }) => [
          stepId,
          { hours: writtenHours(format, claimedHours), reason: form[stepId]?.reason ?? "" },
        ]),
      ),
    );
  return (
    <Sheet
      title={t("quality.time.title")}
      aside={<DraftLine draft={draft} isSaving={write.isSaving} />}
      footer={<Norm record={record} hours={hoursOf(form, time.steps)} />}
    >
      <LeaveDialog isUnsaved={draft.isUnsaved} />
      <p className="body note soft">{t("quality.time.what")}</p>
      <TimeTable steps={time.steps} form={form} onChange={change} />
      <div className="body quality-body">
        <SaveError
          error={write.error}
          onSeeNew={() => {
            draft.expectNew();
            void seeNew();
          }}
        />
        <SignTime record={record} draft={draft} takeAll={takeAll} />
      </div>
    </Sheet>
  );
}

interface SignTimeProps {
  record: AppraisalRecord;
  draft: Draft<TimeForm>;
  takeAll: () => void;
}

function SignTime({ record, draft, takeAll }: SignTimeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const done = useQualityDone();
  const [isAsking, ask] = useState(false);
  const { write, seeNew } = useQualityWrite(api.quality.saveTime.mutationOptions());
  const { caseId, time } = record;
  const form = draft.value;
  const { claimedHours, reasonableHours, missing } = judge(form, time.steps);
  const check = () => {
    const [open] = missing;
    if (!open) return ask(true);
    const prefix = open.because === "no-reason" ? "time-reason" : "time-hours";
    document.getElementById(`${prefix}-${open.work}`)?.focus();
  };
  const sign = async () => {
    ask(false);
    const entries = toEntries(form, time.steps);
    const version = await draft.hold();
    await write.save({ caseId, version, entries, finish: true }).then(
      () => done(t("quality.time.signed")),
      () => draft.release(),
    );
  };
  return (
    <>
      <SaveError error={write.error} onSeeNew={seeNew} />
      <div className="buttons">
        <Button onClick={takeAll}>{t("quality.time.all")}</Button>
        <Button kind="do" isBusy={write.isSaving} onClick={check}>
          {t("quality.time.sign")}
        </Button>
      </div>
      <ConfirmDialog
        title={t("quality.time.signTitle")}
        isOpen={isAsking}
        confirmLabel={t("quality.sheet.signDo")}
        onConfirm={() => void sign()}
        onCancel={() => ask(false)}
      >
        {t("quality.time.signWhat", {
          reasonable: writtenHours(format, reasonableHours ?? 0),
          claimed: writtenHours(format, claimedHours),
        })}
      </ConfirmDialog>
    </>
  );
}

function SeenTime({ record }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isReopening, reopen] = useState(false);
  const { caseId, time } = record;
  const { finishedAt, by, result, version } = time;
  const signed = finishedAt && t("quality.time.by", { name: by ?? "", at: format.dateTime(finishedAt) });
  return (
    <Sheet
      title={t("quality.time.title")}
      aside={<span className="note soft">{signed ?? t("quality.time.waiting")}</span>}
      footer={<Norm record={record} hours={result?.reasonableHours ?? result?.claimedHours ?? 0} />}
    >
      <TimeTable steps={time.steps} form={toTimeForm(time.steps, (hours) => writtenHours(format, hours))} />
      {time.mayReopen && (
        <div className="body">
          <Button onClick={() => reopen(true)}>{t("quality.time.reopen")}</Button>
        </div>
      )}
      {isReopening && (
        <ReasonDialog
          record={{ caseId, version }}
          options={api.quality.reopenTime.mutationOptions()}
          words={{
            title: t("quality.time.reopenTitle"),
            what: t("quality.time.reopenWhat"),
            reason: t("quality.second.reason"),
            save: t("quality.reopen.save"),
            done: t("quality.reopen.done"),
          }}
          onClose={() => reopen(false)}
        />
      )}
    </Sheet>
  );
}

/** The hours against the most that the State pays for a case by time. */
function Norm({ record, hours }: { record: AppraisalRecord; hours: number }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { halfDays, mostHalfDays, isOver } = compareWithNorm(hours);
  const kind = record.provider?.kind;
  return (
    <>
      <p>
        <Status kind={isOver ? "today" : "done"} small>
          {t(`quality.time.${isOver ? "over" : "within"}`)}
        </Status>{" "}
        {t("quality.time.norm", {
          halfDays: format.number(halfDays, Number.isInteger(halfDays) ? 0 : 2),
          most: mostHalfDays,
          provision: citeProvision(paymentNorm.provision, language),
        })}
      </p>
      {kind && kind !== "lawyer" && (
        <p>
          {t("quality.time.otherKind", { kind: labelOf(providerKinds, kind, language).toLocaleLowerCase() })}
        </p>
      )}
    </>
  );
}

function toTimeForm(steps: readonly Step[], write: (hours: number) => string): TimeForm {
  return Object.fromEntries(
    steps.map(({ stepId, reasonableHours, reason }) => [
      stepId,
      { hours: reasonableHours === null ? "" : write(reasonableHours), reason: reason ?? "" },
    ]),
  );
}

function toEntries(form: TimeForm, steps: readonly Step[]) {
  return steps.map(({ stepId, claimedHours }) => ({
    stepId,
    reasonableHours: readReasonableHours(form[stepId]?.hours ?? "", claimedHours),
    reason: form[stepId]?.reason.trim() || null,
  }));
}

function judge(form: TimeForm, steps: readonly Step[]) {
  const claimed = new Map(steps.map(({ stepId, claimedHours }) => [stepId, claimedHours]));
  return appraiseTimeAndWork(
    toEntries(form, steps).map(({ stepId, reasonableHours, reason }) => ({
      work: stepId,
      claimedHours: claimed.get(stepId) ?? 0,
      reasonableHours,
      ...(reason !== null && { reason }),
    })),
  );
}

/** What is reasonable so far; what is not appraised yet counts as it was written down. */
function hoursOf(form: TimeForm, steps: readonly Step[]): number {
  return steps.reduce(
    (sum, { stepId, claimedHours }) =>
      sum + (readReasonableHours(form[stepId]?.hours ?? "", claimedHours) ?? claimedHours),
    0,
  );
}
