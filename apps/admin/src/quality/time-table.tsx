import { labelOf, stepKinds } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { readReasonableHours } from "./read-points.ts";
import type { AppraisalRecord } from "./sheet-form.ts";
import type { TimeForm } from "./time-sheet.tsx";
import { writtenHours } from "./written-points.ts";

type Step = AppraisalRecord["time"]["steps"][number];

export interface TimeTableProps {
  steps: readonly Step[];
  form: TimeForm;
  /** Left out: only shown. */
  onChange?: ((form: TimeForm) => void) | undefined;
}

export function TimeTable({ steps, form, onChange }: TimeTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const claimed = steps.reduce((sum, { claimedHours }) => sum + claimedHours, 0);
  const reasonable = steps.map((step) =>
    readReasonableHours(form[step.stepId]?.hours ?? "", step.claimedHours),
  );
  const isWhole = reasonable.every((hours) => hours !== null);
  const found = reasonable.reduce<number>((sum, hours) => sum + (hours ?? 0), 0);
  return (
    <DataTable className="blocks score">
      <thead>
        <tr>
          <th scope="col">{t("quality.time.work")}</th>
          <th scope="col">{t("quality.time.on")}</th>
          <th scope="col" className="num">
            {t("quality.time.claimed")}
          </th>
          <th scope="col" className="num">
            {t("quality.time.reasonable")}
          </th>
          <th scope="col">{t("quality.time.reason")}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <Row key={step.stepId} step={step} form={form} onChange={onChange} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t("quality.time.total")}
          </th>
          <NumberCell head={t("quality.time.claimed")}>{writtenHours(format, claimed)}</NumberCell>
          <NumberCell head={t("quality.time.reasonable")}>
            <output>{isWhole || found > 0 ? writtenHours(format, found) : "–"}</output>
          </NumberCell>
          <td className="opt" />
        </tr>
      </tfoot>
    </DataTable>
  );
}

interface RowProps {
  step: Step;
  form: TimeForm;
  onChange: TimeTableProps["onChange"];
}

function Row({ step, form, onChange }: RowProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { hours = "", reason = "" } = form[step.stepId] ?? {};
  return (
    <tr>
      <th scope="row">
        {labelOf(stepKinds, step.stepKind, language)}
        {step.note && <p className="note soft">{step.note}</p>}
      </th>
      <td data-label={t("quality.time.on")}>{format.date(step.on)}</td>
      <NumberCell head={t("quality.time.claimed")}>{writtenHours(format, step.claimedHours)}</NumberCell>
      {onChange ? (
        <Fields step={step} form={form} onChange={onChange} />
      ) : (
        <>
          <NumberCell head={t("quality.time.reasonable")}>{hours || "–"}</NumberCell>
          <td className="across">{reason}</td>
        </>
      )}
    </tr>
  );
}

function Fields({ step, form, onChange }: Required<RowProps> & { onChange: (form: TimeForm) => void }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { stepId, claimedHours } = step;
  const { hours = "", reason = "" } = form[stepId] ?? {};
  const change = (part: Partial<TimeForm[string]>) =>
    onChange({ ...form, [stepId]: { hours, reason, ...part } });
  const named = { work: labelOf(stepKinds, step.stepKind, language), day: format.date(step.on) };
  const read = readReasonableHours(hours, claimedHours);
  const isWrong = hours.trim() !== "" && read === null;
  const needsReason = read !== null && read < claimedHours && reason.trim() === "";
  return (
    <>
      <td className="num">
        <input
          id={`time-hours-${stepId}`}
          className={isWrong ? "input score-points bad" : "input score-points"}
          inputMode="decimal"
          autoComplete="off"
          aria-label={t("quality.time.reasonableOf", named)}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `time-hours-${stepId}-error` : undefined}
          value={hours}
          onChange={(event) => change({ hours: event.target.value })}
        />
        {isWrong && (
          <p className="err" id={`time-hours-${stepId}-error`}>
            {t("quality.time.wrong", { most: writtenHours(format, claimedHours) })}
          </p>
        )}
      </td>
      <td className="across">
        <input
          id={`time-reason-${stepId}`}
          className="input"
          maxLength={500}
          aria-label={t("quality.time.reasonOf", named)}
          aria-describedby={needsReason ? `time-reason-${stepId}-error` : undefined}
          value={reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
        {needsReason && (
          <p className="hint" id={`time-reason-${stepId}-error`}>
            {t("quality.time.reasonMissing")}
          </p>
        )}
      </td>
    </>
  );
}
