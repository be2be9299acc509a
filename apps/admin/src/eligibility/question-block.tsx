import { type EligibilityDecision, type FactName, factQuestion } from "@tgpl/domain";
import { NextQuestion } from "@tgpl/ui/answer-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { type ChangeEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { FactControl } from "../applicants/fact-control.tsx";

export interface QuestionBlockProps {
  fact: FactName | null;
  /** "Chưa biết" was chosen: ask something else. */
  onSkip: (fact: FactName) => void;
}

/** The question most worth asking. Answered here, the form is filled, the next one comes, and focus stays. */
export function QuestionBlock({ fact, onSkip }: QuestionBlockProps) {
  const [language] = useLanguage();
  const { box, noteAnswer } = useFocusThatStays(fact);
  const noteChange = (event: ChangeEvent<HTMLElement>) => {
    noteAnswer();
    if (fact && event.target instanceof HTMLInputElement && event.target.value === "unknown") onSkip(fact);
  };
  if (fact === null) return null;
  const { question, hint } = factQuestion(fact, language);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the controls inside, is none itself.
    <div ref={box} onChange={noteChange} onClick={noteAnswer} onKeyDown={moveWithoutChoosing}>
      <NextQuestion question={question} hint={hint}>
        <FactControl key={fact} fact={fact} big />
      </NextQuestion>
    </div>
  );
}

/** Where the person was answering, the next question's first control takes focus, or else the answer itself. */
function useFocusThatStays(fact: FactName | null) {
  const box = useRef<HTMLDivElement>(null);
  const wasAnswered = useRef(false);
  const panel = useRef<Element | null>(null);
  useEffect(() => {
    if (wasAnswered.current) focusFirst(box.current ?? panel.current);
    wasAnswered.current = false;
    panel.current = box.current?.closest(".scrolls") ?? panel.current;
  }, [fact]);
  return {
    box,
    noteAnswer: () => {
      wasAnswered.current = true;
    },
  };
}

function focusFirst(place: Element | null) {
  const control = place?.querySelector<HTMLElement>(".next-question input, .next-question [tabindex='0']");
  if (control) control.focus();
  else if (place instanceof HTMLElement) place.focus();
}

/**
 * An arrow key chooses among native radio buttons at once, and here choosing brings the next question: so the arrows
 * only move, and the space bar answers.
 */
function moveWithoutChoosing(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  const { target } = event;
  if (step === undefined || !(target instanceof HTMLInputElement) || target.type !== "radio") return;
  const radios = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[name="${target.name}"]`)];
  event.preventDefault();
  radios.at((radios.indexOf(target) + step) % radios.length)?.focus();
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** The next question, unless somebody has said that it cannot be answered now: then another that still matters. */
export function questionToAsk(
  { nextQuestion, missingFacts }: EligibilityDecision,
  skipped: ReadonlySet<FactName>,
): FactName | null {
  if (nextQuestion === null || !skipped.has(nextQuestion)) return nextQuestion;
  return missingFacts.find((fact) => !skipped.has(fact)) ?? null;
}
