import { addDays } from "../src/dates/plain-date.ts";
import { compareLaw } from "../src/eligibility/compare-law.ts";
import type { LawImpact } from "../src/eligibility/law-impact.ts";
import { InvalidInput } from "../src/input/invalid-input.ts";
import type { Bilingual } from "../src/language/bilingual.ts";
import { amendLaw } from "../src/law/amend-law.ts";
import { checkLaw } from "../src/law/check-law.ts";
import type { Law } from "../src/law/law.ts";
import type { AmendmentFile } from "./amendment-file.ts";
import { inventedRegister } from "./invented-register.ts";
import { missingExamples } from "./missing-examples.ts";
import { type FileFault, readAmendmentFile } from "./read-amendment-file.ts";
import { type ExampleResult, runExamples } from "./run-examples.ts";

/** Everything that a legal officer has to know about a file before it is published. */
export type FileCheck = {
  readonly file: AmendmentFile | null;
  /** Faults with their place in the file. */
  readonly fileFaults: readonly FileFault[];
  /** Faults of the law that would come out. */
  readonly lawFaults: readonly Bilingual[];
  readonly examples: readonly ExampleResult[];
  readonly impact: LawImpact | null;
  readonly amended: Law | null;
};

const nothing = { file: null, fileFaults: [], lawFaults: [], examples: [], impact: null, amended: null };

/** The dry run: read the file, amend the law, check it, decide the examples, compare the law on an invented register. */
export function checkAmendmentFile(text: string, law: Law): FileCheck {
  const read = readAmendmentFile(text);
  if (!read.ok) return { ...nothing, fileFaults: read.faults };
  const { file } = read;
  const amended = tryToAmend(law, file);
  if (amended instanceof InvalidInput) return { ...nothing, file, lawFaults: [sentenceOf(amended)] };
  const faults = checkLaw(amended).map(({ sentence }) => sentence);
  const lawFaults = [...faults, ...missingExamples(file)];
  // A law with faults decides nothing that anybody should read.
  if (faults.length > 0) return { ...nothing, file, lawFaults, amended };
  const examples = runExamples(amended, file.examples);
  return { ...nothing, file, lawFaults, examples, impact: impactOf(amended, file), amended };
}

export function isPassed({ fileFaults, lawFaults, examples }: FileCheck): boolean {
  return fileFaults.length === 0 && lawFaults.length === 0 && examples.every(({ passed }) => passed);
}

function tryToAmend(law: Law, { amendment }: AmendmentFile): Law | InvalidInput {
  try {
    return amendLaw(law, amendment);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

function sentenceOf({ field, value, allowed }: InvalidInput): Bilingual {
  const shown = JSON.stringify(value) ?? "-";
  return {
    vi: `"${field}" có giá trị ${shown} là không được; được phép: ${allowed}.`,
    en: `"${field}" is ${shown}, which is not allowed; allowed: ${allowed}.`,
  };
}

/** The day before against the first day, for people who have no birthday in between. */
function impactOf(law: Law, { amendment: { start } }: AmendmentFile): LawImpact {
  return compareLaw(inventedRegister(start), addDays(start, -1), start, law);
}
