import { foldVietnamese, InvalidInput, isPlainDate, type LegalTerm, type PlainDate } from "@tgpl/domain";

const yes = ["yes", "true", "co", "1", "x", "y"];
const no = ["no", "false", "khong", "0", "n"];
const unknown = ["", "unknown", "chua biet", "chua ro", "khong ro", "?", "null"];

/** An empty cell, and one that says so in words: the fact is not known. */
export const isUnknown = remembered((cell) => unknown.includes(foldVietnamese(cell)));

/** “không”, “none”: known, and nothing. */
export const isNone = remembered((cell) => [...no, "none"].includes(foldVietnamese(cell)));

const answerOf = remembered((cell) => {
  const folded = foldVietnamese(cell);
  return yes.includes(folded) ? true : no.includes(folded) ? false : undefined;
});

/** Có or không, in the ways that registers write it. */
export function readYesOrNo(cell: string, field: string): boolean {
  const answer = answerOf(cell);
  if (answer === undefined) throw new InvalidInput(field, cell, "yes, no or empty");
  return answer;
}

const VIETNAMESE_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as 1987-02-14 or as 14/02/1987. */
export function readDay(cell: string, field: string): PlainDate {
  const written = cell.trim();
  const parts = VIETNAMESE_DAY.exec(written);
  const day = parts ? [parts[3], two(parts[2]), two(parts[1])].join("-") : written;
  if (isPlainDate(day)) return day;
  throw new InvalidInput(field, cell, "a day of the calendar written YYYY-MM-DD or dd/mm/yyyy");
}

function two(digits = ""): string {
  return digits.padStart(2, "0");
}

/** A code, or its label in either language, with or without accents. */
export function readCode(terms: readonly LegalTerm[], cell: string, field: string): string {
  const code = codeOf(terms, cell);
  if (code === undefined) throw new InvalidInput(field, cell, terms.map((term) => term.code).join(", "));
  return code;
}

const known = new Map<readonly LegalTerm[], (cell: string) => string | undefined>();

function codeOf(terms: readonly LegalTerm[], cell: string): string | undefined {
  const find = known.get(terms) ?? remembered((one) => findCode(terms, one));
  known.set(terms, find);
  return find(cell);
}

function findCode(terms: readonly LegalTerm[], cell: string): string | undefined {
  const folded = foldVietnamese(cell);
  const found = terms.find(({ code, label }) =>
    [code, label.vi, label.en].map(foldVietnamese).includes(folded),
  );
  const nobody = isNone(cell) ? terms.find(({ code }) => code === "none" || code === "neither") : undefined;
  return (found ?? nobody)?.code;
}

/** Registers repeat few words many times. What is kept is bounded, whatever comes. */
function remembered<Answer>(answerTo: (cell: string) => Answer): (cell: string) => Answer {
  const answers = new Map<string, Answer>();
  return (cell) => {
    const kept = answers.get(cell);
    if (kept !== undefined) return kept;
    const answer = answerTo(cell);
    if (answers.size < 1000) answers.set(cell, answer);
    return answer;
  };
}
