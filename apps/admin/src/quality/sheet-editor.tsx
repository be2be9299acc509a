import { type QualityItem, scoreQuality } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { LeaveDialog } from "../routing/leave-dialog.tsx";
import { DraftLine } from "./draft-line.tsx";
import { GradeNote } from "./grade-note.tsx";
import { ScoreEditor } from "./score-editor.tsx";
import {
  type AppraisalRecord,
  openItems,
  pointsOf,
  type SheetForm,
  type SheetRecord,
  toContent,
  toForm,
  wrongItems,
} from "./sheet-form.ts";
import { SheetProvision } from "./sheet-provision.tsx";
import { SuccessPart } from "./success-part.tsx";
import { type Draft, useDraft } from "./use-draft.ts";
import { useQualityDone, useQualityWrite } from "./use-quality-write.ts";
import { writtenPoints } from "./written-points.ts";

export interface SheetEditorProps {
  record: AppraisalRecord;
  sheet: SheetRecord;
}

/** One's own sheet while it is open: it keeps itself, and is signed once. */
export function SheetEditor({ record, sheet }: SheetEditorProps) {
  const { t } = useTranslation();
  const items = record.items ?? [];
  const asksSuccess = record.formOfAid === "proceedings";
  const keep = useQualityWrite(api.quality.saveSheet.mutationOptions());
  const format = useFormat();
  const draft = useDraft<SheetForm>({
    first: toForm(sheet.content, (points) => writtenPoints(format, points)),
    version: sheet.version,
    isSaving: keep.write.isSaving,
    error: keep.write.error,
    save: async (form, version) => {
      const content = toContent(form, items, asksSuccess);
      return (await keep.write.save({ caseId: record.caseId, version, content })).version;
    },
  });
  const { value: form, change } = draft;
  return (
    <Sheet
      title={t("quality.sheet.title")}
      aside={<DraftLine draft={draft} isSaving={keep.write.isSaving} />}
      footer={<SheetProvision record={record} />}
    >
      <LeaveDialog isUnsaved={draft.isUnsaved} />
      <ScoreEditor items={items} form={form} onChange={change} />
      <div className="body quality-body">
        <SaveError
          error={keep.write.error}
          onSeeNew={() => {
            draft.expectNew();
            void keep.seeNew();
          }}
        />
        <TextAreaField
          label={t("quality.sheet.opinion")}
          hint={t("quality.sheet.opinionHint")}
          optional
          rows={3}
          maxLength={4000}
          value={form.opinion}
          onChange={(event) => change({ ...form, opinion: event.target.value })}
        />
        {asksSuccess && (
          <SuccessPart
            record={record}
            answers={form.success}
            onChange={(success) => change({ ...form, success })}
          />
        )}
        <Sign record={record} draft={draft} />
      </div>
    </Sheet>
  );
}

function Sign({ record, draft }: { record: AppraisalRecord; draft: Draft<SheetForm> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAsking, ask] = useState(false);
  const done = useQualityDone();
  const { write, seeNew } = useQualityWrite(api.quality.finishSheet.mutationOptions());
  const form = draft.value;
  const items = record.items ?? [];
  const missing = useMissing(form, items);
  const score = scoreQuality(pointsOf(form, items), record.closedOn);
  const points = writtenPoints(format, score.total);
  const sign = async () => {
    ask(false);
    const content = toContent(form, items, record.formOfAid === "proceedings");
    const version = await draft.hold();
    await write.save({ caseId: record.caseId, version, content }).then(
      () => done(t("quality.sheet.signed")),
      () => draft.release(),
    );
  };
  return (
    <>
      <GradeNote score={score} />
      <SaveError error={write.error} onSeeNew={seeNew} />
      <div className="buttons">
        <Button kind="main" isBusy={write.isSaving} onClick={() => missing.check() && ask(true)}>
          {t("quality.acts.score")}
        </Button>
        {missing.words && (
          <p className="err" role="alert">
            {missing.words}
          </p>
        )}
      </div>
      <ConfirmDialog
        title={t("quality.sheet.sign")}
        isOpen={isAsking}
        confirmLabel={t("quality.sheet.signDo")}
        onConfirm={() => void sign()}
        onCancel={() => ask(false)}
      >
        {t("quality.sheet.signWhat", { points })}
      </ConfirmDialog>
    </>
  );
}

/** What is missing is said once somebody wants to sign, and the first open field takes focus. */
export function useMissing(form: SheetForm, items: readonly QualityItem[]) {
  const { t } = useTranslation();
  const [isTold, tell] = useState(false);
  const open = [...new Set([...wrongItems(form, items), ...openItems(form, items)])];
  return {
    words: isTold && open.length > 0 ? t("quality.rules.points", { codes: open.join(", ") }) : null,
    check: () => {
      tell(open.length > 0);
      if (open[0]) document.getElementById(`points-${open[0]}`)?.focus();
      return open.length === 0;
    },
  };
}
