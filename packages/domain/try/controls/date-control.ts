import type { PlainDate } from "@tgpl/domain";
import { readDayText, writeDay } from "../day-text.ts";
import { element } from "../element.ts";
import { words } from "../words.ts";
import type { ControlOptions, FactControl } from "./fact-control.ts";

/** A day, typed as it is written in Vietnam. Empty is not known. */
export function dateControl(
  day: PlainDate | undefined,
  { id, language, offersUnknown }: ControlOptions,
): FactControl {
  const { dayHint, dateFault } = words[language];
  const input = element("input", {
    type: "text",
    id,
    class: "input",
    inputmode: "numeric",
    autocomplete: "off",
    "aria-describedby": `${id}-format`,
    "aria-labelledby": `${id}-legend`,
    value: day === undefined ? "" : writeDay(day),
  });
  const hint = element("span", { id: `${id}-format`, class: "note soft" }, dayHint);
  return {
    element: element("div", { class: "date" }, input, hint),
    read() {
      if (input.value.trim() === "")
        return offersUnknown ? { kind: "answer", value: undefined } : { kind: "nothing" };
      const value = readDayText(input.value);
      return value ? { kind: "answer", value } : { kind: "fault", message: dateFault };
    },
  };
}
