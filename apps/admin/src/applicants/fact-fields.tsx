import { type FactName, factQuestion } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { FactRow } from "@tgpl/ui/form-section.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Answers, ApplicantFormValue, AskedFact } from "./applicant-form-value.ts";
import { askedFacts } from "./applicant-form-value.ts";
import { FactControl } from "./fact-control.tsx";
import { useDisabilityWords } from "./use-disability-words.ts";

/** What most often settles the question for a person with a disability; the rest is one press away. */
const telling = [
  "receivesMonthlySocialAllowance",
  "disability",
  "household",
  "inSocialProtectionFacility",
] as const;
const others = askedFacts.filter((fact) => !telling.some((one) => one === fact));

export interface FactFieldsProps {
  /** The fact that the answer panel asks at this moment. */
  asked?: FactName | null | undefined;
}

/** What is known of the person for the test of eligibility. Stands inside a `FormProvider` of `ApplicantFormValue`. */
export function FactFields({ asked = null }: FactFieldsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const { control } = useFormContext<ApplicantFormValue>();
  const answers = useWatch({ control, name: "answers" });
  const inSight = others.filter((fact) => showsAll || fact === asked || isYes(answers, fact));
  return (
    <>
      {[...telling, ...inSight].map((fact) => (
        <Fact key={fact} fact={fact} isAsked={fact === asked} />
      ))}
      <Rest hidden={others.filter((fact) => !inSight.includes(fact))} answers={answers}>
        <ShowAll showsAll={showsAll} onChange={setShowsAll} />
      </Rest>
    </>
  );
}

function Fact({ fact, isAsked }: { fact: FactName; isAsked: boolean }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const disability = useDisabilityWords();
  const { short } = factQuestion(fact, language);
  const words = fact === "disability" ? disability : undefined;
  return (
    <FactRow title={short} note={isAsked ? t("applicants.asking") : words} isAsked={isAsked}>
      <FactControl fact={fact} />
    </FactRow>
  );
}

interface RestProps {
  hidden: readonly AskedFact[];
  answers: Answers;
  children: React.ReactNode;
}

/** How much is out of sight, and whether it is known. */
function Rest({ hidden, answers, children }: RestProps) {
  const { t } = useTranslation();
  const unknown = hidden.filter((fact) => answers[fact] === "unknown").length;
  return (
    <div className="fact">
      <p className="soft">
        {hidden.length > 0 &&
          (unknown === 0
            ? t("applicants.restNo", { count: hidden.length })
            : t("applicants.restUnknown", { count: hidden.length, unknown }))}
      </p>
      {children}
    </div>
  );
}

function ShowAll({ showsAll, onChange }: { showsAll: boolean; onChange: (showsAll: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <Button kind="bare" aria-expanded={showsAll} onClick={() => onChange(!showsAll)}>
      {showsAll ? t("applicants.restHide") : t("applicants.restShow")}
    </Button>
  );
}

/** An answer that speaks for a ground stays in sight. */
function isYes(answers: Answers, fact: AskedFact): boolean {
  const answer = answers[fact];
  if (Array.isArray(answer)) return answer.length > 0;
  return answer === true || (fact === "trafficking" && answer !== "none" && answer !== "unknown");
}
