import { factNames, factQuestion, type Language } from "@tgpl/domain";
import { button, element } from "./element.ts";
import { factWords } from "./fact-words.ts";
import { nobody, type PageState, type PageStore } from "./page-state.ts";
import { words } from "./words.ts";

/** What is known so far, each with a way to change it. On paper it is the list of facts. */
export function answeredSheet(
  store: PageStore,
  language: Language,
  change: (fact: (typeof factNames)[number]) => void,
): HTMLElement {
  const text = words[language];
  const list = element("dl", { class: "answered" });
  const startOver = button(text.startOver, "btn bare", () => {
    store.change(nobody);
    document.getElementById("next")?.focus();
  });
  const sheet = element(
    "section",
    { class: "sheet", "aria-labelledby": "answered" },
    element("h2", { id: "answered" }, text.answered),
    list,
    element("div", { class: "actions no-print" }, startOver),
  );
  const draw = ({ facts }: PageState) => {
    const known = factNames.filter((fact) => facts[fact] !== undefined);
    sheet.hidden = known.length === 0;
    list.replaceChildren(
      ...known.map((fact) => {
        const { short } = factQuestion(fact, language);
        const edit = button(text.change, "btn bare no-print", () => change(fact));
        edit.setAttribute("aria-label", text.changeFact(short));
        return element(
          "div",
          { class: "row" },
          element("dt", {}, short),
          element("dd", {}, factWords(fact, facts, language)),
          element("dd", {}, edit),
        );
      }),
    );
  };
  draw(store.state);
  store.watch(draw);
  return sheet;
}
