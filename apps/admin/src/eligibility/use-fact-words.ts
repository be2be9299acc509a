import { type ApplicantFacts, factNames, factQuestion } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useAnswerWords } from "../applicants/use-answer-words.ts";

/** The facts on which a decision rests, each as "name: answer", in the order in which a form asks. */
export function useFactWords(): (facts: ApplicantFacts) => string[] {
  const [language] = useLanguage();
  const answerTo = useAnswerWords();
  return (facts) =>
    factNames.flatMap((fact) => {
      const answer = answerTo(facts, fact);
      return answer === undefined ? [] : [`${factQuestion(fact, language).short}: ${answer}`];
    });
}
