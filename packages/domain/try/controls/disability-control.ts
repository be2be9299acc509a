import { type Disability, disabilityDegrees, disabilityTypes } from "@tgpl/domain";
import { element } from "../element.ts";
import { words } from "../words.ts";
import { choiceControl } from "./choice-control.ts";
import type { ControlOptions, FactControl } from "./fact-control.ts";
import { tickedCodes, tickList } from "./tick-list.ts";

/** Whether there is a disability, and if so its types, its degree and whether a certificate states them. */
export function disabilityControl(
  disability: Disability | null | undefined,
  options: ControlOptions,
): FactControl {
  const { id, language } = options;
  const { yes, no, disabilityIncomplete } = words[language];
  const choices = [
    { key: "yes", label: yes, value: true },
    { key: "no", label: no, value: false },
  ];
  const has = choiceControl(choices, disability === undefined ? undefined : disability !== null, options);
  const details = detailsOf(disability ?? undefined, options);
  const show = () => {
    const reading = has.read();
    details.element.hidden = !(reading.kind === "answer" && reading.value === true);
  };
  has.element.addEventListener("change", show);
  show();
  return {
    element: element("div", { id: `${id}-all` }, has.element, details.element),
    read() {
      const reading = has.read();
      if (reading.kind !== "answer" || reading.value !== true) {
        return reading.kind === "answer" && reading.value === false
          ? { kind: "answer", value: null }
          : reading;
      }
      const value = details.read();
      return value ? { kind: "answer", value } : { kind: "fault", message: disabilityIncomplete };
    },
  };
}

function detailsOf(disability: Disability | undefined, { id, language }: ControlOptions) {
  const text = words[language];
  const types = tickList(disabilityTypes, disability?.types ?? [], language);
  const degree = choiceControl(
    disabilityDegrees.map(({ code, label }) => ({ key: code, label: label[language], value: code })),
    disability?.degree,
    { id: `${id}-degree`, language, offersUnknown: false },
  );
  const certified = choiceControl(
    [
      { key: "yes", label: text.yes, value: true },
      { key: "no", label: text.no, value: false },
    ],
    disability?.certified,
    { id: `${id}-certified`, language, offersUnknown: false },
  );
  const typeList = element("div", { class: "choices" }, ...types.map(({ label }) => label));
  return {
    element: element(
      "div",
      { class: "details" },
      part(text.disabilityTypes, typeList),
      part(text.disabilityDegree, degree.element),
      part(text.certified, certified.element),
    ),
    read() {
      const [severity, paper] = [degree.read(), certified.read()];
      if (severity.kind !== "answer" || paper.kind !== "answer") return undefined;
      return { types: tickedCodes(types), degree: severity.value, certified: paper.value };
    },
  };
}

function part(title: string, content: HTMLElement): HTMLElement {
  return element("fieldset", {}, element("legend", { class: "label" }, title), content);
}
