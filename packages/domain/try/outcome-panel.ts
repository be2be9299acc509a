import { explainDecision, findContradictions, judgements, type Language } from "@tgpl/domain";
import { element } from "./element.ts";
import { adviceLines, groundList, helpList, paperList, warningBand } from "./outcome-parts.ts";
import { judge, type PageState, type PageStore } from "./page-state.ts";
import { words } from "./words.ts";

/** The answer as it stands, with its reasons; its head is read aloud at each change. */
export function outcomePanel(store: PageStore, language: Language): HTMLElement {
  const head = element("div", { class: "verdict", role: "status" });
  const body = element("div", { class: "answer-body" });
  const title = element("h2", { id: "outcome", class: "vh" }, words[language].result);
  // It scrolls by itself on a wide screen, so the keyboard has to reach it.
  const panel = element(
    "section",
    { class: "sheet answer", "aria-labelledby": "outcome", tabindex: "0" },
    title,
    head,
    body,
  );
  const draw = (state: PageState) => {
    const judged = judge(state);
    if ("fault" in judged) {
      panel.dataset.outcome = "fault";
      head.replaceChildren(element("p", { class: "headline" }, words[language].bornLater));
      body.replaceChildren();
      return;
    }
    const { decision } = judged;
    const open = judgements.filter(({ code }) => code === state.judgement);
    const explanation = explainDecision(decision, language, { judgements: open });
    panel.dataset.outcome = decision.outcome;
    const lines = [
      element("p", { class: "headline" }, explanation.headline),
      element("p", {}, explanation.summary),
    ];
    // Said again only when it says something new.
    if (head.textContent !== lines.map(({ textContent }) => textContent).join(""))
      head.replaceChildren(...lines);
    const contradictions = findContradictions(decision.receipt.facts, state.on).map(
      ({ label }) => label[language],
    );
    body.replaceChildren(
      ...warningBand([...explanation.warnings.map(({ sentence }) => sentence), ...contradictions], language),
      ...adviceLines(
        words[language].person,
        explanation.judgements.map(({ sentence }) => sentence),
      ),
      // Who is refused looks first for what would help.
      ...(decision.outcome === "not-eligible" ? helpList(explanation, language) : []),
      ...groundList(decision, explanation, language),
      ...paperList(explanation, language),
      ...(decision.outcome === "undetermined" ? helpList(explanation, language) : []),
      ...adviceLines(words[language].advice, explanation.advice),
      element(
        "p",
        { class: "part note soft" },
        words[language].hasDisability[String(decision.hasDisability) as "true"],
      ),
    );
  };
  draw(store.state);
  store.watch(draw);
  return panel;
}
