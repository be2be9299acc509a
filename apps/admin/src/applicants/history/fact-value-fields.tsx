import { type FactName, factQuestion, sexes } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../../text/term-options.ts";
import { CommuneField } from "../commune-field.tsx";
import { FactControl } from "../fact-control.tsx";
import { useApplicantRules } from "../use-applicant-rules.ts";
import { AllowanceDecisionFields } from "./allowance-decision-fields.tsx";
import { DisabilityFields } from "./disability-fields.tsx";
import type { FactDraft } from "./fact-draft.ts";

/** The answer to the fact that is chosen, asked as the person's own form asks it. */
export function FactValueFields() {
  const { control } = useFormContext<FactDraft>();
  const fact = useWatch({ control, name: "fact" });
  switch (fact) {
    case "fullName":
    case "nationalId":
    case "phone":
      return <LineField name={fact} />;
    case "sex":
      return <SexField />;
    case "residence":
      return <Residence />;
    case "disability":
      return <DisabilityFields />;
    default:
      return <LegalFact fact={fact} />;
  }
}

function LegalFact({ fact }: { fact: FactName }) {
  const [language] = useLanguage();
  const { question, hint } = factQuestion(fact, language);
  return (
    <div className="field">
      <p className="label">{question}</p>
      <FactControl fact={fact} />
      <p className="hint">{hint}</p>
      {fact === "receivesMonthlySocialAllowance" && <AllowanceDecisionFields />}
    </div>
  );
}

function LineField({ name }: { name: "fullName" | "nationalId" | "phone" }) {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<FactDraft>();
  return (
    <TextField
      label={t(`applicants.${name}`)}
      id={`fact-${name}`}
      error={formState.errors[name]?.message}
      {...register(name, useApplicantRules()[name])}
    />
  );
}

function SexField() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { control } = useFormContext<FactDraft>();
  const { field } = useController({ control, name: "sex" });
  return (
    <TriState
      label={t("applicants.sex")}
      showLabel
      options={termOptions(sexes, language)}
      value={field.value}
      onChange={field.onChange}
    />
  );
}

function Residence() {
  const { t } = useTranslation();
  const { register } = useFormContext<FactDraft>();
  return (
    <>
      <CommuneField />
      <TextField label={t("applicants.address")} optional id="fact-address" {...register("address")} />
    </>
  );
}
