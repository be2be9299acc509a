import { answerOf } from "../answer.ts";
import { neededPapers } from "../needed-papers.ts";
import { fromRecord } from "../request-value.ts";
import type { LetterPart } from "./letter.ts";
import type { LetterWriter } from "./letter-writer.ts";

/** What is still to be proved, point by point; where several papers prove the same, any one of them. */
export function papersPart({ t, language, facts: { record }, common, withMark }: LetterWriter): LetterPart[] {
  const { decision, papers } = answerOf(fromRecord(record), record.receivedAt);
  const missing = neededPapers(decision, papers).filter(({ seen }) => seen === null);
  if (missing.length === 0) return [t("letters.papersMissingUnnamed", common)];
  const points = missing.map(({ anyOf }) => {
    const names = anyOf.map(({ title, evidence }) => withMark(title[language], evidence));
    return names.length > 1 ? t("letters.oneOf", { papers: names.join("; ") }) : (names[0] ?? "");
  });
  return [t("letters.papersMissing", { ...common, count: points.length }), points];
}
