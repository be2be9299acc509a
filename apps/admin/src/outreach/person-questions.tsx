import { ageBands, disabilityDegrees, disabilityTypes, sexes } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import { BigChoice } from "./big-choice.tsx";
import type { SurveyForm, SurveyValue } from "./survey-value.ts";

export interface PersonQuestionsProps {
  form: SurveyForm;
  value: SurveyValue;
  onChange: (value: SurveyValue) => void;
  isMissing: boolean;
}

/** Where the person lives and what they count as; never who they are. */
export function PersonQuestions({ form, value, onChange, isMissing }: PersonQuestionsProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const set = (given: Partial<SurveyValue>) => onChange({ ...value, ...given });
  const { placeCode, sex, ageBand, hasDisability, disabilityTypes: types, degree } = value;
  return (
    <>
      <SelectField
        label={t("outreach.commune")}
        id="survey-place"
        options={form.communes.map(({ code, name, nameEn }) => ({
          value: code,
          label: language === "vi" ? name : nameEn,
        }))}
        emptyLabel={t("survey.choosePlace")}
        value={placeCode}
        error={isMissing && placeCode === "" ? t("outreach.rules.place") : undefined}
        onChange={(event) => set({ placeCode: event.target.value })}
      />
      <BigChoice
        label={t("survey.sex")}
        options={termOptions(sexes, language)}
        value={listOf(sex)}
        onChange={([one]) => set({ sex: one ?? null })}
      />
      <BigChoice
        label={t("survey.ageBand")}
        options={termOptions(ageBands, language)}
        value={listOf(ageBand)}
        onChange={([one]) => set({ ageBand: one ?? null })}
      />
      <BigChoice
        label={t("survey.hasDisability")}
        options={(["yes", "no"] as const).map((word) => ({
          value: word,
          label: t(`outreach.entrance.${word}`),
        }))}
        value={hasDisability === null ? [] : [hasDisability ? "yes" : "no"]}
        onChange={([one]) => set({ hasDisability: one === undefined ? null : one === "yes" })}
        error={isMissing && hasDisability === null ? t("survey.rules.hasDisability") : undefined}
      />
      {hasDisability && (
        <>
          <BigChoice
            label={t("survey.types")}
            options={termOptions(disabilityTypes, language)}
            value={types}
            onChange={(chosen) => set({ disabilityTypes: chosen })}
            many
          />
          <BigChoice
            label={t("survey.degree")}
            options={termOptions(disabilityDegrees, language)}
            value={listOf(degree)}
            onChange={([one]) => set({ degree: one ?? null })}
          />
        </>
      )}
    </>
  );
}

function listOf<Value>(value: Value | null): Value[] {
  return value === null ? [] : [value];
}
