import { useApplicantWords } from "../applicants/use-applicant-words.ts";
import type { FieldWords } from "../merge/clashes.tsx";
import { useRequestWords } from "../requests/use-request-words.ts";
import { isRequestField } from "./request-value.ts";

/** Each field of the intake in words: two stages, one form. */
export function useIntakeWords(): FieldWords {
  const ofPerson = useApplicantWords();
  const ofRequest = useRequestWords();
  const wordsAt = (path: string) => (isRequestField(path.split(".")[0] ?? "") ? ofRequest : ofPerson);
  return {
    label: (path) => wordsAt(path).label(path),
    value: (path, value) => wordsAt(path).value(path, value),
  };
}
