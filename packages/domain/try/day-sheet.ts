import { decidingLaw, type Language, nameDocument, uncodedAmendments } from "@tgpl/domain";
import { readDayText, writeDay } from "./day-text.ts";
import { element } from "./element.ts";
import type { PageStore } from "./page-state.ts";
import { words } from "./words.ts";

/** The day on which the person is judged. A day that is none changes nothing and says so. */
export function daySheet(store: PageStore, language: Language): HTMLElement {
  const text = words[language];
  const input = element("input", {
    type: "text",
    id: "day",
    class: "input",
    inputmode: "numeric",
    autocomplete: "off",
    "aria-describedby": "day-hint day-fault",
    value: writeDay(store.state.on),
  });
  const fault = element("p", { class: "fault", id: "day-fault", role: "alert" });
  const field = element(
    "div",
    { class: "field" },
    element("label", { for: "day" }, text.day),
    fault,
    input,
    element("span", { class: "note soft", id: "day-hint" }, text.dayHint),
  );
  input.addEventListener("change", () => {
    const on = readDayText(input.value);
    fault.textContent = on ? "" : text.dayFault;
    field.classList.toggle("bad", !on);
    if (on) store.change({ on });
  });
  return element("section", { class: "sheet day" }, field);
}

/** What everybody has to know before trusting the page. */
export function bannerWords(language: Language): readonly string[] {
  const text = words[language];
  const base = uncodedAmendments.filter(({ amends }) => amends === decidingLaw.coded.document);
  return [
    text.banner,
    ...base.map((amendment) =>
      text.notCoded(nameDocument(amendment.document, language), writeDay(amendment.possibleFrom)),
    ),
  ];
}
