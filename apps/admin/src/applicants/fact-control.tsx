import type { FactName } from "@tgpl/domain";
import { factQuestion, households, type PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import { type ThreeValued, YesNoUnknown } from "@tgpl/ui/yes-no-unknown.tsx";
import { useController, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import { AllowanceControl } from "./allowance-control.tsx";
import type { ApplicantFormValue, AskedFact } from "./applicant-form-value.ts";
import { DisabilityControl } from "./disability-control.tsx";
import { ProceduralControl } from "./procedural-control.tsx";
import { TraffickingControl } from "./trafficking-control.tsx";
import { useAnswer } from "./use-answer.ts";

export interface FactControlProps {
  fact: FactName;
  /** For the question being asked now: high buttons, and nothing marked while it is not known. */
  big?: boolean | undefined;
}

/**
 * The answer to one fact, in whichever way it is answered. Stands in a row of the form and, `big`, under the next
 * question; both change the same form, which is the `FormProvider` around them.
 */
export function FactControl({ fact, big = false }: FactControlProps) {
  switch (fact) {
    case "birthDate":
      return <BirthDateControl />;
    case "receivesMonthlySocialAllowance":
      return <AllowanceControl big={big} />;
    case "disability":
      return <DisabilityControl big={big} />;
    case "household":
      return <HouseholdControl big={big} />;
    case "proceduralStatuses":
      return <ProceduralControl big={big} />;
    case "trafficking":
      return <TraffickingControl big={big} />;
    default:
      return <YesNoControl fact={fact} big={big} />;
  }
}

type YesNoFact = Exclude<AskedFact, "disability" | "household" | "proceduralStatuses" | "trafficking">;

function YesNoControl({ fact, big }: { fact: YesNoFact; big: boolean }) {
  const [language] = useLanguage();
  const [answer, setAnswer] = useAnswer(fact);
  return (
    <YesNoUnknown
      label={factQuestion(fact, language).question}
      big={big}
      value={unmarked(answer, big)}
      onChange={setAnswer}
    />
  );
}

/** Under the next question "not known" is what one already has, so it is not marked as chosen. */
export function unmarked(answer: ThreeValued, big: boolean): ThreeValued | null {
  return big && answer === "unknown" ? null : answer;
}

function HouseholdControl({ big }: { big: boolean }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [answer, setAnswer] = useAnswer("household");
  const unknown = { value: "unknown" as const, label: t("applicants.unknown"), isUnknown: true };
  return (
    <TriState
      label={factQuestion("household", language).question}
      big={big}
      options={[...termOptions(households, language), unknown]}
      value={big && answer === "unknown" ? null : answer}
      onChange={setAnswer}
    />
  );
}

function BirthDateControl() {
  const { t } = useTranslation();
  const { control } = useFormContext<ApplicantFormValue>();
  const { field } = useController({ control, name: "birthDate" });
  return (
    <DateField
      label={t("applicants.birthDate")}
      value={field.value}
      onChange={(day) => field.onChange(day as PlainDate | null)}
    />
  );
}
