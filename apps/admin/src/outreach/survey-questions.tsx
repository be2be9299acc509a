import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { BigChoice } from "./big-choice.tsx";
import type { SurveyQuestion, SurveyValue } from "./survey-value.ts";

export interface SurveyQuestionsProps {
  questions: readonly SurveyQuestion[];
  answers: SurveyValue["answers"];
  onChange: (answers: SurveyValue["answers"]) => void;
}

/** The questions as the form has them; each may be left out. */
export function SurveyQuestions({ questions, answers, onChange }: SurveyQuestionsProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const yesNo = (["yes", "no"] as const).map((value) => ({ value, label: t(`outreach.entrance.${value}`) }));
  return questions.map(({ id, kind, text, options }) => (
    <BigChoice
      key={id}
      label={text[language]}
      options={kind === "yes-no" ? yesNo : options.map((one) => ({ value: one.code, label: one[language] }))}
      value={chosenOf(answers[id])}
      many={kind === "many"}
      onChange={(chosen: string[]) => {
        const { [id]: _, ...others } = answers;
        const answer = toAnswerOf(kind, chosen);
        onChange(answer === undefined ? others : { ...others, [id]: answer });
      }}
    />
  ));
}

function chosenOf(answer: SurveyValue["answers"][string] | undefined): string[] {
  if (answer === undefined) return [];
  if (typeof answer === "boolean") return [answer ? "yes" : "no"];
  return typeof answer === "string" ? [answer] : answer;
}

/** Nothing chosen = not answered. */
function toAnswerOf(kind: SurveyQuestion["kind"], chosen: string[]) {
  const [first] = chosen;
  if (first === undefined) return undefined;
  if (kind === "many") return chosen;
  return kind === "one" ? first : first === "yes";
}
