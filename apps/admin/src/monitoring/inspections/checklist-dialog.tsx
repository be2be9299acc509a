import { type ChecklistAnswer, checklistAnswers } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { termOptions } from "../../text/term-options.ts";
import type { ChecklistPoint, VisitDialogProps, VisitRecord } from "./inspection-records.ts";
import { useCited } from "./use-cited.ts";
import { useInspectionWrite } from "./use-inspection-write.ts";

type Value = { points: Record<string, { answer: ChecklistAnswer | ""; note: string }> };

/** The points of the checklist, answered one after the other; what is left open can be answered later. */
export function ChecklistDialog({ visit, onClose, onDone }: VisitDialogProps) {
  const { t } = useTranslation();
  const form = useForm<Value>({ shouldFocusError: false, defaultValues: { points: pointsOf(visit) } });
  const { write, send, seeNew } = useInspectionWrite(api.inspections.answer.mutationOptions(), visit);
  const draft = { kind: "dialog", subject: `inspection:${visit.id}:checklist` } as const;
  return (
    <SaveDialog
      title={t("inspections.moves.answer-checklist")}
      saveLabel={t("inspections.checklistSave")}
      form={form}
      prefix="checklist"
      write={write}
      draft={draft}
      broad
      onSave={({ points }) => {
        const answers = answeredOf(points);
        const count = Object.keys(answers).length;
        send({ answers, draft }, t("inspections.checklistDone", { count }), onDone);
      }}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      {visit.checklist.items.map((point, at) => (
        <PointFields key={point.id} form={form} point={point} at={at} />
      ))}
    </SaveDialog>
  );
}

function pointsOf({ checklist, answers }: VisitRecord): Value["points"] {
  return Object.fromEntries(
    checklist.items.map(({ id }) => [
      id,
      { answer: answers[id]?.answer ?? "", note: answers[id]?.note ?? "" },
    ]),
  );
}

function answeredOf(points: Value["points"]) {
  return Object.fromEntries(
    Object.entries(points).flatMap(([id, { answer, note }]) =>
      answer === "" ? [] : [[id, { answer, note: note.trim() || null }]],
    ),
  );
}

interface PointProps {
  form: UseFormReturn<Value>;
  point: ChecklistPoint;
  at: number;
}

function PointFields({ form, point, at }: PointProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const cited = useCited();
  return (
    <fieldset className="inspection-point">
      <legend>
        {at + 1}. {point.text[language]}
      </legend>
      <p className="soft note">{cited(point)}</p>
      <div className="inspection-answers">
        {termOptions(checklistAnswers, language).map(({ value, label }) => (
          <label key={value} className="checkbox">
            <input type="radio" value={value} {...form.register(`points.${point.id}.answer`)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <TextField
        label={t("inspections.note")}
        id={`checklist-points-${point.id}-note`}
        optional
        maxLength={1000}
        {...form.register(`points.${point.id}.note`)}
      />
    </fieldset>
  );
}
