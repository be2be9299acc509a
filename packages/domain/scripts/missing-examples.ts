import { addDays } from "../src/dates/plain-date.ts";
import type { Bilingual } from "../src/language/bilingual.ts";
import type { AmendmentFile } from "./amendment-file.ts";

/**
 * What the guide asks of the examples of an amendment: for each amended ground a yes, a no, and one on each side
 * of the first day.
 */
export function missingExamples({ amendment, examples }: AmendmentFile): readonly Bilingual[] {
  const clauses = amendment.clauses.filter(({ rule }) => rule).map(({ clause }) => clause);
  const eve = addDays(amendment.start, -1);
  return clauses.flatMap((clause) => {
    const own = examples.filter(({ source }) => source === clause);
    const is = (outcome: string) => own.some(({ expect }) => expect.outcome === outcome);
    return [
      !is("eligible") && lacks(clause, "ví dụ thuộc diện (eligible)", "an example that is eligible"),
      !is("not-eligible") &&
        lacks(clause, "ví dụ không thuộc diện (not-eligible)", "one that is not eligible"),
      !own.some(({ on }) => on === amendment.start) &&
        lacks(clause, `ví dụ vào ngày ${amendment.start}`, `an example on ${amendment.start}`),
      !own.some(({ on }) => on === eve) && lacks(clause, `ví dụ vào ngày ${eve}`, `an example on ${eve}`),
    ].filter((sentence) => sentence !== false);
  });
}

function lacks(clause: string, vi: string, en: string): Bilingual {
  return { vi: `${clause}: thiếu ${vi}.`, en: `${clause}: ${en} is missing.` };
}
