import { type FactName, factQuestion } from "@tgpl/domain";
import { type ControlOptions, type FactControl, factControl } from "./controls/fact-control.ts";
import { element } from "./element.ts";

export type FactFieldset = {
  readonly element: HTMLFieldSetElement;
  readonly read: FactControl["read"];
  /** Says what is wrong beside the control, aloud too; an empty text takes it away. */
  readonly complain: (message: string) => void;
};

/** One fact with its question, its hint and its control. */
export function factFieldset(fact: FactName, options: ControlOptions): FactFieldset {
  const { id, language } = options;
  const { question, hint } = factQuestion(fact, language);
  const control = factControl(fact, options);
  const fault = element("p", { class: "fault", role: "alert", id: `${id}-fault` });
  const fieldset = element(
    "fieldset",
    { class: "fact", "aria-describedby": `${id}-hint` },
    element("legend", { id: `${id}-legend` }, question),
    element("p", { class: "note soft", id: `${id}-hint` }, hint),
    fault,
    control.element,
  );
  return {
    element: fieldset,
    read: control.read,
    complain(message) {
      fault.textContent = message;
      fieldset.classList.toggle("bad", message !== "");
    },
  };
}
