import {
  type Disability,
  disabilityDegrees,
  disabilityTypes,
  factQuestion,
  type PlainDate,
} from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { Chips } from "@tgpl/ui/chips.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import { YesNoUnknown } from "@tgpl/ui/yes-no-unknown.tsx";
import { useController, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../../text/term-options.ts";
import { useAnswer } from "../use-answer.ts";
import type { FactDraft } from "./fact-draft.ts";

const nothingYet: Disability = { types: [], degree: "mild", certified: false };

/** Disability as one certificate states it: types, one degree, number and day. A new certificate is a new entry. */
export function DisabilityFields() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [answer, setAnswer] = useAnswer("disability");
  const has = answer === "unknown" ? "unknown" : answer !== null;
  const known = answer === "unknown" || answer === null ? null : answer;
  const change = (changes: Partial<Disability>) => setAnswer({ ...(known ?? nothingYet), ...changes });
  return (
    <>
      <div className="field">
        <p className="label">{factQuestion("disability", language).question}</p>
        <YesNoUnknown
          label={factQuestion("disability", language).question}
          value={has}
          onChange={(next) =>
            setAnswer(next === true ? (known ?? nothingYet) : next === false ? null : "unknown")
          }
        />
      </div>
      {known && (
        <>
          <Chips
            label={t("applicants.disability.types")}
            options={termOptions(disabilityTypes, language)}
            value={known.types}
            onChange={(types) => change({ types })}
          />
          <Degree />
          <CheckboxField
            label={t("applicants.disability.certified")}
            checked={known.certified}
            onChange={(event) => change({ certified: event.target.checked })}
          />
          {known.certified && <Certificate />}
        </>
      )}
    </>
  );
}

/** Never taken for granted: the certificate says it, or the person does. */
function Degree() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { control, formState } = useFormContext<FactDraft>();
  const { field } = useController({
    control,
    name: "degree",
    shouldUnregister: true,
    rules: { required: t("applicants.disability.degreeMissing") },
  });
  return (
    <TriState
      label={t("applicants.disability.degree")}
      showLabel
      id="fact-degree"
      error={formState.errors.degree?.message}
      options={termOptions(disabilityDegrees, language)}
      value={field.value ?? null}
      onChange={field.onChange}
    />
  );
}

function Certificate() {
  const { t } = useTranslation();
  const { control, register } = useFormContext<FactDraft>();
  const { field } = useController({ control, name: "certificateOn" });
  return (
    <>
      <div className="field-pair">
        <TextField
          label={t("applicants.disability.certificateNumber")}
          id="fact-certificateNumber"
          maxLength={40}
          {...register("certificateNumber")}
        />
        <DateField
          label={t("applicants.disability.certificateOn")}
          id="fact-certificateOn"
          optional
          value={field.value}
          onChange={(day) => field.onChange(day as PlainDate | null)}
        />
      </div>
      <TextField
        label={t("applicants.history.issuedBy")}
        id="fact-issuedBy"
        optional
        maxLength={160}
        {...register("issuedBy")}
      />
    </>
  );
}
