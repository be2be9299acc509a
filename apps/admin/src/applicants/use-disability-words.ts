import { type Disability, disabilityDegrees, disabilityTypes, labelOf } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ApplicantFormValue } from "./applicant-form-value.ts";

/** The answer about disability in a few words, while there is one. */
export function useDisabilityWords(): string | undefined {
  const { control } = useFormContext<ApplicantFormValue>();
  const describe = useDescribeDisability();
  const { disability } = useWatch({ control, name: "answers" });
  return disability === "unknown" || disability === null ? undefined : describe(disability);
}

/** "Nghe, nói · mức độ nặng · có giấy xác nhận" */
export function useDescribeDisability(): (disability: Disability) => string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return ({ types, degree, certified }) =>
    [
      types.map((type) => labelOf(disabilityTypes, type, language)).join("; "),
      t("applicants.disability.degreeWords", {
        degree: labelOf(disabilityDegrees, degree, language).toLowerCase(),
      }),
      t(certified ? "applicants.disability.hasCertificate" : "applicants.disability.noCertificate"),
    ]
      .filter(Boolean)
      .join(" · ");
}
