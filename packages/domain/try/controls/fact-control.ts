import {
  type ApplicantFacts,
  codesOf,
  type FactName,
  households,
  type JudgementCode,
  judgements,
  type Language,
  type LegalTerm,
  traffickingStatuses,
} from "@tgpl/domain";
import { words } from "../words.ts";
import { choiceControl } from "./choice-control.ts";
import { dateControl } from "./date-control.ts";
import { disabilityControl } from "./disability-control.ts";
import { statusesControl } from "./statuses-control.ts";

/** What a control says now. */
export type Reading =
  | { readonly kind: "answer"; readonly value: unknown; readonly judgement?: JudgementCode }
  | { readonly kind: "nothing" }
  | { readonly kind: "fault"; readonly message: string };

export type FactControl = { readonly element: HTMLElement; readonly read: () => Reading };

export type ControlOptions = {
  readonly id: string;
  readonly language: Language;
  readonly facts: ApplicantFacts;
  readonly judgement: JudgementCode | null;
  /** In the list of all facts “not known” is an answer; the next question has a button for it. */
  readonly offersUnknown: boolean;
};

/** The control with which a fact is asked. */
export function factControl(fact: FactName, options: ControlOptions): FactControl {
  const { language, facts, judgement } = options;
  if (fact === "birthDate") return dateControl(facts.birthDate, options);
  if (fact === "disability") return disabilityControl(facts.disability, options);
  if (fact === "proceduralStatuses") return statusesControl(facts.proceduralStatuses, options);
  if (fact === "household") return choiceControl(ofTerms(households, language), facts.household, options);
  if (fact === "trafficking") {
    return choiceControl(ofTerms(traffickingStatuses, language), facts.trafficking, options);
  }
  const yesOrNo = [
    { key: "yes", label: words[language].yes, value: true },
    { key: "no", label: words[language].no, value: false },
  ];
  if (fact !== "receivesMonthlySocialAllowance") return choiceControl(yesOrNo, facts[fact], options);
  const doubtful = judgements.map(({ code, label }) => ({
    key: code,
    label: label[language],
    judgement: code,
  }));
  const chosen = judgement ?? facts.receivesMonthlySocialAllowance;
  return choiceControl([...yesOrNo, ...doubtful], chosen, options);
}

function ofTerms(terms: readonly LegalTerm[], language: Language) {
  return codesOf(terms).map((code, index) => ({
    key: code,
    label: terms[index]?.label[language] ?? code,
    value: code,
  }));
}
