import {
  type AppraisalAppealOutcome,
  appraisalAppealOutcomes,
  type QualityItem,
  scoreQuality,
} from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import type { Format } from "@tgpl/ui/format/create-format.ts";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { LeaveDialog } from "../routing/leave-dialog.tsx";
import { termOptions } from "../text/term-options.ts";
import { GradeNote } from "./grade-note.tsx";
import { ScoreEditor } from "./score-editor.tsx";
import { useMissing } from "./sheet-editor.tsx";
import { type AppraisalRecord, pointsOf, type SheetForm, toContent, toForm } from "./sheet-form.ts";
import { readableSheets } from "./sheets.tsx";
import type { SignedSheet } from "./sheets-table.tsx";
import { SuccessPart } from "./success-part.tsx";
import { useQualityDone, useQualityWrite } from "./use-quality-write.ts";
import { writtenPoints } from "./written-points.ts";

/** The head decides: between two sheets that differ, or on the appeal of a provider. */
export function DecisionEditor({ record }: { record: AppraisalRecord }) {
  return record.status === "appealed" ? <AnswerAppeal record={record} /> : <DecidePoints record={record} />;
}

function DecidePoints({ record }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const done = useQualityDone();
  const { write, seeNew } = useQualityWrite(api.quality.decide.mutationOptions());
  const decision = useDecision(record);
  const { caseId, version } = record;
  return (
    <Sheet title={t("quality.decide.title")}>
      <p className="body note soft">{t("quality.decide.what")}</p>
      <Points record={record} decision={decision} />
      <div className="body quality-body">
        <GradeNote score={decision.score} />
        <Reason label={t("quality.decide.reason")} decision={decision} />
        <SaveError error={write.error} onSeeNew={seeNew} />
        <Confirm
          label={t("quality.acts.decide")}
          title={t("quality.decide.confirm")}
          what={t("quality.decide.confirmWhat", { points: decision.total })}
          missing={decision.missing}
          isBusy={write.isSaving}
          onConfirm={() =>
            write.send({ caseId, version, content: decision.content, reason: decision.reason }, () =>
              done(t("quality.decide.done")),
            )
          }
        />
      </div>
    </Sheet>
  );
}

function AnswerAppeal({ record }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const done = useQualityDone();
  const { write, seeNew } = useQualityWrite(api.quality.answerAppeal.mutationOptions());
  const [outcome, setOutcome] = useState<AppraisalAppealOutcome | null>(null);
  const decision = useDecision(record, outcome !== "points-changed");
  const { caseId, version } = record;
  const changes = outcome === "points-changed";
  const content = changes ? decision.content : null;
  const missing = () => (outcome === null ? t("quality.appeal.outcomeRule") : decision.missing());
  const send = () =>
    outcome &&
    write.send({ caseId, version, outcome, answer: decision.reason, content }, () =>
      done(t("quality.appeal.answered")),
    );
  return (
    <Sheet title={t("quality.appeal.answerTitle")}>
      <div className="body quality-body">
        <ChoiceList
          label={t("quality.appeal.outcome")}
          choices={termOptions(appraisalAppealOutcomes, language)}
          value={outcome}
          onChange={setOutcome}
        />
      </div>
      {changes && <Points record={record} decision={decision} />}
      <div className="body quality-body">
        {changes && <GradeNote score={decision.score} />}
        <Reason label={t("quality.appeal.answer")} decision={decision} />
        <SaveError error={write.error} onSeeNew={seeNew} />
        <Confirm
          label={t("quality.appeal.answerSave")}
          title={t("quality.appeal.confirm")}
          what={t(`quality.appeal.${changes ? "confirmChanged" : "confirmKept"}`, { points: decision.total })}
          missing={missing}
          isBusy={write.isSaving}
          onConfirm={send}
        />
      </div>
    </Sheet>
  );
}

/** What stands until now is filled in; where two sheets differ nothing is. */
function useDecision(record: AppraisalRecord, isKept = false) {
  const { t } = useTranslation();
  const format = useFormat();
  const items = record.items ?? [];
  const [first] = useState(() => firstForm(readableSheets(record), items, format));
  const [form, setForm] = useState(first);
  const [reason, setReason] = useState("");
  const points = useMissing(form, items);
  const [isTold, tell] = useState(false);
  const score = scoreQuality(pointsOf(form, items), record.closedOn);
  const missing = () => {
    tell(true);
    if (!isKept && !points.check()) return "";
    return reason.trim() === "" ? t("quality.rules.text") : null;
  };
  return {
    form,
    setForm,
    reason,
    setReason,
    reasonError: isTold && reason.trim() === "" ? t("quality.rules.text") : undefined,
    pointsError: isKept ? null : points.words,
    content: toContent(form, items, record.formOfAid === "proceedings"),
    score,
    total: writtenPoints(format, score.total),
    isTouched: form !== first || reason !== "",
    missing,
  };
}
type Decision = ReturnType<typeof useDecision>;

function firstForm(sheets: readonly SignedSheet[], items: readonly QualityItem[], format: Format): SheetForm {
  const standing = sheets.find(({ place }) => place === "decision") ?? sheets.at(-1);
  const form = toForm(standing?.content ?? null, (points) => writtenPoints(format, points));
  if (standing?.place === "decision") return { ...form, opinion: "" };
  const differing = items.filter(({ code }) => new Set(sheets.map((sheet) => pointOf(sheet, code))).size > 1);
  const open = Object.fromEntries(differing.map(({ code }) => [code, ""]));
  return { ...form, points: { ...form.points, ...open }, remarks: {}, opinion: "" };
}

function pointOf({ content }: SignedSheet, code: string): number | undefined {
  return (content.points as Record<string, number | undefined>)[code];
}

function Points({ record, decision }: { record: AppraisalRecord; decision: Decision }) {
  const { t } = useTranslation();
  const { form, setForm, pointsError } = decision;
  const beside = readableSheets(record).map(({ id, place, content }) => ({
    id,
    title: t(`quality.sheet.place.${place}`),
    points: content.points as Record<string, number | undefined>,
  }));
  return (
    <>
      <LeaveDialog isUnsaved={decision.isTouched} />
      <ScoreEditor items={record.items ?? []} form={form} onChange={setForm} beside={beside} isPlain />
      <div className="body quality-body">
        {pointsError && (
          <p className="err" role="alert">
            {pointsError}
          </p>
        )}
        {record.formOfAid === "proceedings" && (
          <SuccessPart
            record={record}
            answers={form.success}
            onChange={(success) => setForm({ ...form, success })}
          />
        )}
      </div>
    </>
  );
}

function Reason({ label, decision }: { label: string; decision: Decision }) {
  return (
    <TextAreaField
      label={label}
      id="decision-reason"
      rows={3}
      maxLength={4000}
      error={decision.reasonError}
      value={decision.reason}
      onChange={(event) => decision.setReason(event.target.value)}
    />
  );
}

interface ConfirmProps {
  label: string;
  title: string;
  what: string;
  /** What is missing, in words; an empty text where the page says it already; null when nothing is. */
  missing: () => string | null;
  isBusy: boolean;
  onConfirm: () => void;
}

function Confirm({ label, title, what, missing, isBusy, onConfirm }: ConfirmProps) {
  const [isAsking, ask] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const check = () => {
    const found = missing();
    setWords(found);
    if (found === null) ask(true);
  };
  return (
    <>
      <div className="buttons">
        <Button kind="main" isBusy={isBusy} onClick={check}>
          {label}
        </Button>
        {words && (
          <p className="err" role="alert">
            {words}
          </p>
        )}
      </div>
      <ConfirmDialog
        title={title}
        isOpen={isAsking}
        confirmLabel={label}
        onConfirm={() => {
          ask(false);
          onConfirm();
        }}
        onCancel={() => ask(false)}
      >
        {what}
      </ConfirmDialog>
    </>
  );
}
