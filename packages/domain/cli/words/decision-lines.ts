import { type EligibilityDecision, type Explanation, type Language, rulesVersion } from "@tgpl/domain";
import type { Paint, Tone } from "../output/paint.ts";

type Style = { readonly language: Language; readonly paint: Paint; readonly isWhole: boolean };

const tones: Readonly<Record<EligibilityDecision["outcome"], Tone>> = {
  eligible: "good",
  "not-eligible": "bad",
  undetermined: "open",
};

/** A decision for people to read: the answer first, then why, the papers, what would help, and what is not certain. */
export function decisionLines(
  decision: EligibilityDecision,
  explanation: Explanation,
  style: Style,
): readonly string[] {
  const { paint, language } = style;
  const { headline, summary, nextQuestion, help, advice } = explanation;
  const words = headings[language];
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ["", paint("strong", title), ...lines] : [];
  return [
    paint(tones[decision.outcome], paint("strong", headline)),
    summary,
    ...section(
      words.warnings,
      explanation.warnings.map(({ sentence }) => `  ! ${sentence}`),
    ),
    ...section(
      words.next,
      nextQuestion ? [`  ${nextQuestion.question}`, `  ${paint("faint", nextQuestion.hint)}`] : [],
    ),
    ...section(words.why, groundLines(decision, explanation, style)),
    ...section(words.papers, paperLines(explanation, paint)),
    ...section(words.help, helpLines(help)),
    ...section(
      words.advice,
      advice.map((sentence) => `  ${sentence}`),
    ),
    "",
    paint(
      "faint",
      words.foot(decision.on.split("-").reverse().join("/"), rulesVersion, decision.receipt.digest),
    ),
  ];
}

/** Of somebody who is eligible the met grounds, of one who is refused all of them, with the conditions; else the open ones. */
function groundLines(
  { outcome }: EligibilityDecision,
  { grounds }: Explanation,
  { isWhole, paint }: Style,
): readonly string[] {
  const wanted = { eligible: "met", "not-eligible": "not-met", undetermined: "unknown" }[outcome];
  return grounds
    .filter(({ status }) => isWhole || status === wanted)
    .flatMap(({ sentence, because, mark }) => [
      `  - ${[sentence, mark].filter(Boolean).join(" ")}`,
      ...(isWhole || outcome !== "undetermined" ? because : []).map(({ sentence: why, citation }) =>
        paint("faint", `      ${[why, citation && `(${citation})`].filter(Boolean).join(" ")}`),
      ),
    ]);
}

function paperLines({ documents }: Explanation, paint: Paint): readonly string[] {
  return documents.flatMap(({ title, papers }) => [
    `  ${title}`,
    ...papers.flatMap(({ sentence, anyOf }) => [
      `  - ${sentence}`,
      ...anyOf.map(({ title: paper, citation, mark }) =>
        paint("faint", `      ${[`${paper}: ${citation}.`, mark].filter(Boolean).join(" ")}`),
      ),
    ]),
  ]);
}

function helpLines(help: Explanation["help"]): readonly string[] {
  if (!help) return [];
  return [
    ...help.ways.map(({ sentence }) => `  - ${sentence}`),
    ...help.places.map(({ sentence }) => `    ${sentence}`),
    `  ${help.limits}`,
  ];
}

const headings = {
  vi: {
    why: "Vì sao",
    warnings: "Lưu ý",
    next: "Nên hỏi tiếp",
    papers: "Giấy tờ chứng minh",
    help: "Điều có thể giúp",
    advice: "Hướng dẫn",
    foot: (day: string, rules: string, digest: string) =>
      `Ngày xét ${day}, quy tắc ${rules}, biên nhận ${digest}. Không phải quyết định chính thức.`,
  },
  en: {
    why: "Why",
    warnings: "Note",
    next: "To ask next",
    papers: "Proof papers",
    help: "What would help",
    advice: "Advice",
    foot: (day: string, rules: string, digest: string) =>
      `Judged on ${day}, rules ${rules}, receipt ${digest}. Not an official decision.`,
  },
};
