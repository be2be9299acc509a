import { useFormContext, useWatch } from "react-hook-form";
import type { Answers, ApplicantFormValue, AskedFact } from "./applicant-form-value.ts";

/** One answer of the form and the way to change it. */
export function useAnswer<Name extends AskedFact>(
  name: Name,
): [Answers[Name], (answer: Answers[Name]) => void] {
  const { control, setValue, getValues } = useFormContext<ApplicantFormValue>();
  const answers = useWatch({ control, name: "answers" });
  const answer = (next: Answers[Name]) =>
    setValue("answers", { ...getValues("answers"), [name]: next }, { shouldDirty: true });
  return [answers[name], answer];
}
