import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useTranslation } from "react-i18next";
import type { TypedMoment } from "./read-time.ts";

export interface MomentFieldProps {
  label: string;
  /** Id of the day; the time has it with `-time`. */
  id: string;
  value: TypedMoment;
  onChange: (value: TypedMoment) => void;
  error?: string | undefined;
  hint?: string | undefined;
}

/** A day and a time of day, to the minute: limits in hours begin with one. */
export function MomentField({ label, id, value, onChange, error, hint }: MomentFieldProps) {
  const { t } = useTranslation();
  return (
    <div className="field-pair c3">
      <DateField
        label={label}
        id={id}
        value={value.day}
        onChange={(day) => onChange({ ...value, day: day as PlainDate | null })}
        error={error}
        hint={hint}
      />
      <TextField
        label={t("notices.time")}
        aria-label={t("notices.timeOf", { what: label })}
        id={`${id}-time`}
        inputMode="numeric"
        autoComplete="off"
        value={value.time}
        onChange={(event) => onChange({ ...value, time: event.target.value })}
      />
    </div>
  );
}
