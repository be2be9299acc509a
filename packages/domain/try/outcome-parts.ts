import type { EligibilityDecision, Explanation, Language } from "@tgpl/domain";
import { element } from "./element.ts";
import { words } from "./words.ts";

type Parts = readonly HTMLElement[];
type Ground = Explanation["grounds"][number];

/** What is not certain: never folded away. */
export function warningBand(sentences: readonly string[], language: Language): Parts {
  if (sentences.length === 0) return [];
  const lines = sentences.map((sentence) => element("p", {}, sentence));
  return [element("div", { class: "band" }, element("h3", {}, words[language].warnings), ...lines)];
}

/** The grounds that the answer rests on, with clause and conditions; the others to be opened. */
export function groundList(
  { outcome }: EligibilityDecision,
  { grounds }: Explanation,
  language: Language,
): Parts {
  const text = words[language];
  const having = (status: Ground["status"]) => grounds.filter((ground) => ground.status === status);
  const [met, open, refused] = [having("met"), having("unknown"), having("not-met")];
  return [
    ...(met.length > 0 ? [part(text.why, ...met.map(groundEntry))] : []),
    ...folded(text.openGrounds(open.length), outcome === "undetermined" ? open : [], false),
    ...folded(text.refusedGrounds(refused.length), refused, outcome === "not-eligible"),
  ];
}

function folded(title: string, grounds: readonly Ground[], isOpen: boolean): Parts {
  if (grounds.length === 0) return [];
  const summary = element("summary", {}, title);
  return [element("details", { class: "part", open: isOpen }, summary, ...grounds.map(groundEntry))];
}

function groundEntry({ title, citation, because, mark }: Ground): HTMLElement {
  return element(
    "div",
    { class: "entry" },
    element("p", {}, title),
    element("p", { class: "note soft" }, citation),
    element(
      "ul",
      { class: "note" },
      ...because.map(({ sentence, citation: source }) =>
        element("li", {}, source ? `${sentence} (${source})` : sentence),
      ),
    ),
    mark !== null && element("p", { class: "note mark" }, mark),
  );
}

export function paperList({ documents }: Explanation, language: Language): Parts {
  if (documents.length === 0) return [];
  const entries = documents.flatMap(({ title, papers }) => [
    ...(documents.length > 1 ? [element("h4", {}, title)] : []),
    ...papers.map(({ sentence, anyOf }) =>
      element(
        "div",
        { class: "entry" },
        element("p", {}, sentence),
        ...anyOf.map(({ title: paper, citation, mark }) =>
          paperSource(anyOf.length > 1 ? paper : "", citation, mark),
        ),
      ),
    ),
  ]);
  return [part(words[language].papers, ...entries)];
}

function paperSource(paper: string, citation: string, mark: string | null): HTMLElement {
  const source = paper === "" ? `${citation}.` : `${paper}: ${citation}.`;
  const marked = mark !== null && element("span", { class: "mark" }, ` ${mark}`);
  return element("p", { class: "note soft" }, source, marked);
}

export function helpList({ help }: Explanation, language: Language): Parts {
  if (!help) return [];
  const ways = help.ways.map(({ sentence }) => element("li", {}, sentence));
  const places = help.places.map(({ sentence }) => element("li", {}, sentence));
  return [
    part(
      words[language].help,
      element("ul", {}, ...ways),
      element("ul", { class: "note soft" }, ...places),
      element("p", { class: "note soft" }, help.limits),
    ),
  ];
}

export function adviceLines(title: string, sentences: readonly string[]): Parts {
  return sentences.length > 0
    ? [part(title, ...sentences.map((sentence) => element("p", {}, sentence)))]
    : [];
}

function part(title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: "part" }, element("h3", {}, title), ...children);
}
