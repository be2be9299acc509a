import { type ProceduralStatus, proceduralStatuses } from "@tgpl/domain";
import { element } from "../element.ts";
import { words } from "../words.ts";
import type { ControlOptions, FactControl } from "./fact-control.ts";
import { tickedCodes, tickList } from "./tick-list.ts";

/** Several statuses, or none at all; nothing ticked is not known. Ticking “none” unticks the others, and the reverse. */
export function statusesControl(
  held: readonly ProceduralStatus[] | undefined,
  { language, offersUnknown }: ControlOptions,
): FactControl {
  const ticks = tickList(proceduralStatuses, held ?? [], language);
  const none = element("input", { type: "checkbox", value: "none", checked: held?.length === 0 });
  none.addEventListener("change", () => {
    if (none.checked) for (const { input } of ticks) input.checked = false;
  });
  for (const { input } of ticks) {
    input.addEventListener("change", () => {
      if (input.checked) none.checked = false;
    });
  }
  const noneLabel = element("label", { class: "choice" }, none, words[language].none);
  return {
    element: element("div", { class: "choices" }, noneLabel, ...ticks.map(({ label }) => label)),
    read() {
      const value = tickedCodes(ticks);
      if (none.checked || value.length > 0) return { kind: "answer", value };
      return offersUnknown ? { kind: "answer", value: undefined } : { kind: "nothing" };
    },
  };
}
