import { SelectField } from "@tgpl/ui/select-field.tsx";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { HandOverValues, PlannedCase } from "./hand-over-work-dialog.tsx";
import { ReasonList } from "./reason-list.tsx";

/** One case of a hand-over: to whom it goes, and what speaks for and against that. */
export function PlannedCaseLine({ one, form }: { one: PlannedCase; form: UseFormReturn<HandOverValues> }) {
  const { t } = useTranslation();
  const chosen = useWatch({ control: form.control, name: `to.${one.id}` });
  const to = chosen ?? one.to ?? "";
  const choice = one.choices.find(({ provider }) => provider === to);
  return (
    <li>
      <SelectField
        label={t("cases.handOverWork.caseOf", { code: one.fileCode, name: one.fullName })}
        emptyLabel={t("cases.handOverWork.stays", { name: one.from })}
        options={one.choices.map(({ provider, fullName, openCases }) => ({
          value: provider,
          label: t("cases.handOverWork.choice", { name: fullName, count: openCases }),
        }))}
        value={to}
        onChange={(event) => form.setValue(`to.${one.id}`, event.target.value)}
      />
      {choice && <ReasonList reasons={choice.reasons} />}
    </li>
  );
}
