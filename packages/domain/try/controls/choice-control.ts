import type { JudgementCode } from "@tgpl/domain";
import { element } from "../element.ts";
import { words } from "../words.ts";
import type { ControlOptions, FactControl } from "./fact-control.ts";

export type Choice = {
  readonly key: string;
  readonly label: string;
  readonly value?: unknown;
  /** Nothing is known of the fact then: a person has to decide. */
  readonly judgement?: JudgementCode;
};

/** One of several answers, as radio buttons. */
export function choiceControl(
  choices: readonly Choice[],
  chosen: unknown,
  { id, language, offersUnknown }: Pick<ControlOptions, "id" | "language" | "offersUnknown">,
): FactControl {
  const unknown: Choice = { key: "unknown", label: words[language].unknown };
  const all = offersUnknown ? [...choices, unknown] : choices;
  const isChosen = (choice: Choice) =>
    chosen === undefined ? choice === unknown : (choice.judgement ?? choice.value) === chosen;
  const inputs = all.map((choice) => radio(id, choice, isChosen(choice)));
  return {
    element: element("div", { class: "choices" }, ...inputs.map(({ label }) => label)),
    read() {
      const found = inputs.find(({ input }) => input.checked)?.choice;
      if (!found) return { kind: "nothing" };
      const { value, judgement } = found;
      return { kind: "answer", value, ...(judgement && { judgement }) };
    },
  };
}

function radio(id: string, choice: Choice, isChecked: boolean) {
  const input = element("input", { type: "radio", name: id, value: choice.key, checked: isChecked });
  return { choice, input, label: element("label", { class: "choice" }, input, choice.label) };
}
