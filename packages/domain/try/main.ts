import type { Language, PlainDate } from "@tgpl/domain";
import { allFactsSheet } from "./all-facts-sheet.ts";
import { answeredSheet } from "./answered-sheet.ts";
import { bannerWords, daySheet } from "./day-sheet.ts";
import { button, element } from "./element.ts";
import { nextQuestionSheet } from "./next-question.ts";
import { outcomePanel } from "./outcome-panel.ts";
import { nameOfLanguage, pageLanguage } from "./page-language.ts";
import { nobody, PageStore } from "./page-state.ts";
import { receiptSheet } from "./receipt-sheet.ts";
import { verifySheet } from "./verify-sheet.ts";
import { words } from "./words.ts";

// The page of one person's decision. It needs no network, keeps nothing, and forgets all when it is closed.
const store = new PageStore({ ...nobody, on: todayInVietnam() });
draw();
window.addEventListener("hashchange", () => {
  if (location.hash === "#en" || location.hash === "#vi") draw();
});

function draw(): void {
  const language = pageLanguage();
  document.documentElement.lang = language;
  document.title = words[language].title;
  store.forget();
  const header = element("header", {}, skipLink(language), banner(language), top(language));
  document.body.replaceChildren(header, content(language));
}

/** The link must not touch the address, where the language stands. */
function skipLink(language: Language): HTMLElement {
  return button(words[language].skip, "skip", () => document.getElementById("next")?.focus());
}

function banner(language: Language): HTMLElement {
  const [first = "", ...others] = bannerWords(language);
  const lines = [element("strong", {}, first), ...others.map((sentence) => element("span", {}, sentence))];
  return element("div", { class: "banner" }, ...lines);
}

function top(language: Language): HTMLElement {
  const text = words[language];
  const links = (["vi", "en"] as const).map((one) =>
    element(
      "a",
      { href: `#${one}`, lang: one, "aria-current": one === language ? "true" : undefined },
      nameOfLanguage(one),
    ),
  );
  return element(
    "div",
    { class: "top" },
    element("h1", {}, text.title),
    element("nav", { class: "no-print", "aria-label": text.language }, ...links),
    button(text.print, "btn no-print", () => window.print()),
  );
}

function content(language: Language): HTMLElement {
  const facts = allFactsSheet(store, language);
  return element(
    "main",
    {},
    element("div", { class: "ask no-print" }, daySheet(store, language), nextQuestionSheet(store, language)),
    outcomePanel(store, language),
    element(
      "div",
      { class: "rest" },
      answeredSheet(store, language, facts.open),
      facts.element,
      receiptSheet(store, language),
      verifySheet(language),
    ),
  );
}

/** Only where the day begins: whoever uses the page can set another. */
function todayInVietnam(): PlainDate {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  return parts as PlainDate;
}
