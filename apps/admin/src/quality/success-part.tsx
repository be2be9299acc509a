import { assessSuccess, caseResults, labelOf, successConditions, successCriteria } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { YesNoUnknown } from "@tgpl/ui/yes-no-unknown.tsx";
import { useTranslation } from "react-i18next";
import type { AppraisalRecord, SuccessAnswers } from "./sheet-form.ts";

export interface SuccessPartProps {
  record: AppraisalRecord;
  answers: SuccessAnswers;
  /** Left out: only shown. */
  onChange?: ((answers: SuccessAnswers) => void) | undefined;
}

const asked = [
  ["view-differed", "viewDiffered"],
  ["in-favour", "inFavour"],
  ["on-legal-basis", "onLegalBasis"],
] as const;

/** The test of a successful case, condition by condition, with the answer that follows. */
export function SuccessPart({ record, answers, onChange }: SuccessPartProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { outcome, conditions } = useAssessment(record, answers);
  const result = caseResults.find(({ code }) => code === record.result);
  const labelOfCondition = (code: (typeof successConditions)[number]["code"]) =>
    labelOf(successConditions, code, language);
  return (
    <div className="success-part">
      <h3>{t("quality.success.title")}</h3>
      <p className="note soft">{t("quality.success.what")}</p>
      <p className="note soft">
        {result
          ? t("quality.success.result", { result: result.label[language] })
          : t("quality.success.noResult")}
      </p>
      {onChange && (
        <div className="success-asked">
          {asked.map(([code, name]) => (
            <YesNoUnknown
              key={code}
              label={labelOfCondition(code)}
              showLabel
              value={answers[name] ?? "unknown"}
              onChange={(value) => onChange({ ...answers, [name]: value === "unknown" ? null : value })}
            />
          ))}
          <Criteria record={record} answers={answers} onChange={onChange} />
        </div>
      )}
      <ul className="success-conditions">
        {conditions.map(({ code, status }) => (
          <li key={code}>
            <Status kind={kindOf[status]} small>
              {t(`quality.success.${wordOf[status]}`)}
            </Status>{" "}
            {labelOfCondition(code)}
          </li>
        ))}
      </ul>
      {!onChange && <NamedCriteria codes={answers.criteria} />}
      <p>
        <Status kind={outcomeKind[outcome]}>{t(`quality.success.outcome.${outcome}`)}</Status>
      </p>
    </div>
  );
}

const kindOf: Record<"met" | "not-met" | "unknown", StatusKind> = {
  met: "done",
  "not-met": "stopped",
  unknown: "unknown",
};
const wordOf = { met: "met", "not-met": "notMet", unknown: "unknown" } as const;
const outcomeKind: Record<"successful" | "not-successful" | "undetermined", StatusKind> = {
  successful: "done",
  "not-successful": "stopped",
  undetermined: "unknown",
};

function useAssessment(record: AppraisalRecord, { criteria: _, ...answers }: SuccessAnswers) {
  const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));
  const result = caseResults.find(({ code }) => code === record.result)?.code;
  const facts = { formOfAid: record.formOfAid, fieldOfLaw: record.fieldOfLaw, isClosed: true };
  return assessSuccess({ ...facts, ...(result && { result }), ...known }, record.closedOn);
}

function Criteria({ record, answers, onChange }: Required<SuccessPartProps>) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const fitting = successCriteria.filter(({ fieldOfLaw }) => fieldOfLaw === record.fieldOfLaw);
  const known = fitting.filter(({ text }) => text !== null);
  const unknown = fitting.filter(({ text }) => text === null);
  if (fitting.length === 0 || !onChange) return null;
  const box = ({ code, text }: (typeof fitting)[number]) => (
    <CheckboxField
      key={code}
      label={text ? `${code}: ${text[language]}` : t("quality.success.noText", { code })}
      checked={answers.criteria.includes(code)}
      onChange={(event) =>
        onChange({
          ...answers,
          criteria: event.target.checked
            ? [...answers.criteria, code]
            : answers.criteria.filter((one) => one !== code),
        })
      }
    />
  );
  return (
    <fieldset className="field">
      <legend>{t("quality.success.criteria")}</legend>
      {known.map(box)}
      {unknown.length > 0 && (
        <details open={known.length === 0}>
          <summary>{t("quality.success.more")}</summary>
          {unknown.map(box)}
        </details>
      )}
    </fieldset>
  );
}

function NamedCriteria({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  if (codes.length === 0) return null;
  const words = codes.map((code) => {
    const text = successCriteria.find((one) => one.code === code)?.text;
    return text ? `${code}: ${text[language]}` : t("quality.success.noText", { code });
  });
  return (
    <p>
      {t("quality.success.criteria")}: {words.join("; ")}
    </p>
  );
}
