import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { useTranslation } from "react-i18next";

export interface PeriodFieldsProps {
  from: PlainDate | undefined;
  until: PlainDate | undefined;
  onChange: (period: { from?: PlainDate | undefined; until?: PlainDate | undefined }) => void;
}

/** The first and the last day of what is shown, both included. */
export function PeriodFields({ from, until, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <DateField
        label={t("notices.fromDay")}
        id="filter-from"
        value={from ?? null}
        onChange={(day) => onChange({ from: (day as PlainDate | null) ?? undefined })}
      />
      <DateField
        label={t("notices.untilDay")}
        id="filter-until"
        value={until ?? null}
        onChange={(day) => onChange({ until: (day as PlainDate | null) ?? undefined })}
      />
    </>
  );
}
