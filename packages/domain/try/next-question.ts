import type { FactName, Language } from "@tgpl/domain";
import { button, element } from "./element.ts";
import { type FactFieldset, factFieldset } from "./fact-fieldset.ts";
import { judge, type PageState, type PageStore, questionOf } from "./page-state.ts";
import { words } from "./words.ts";

/** The one question that is worth asking now. After an answer the focus is on the next one. */
export function nextQuestionSheet(store: PageStore, language: Language): HTMLElement {
  const text = words[language];
  const heading = element("h2", { tabindex: "-1", id: "next" }, text.nextQuestion);
  const place = element("div");
  let asked: FactName | null | undefined;
  const draw = (state: PageState, movesFocus: boolean) => {
    const question = findQuestion(state);
    if (question === asked) return;
    asked = question;
    place.replaceChildren(question ? questionForm(question, store, language) : ending(store, language));
    if (movesFocus) heading.focus();
  };
  draw(store.state, false);
  store.watch((state) => draw(state, place.contains(document.activeElement)));
  return element("section", { class: "sheet next", "aria-labelledby": "next" }, heading, place);
}

function findQuestion(state: PageState): FactName | null {
  const judged = judge(state);
  return "decision" in judged ? questionOf(state, judged.decision) : null;
}

function questionForm(fact: FactName, store: PageStore, language: Language): HTMLFormElement {
  const text = words[language];
  const { facts, judgement } = store.state;
  const options = { id: `ask-${fact}`, language, facts, judgement, offersUnknown: false };
  const fieldset = factFieldset(fact, options);
  const skip = button(text.askOther, "btn", () => {
    store.change({ skipped: [...store.state.skipped, fact] });
  });
  const submit = element("button", { type: "submit", class: "btn main" }, text.answer);
  const form = element(
    "form",
    { novalidate: true },
    fieldset.element,
    element("div", { class: "actions" }, submit, skip),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    record(fact, fieldset, store, language);
  });
  return form;
}

function record(fact: FactName, fieldset: FactFieldset, store: PageStore, language: Language): void {
  const reading = fieldset.read();
  if (reading.kind === "answer") {
    store.answer(fact, reading.value, reading.judgement ?? null);
    return;
  }
  fieldset.complain(reading.kind === "fault" ? reading.message : words[language].chooseFirst);
  fieldset.element.querySelector("input")?.focus();
}

/** Nothing is left to ask: the answer is settled, or the rest is not known. */
function ending(store: PageStore, language: Language): HTMLElement {
  const text = words[language];
  const judged = judge(store.state);
  if (!("decision" in judged)) return element("p", {}, text.bornLater);
  if (judged.decision.missingFacts.length === 0) return element("p", {}, text.settled);
  const again = button(text.askAgain, "btn", () => store.change({ skipped: [], judgement: null }));
  return element("div", {}, element("p", {}, text.allSkipped), element("div", { class: "actions" }, again));
}
