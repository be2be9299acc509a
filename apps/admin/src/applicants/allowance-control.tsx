import { factQuestion } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import { useController, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ApplicantFormValue } from "./applicant-form-value.ts";

const words = ["active", "suspended", "never", "unknown"] as const;

/** What a "no" may stand on: one that has ended, or another benefit that people confuse with it. */
const moreThanNo = ["ended", "social-pension"] as const;

/**
 * The monthly allowance by where its decision stands. A suspended one is neither yes nor no until it resumes or
 * ends (335/2026/NĐ-CP Điều 9), so it has its own word.
 */
export function AllowanceControl({ big }: { big: boolean }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { control } = useFormContext<ApplicantFormValue>();
  const { field } = useController({ control, name: "allowance" });
  const isMoreThanNo = field.value === "ended" || field.value === "social-pension";
  const shown = isMoreThanNo ? "never" : field.value;
  const options = words.map((word) => ({
    value: word,
    label: t(`applicants.allowance.${word}`),
    isUnknown: word === "unknown",
  }));
  return (
    <div>
      <TriState
        label={factQuestion("receivesMonthlySocialAllowance", language).question}
        big={big}
        options={options}
        value={big && shown === "unknown" ? null : shown}
        onChange={field.onChange}
      />
      {shown === "never" &&
        moreThanNo.map((answer) => (
          <CheckboxField
            key={answer}
            label={t(`applicants.allowance.${answer}`)}
            checked={field.value === answer}
            onChange={(event) => field.onChange(event.target.checked ? answer : "never")}
          />
        ))}
    </div>
  );
}
