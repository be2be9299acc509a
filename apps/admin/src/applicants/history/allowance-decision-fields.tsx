import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { FactDraft } from "./fact-draft.ts";

/** The decision on the allowance: number, day, who issued it, on which basis. */
export function AllowanceDecisionFields() {
  const { t } = useTranslation();
  const { control, register } = useFormContext<FactDraft>();
  const allowance = useWatch({ control, name: "allowance" });
  const { field } = useController({ control, name: "decisionDate" });
  if (allowance === "unknown" || allowance === "never") return null;
  return (
    <>
      <div className="field-pair">
        <TextField
          label={t("applicants.history.decisionNo")}
          id="fact-decisionNo"
          optional
          maxLength={60}
          {...register("decisionNo")}
        />
        <DateField
          label={t("applicants.history.decisionDate")}
          id="fact-decisionDate"
          optional
          value={field.value}
          onChange={(day) => field.onChange(day as PlainDate | null)}
        />
      </div>
      <TextField
        label={t("applicants.history.issuedBy")}
        id="fact-issuedBy"
        optional
        maxLength={160}
        {...register("issuedBy")}
      />
      <TextField
        label={t("applicants.history.legalBasis")}
        id="fact-legalBasis"
        optional
        maxLength={160}
        {...register("legalBasis")}
      />
    </>
  );
}
