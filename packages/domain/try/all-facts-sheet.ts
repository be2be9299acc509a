import { type FactName, factNames, type Language } from "@tgpl/domain";
import { element } from "./element.ts";
import { type FactFieldset, factFieldset } from "./fact-fieldset.ts";
import type { PageState, PageStore } from "./page-state.ts";
import { words } from "./words.ts";

export type AllFactsSheet = {
  readonly element: HTMLElement;
  /** Opens the list at a fact and puts the focus there. */
  readonly open: (fact: FactName) => void;
};

/** Every fact, to be opened: for whoever knows the answers already, and to change one. */
export function allFactsSheet(store: PageStore, language: Language): AllFactsSheet {
  const text = words[language];
  const count = element("span", { class: "soft" });
  const list = element("div", { class: "facts" });
  const details = element(
    "details",
    { class: "sheet no-print" },
    element("summary", {}, element("span", { class: "as-h2" }, text.allFacts), " ", count),
    list,
  );
  const shown = new Map<FactName, { readonly fieldset: FactFieldset; value: string }>();
  const draw = (state: PageState) => {
    const known = factNames.filter((fact) => state.facts[fact] !== undefined).length;
    count.textContent = `(${text.answeredCount(known, factNames.length)})`;
    for (const fact of factNames) drawFact(fact, state);
  };
  const drawFact = (fact: FactName, state: PageState) => {
    const value = keyOf(fact, state);
    const old = shown.get(fact);
    if (old?.value === value) return;
    const fieldset = listedFact(fact, store, language, (now) => {
      const entry = shown.get(fact);
      if (entry) entry.value = now;
    });
    if (old) old.fieldset.element.replaceWith(fieldset.element);
    else list.append(fieldset.element);
    shown.set(fact, { fieldset, value });
  };
  draw(store.state);
  store.watch(draw);
  const open = (fact: FactName) => {
    details.open = true;
    const inputs = shown.get(fact)?.fieldset.element.querySelectorAll("input") ?? [];
    ([...inputs].find(({ checked }) => checked) ?? inputs[0])?.focus();
  };
  return { element: details, open };
}

/** What of the state a fieldset shows: when it is the same, the fieldset stays and keeps the focus. */
function keyOf(fact: FactName, { facts, judgement }: PageState): string {
  const isDoubtful = fact === "receivesMonthlySocialAllowance" && judgement !== null;
  return isDoubtful ? judgement : (JSON.stringify(facts[fact]) ?? "");
}

/** Each change counts at once: here nothing moves away from under the hand. */
function listedFact(
  fact: FactName,
  store: PageStore,
  language: Language,
  changesTo: (value: string) => void,
): FactFieldset {
  const { facts, judgement } = store.state;
  const fieldset = factFieldset(fact, {
    id: `fact-${fact}`,
    language,
    facts,
    judgement,
    offersUnknown: true,
  });
  fieldset.element.addEventListener("change", () => {
    const reading = fieldset.read();
    fieldset.complain(reading.kind === "fault" ? reading.message : "");
    const value = reading.kind === "answer" ? reading.value : undefined;
    const doubt = reading.kind === "answer" ? (reading.judgement ?? null) : null;
    changesTo(doubt ?? JSON.stringify(value) ?? "");
    store.answer(fact, value, doubt);
  });
  return fieldset;
}
