import { type CalendarDate, parseDate } from "@internationalized/date";
import { type ClipboardEvent, useId, useState } from "react";
import { DateInput, DateSegment, DateField as TypedDate } from "react-aria-components/DateField";
import { AriaLabelAndError } from "./aria-label-and-error.tsx";
import { describe, type FieldProps, fieldClass } from "./field.tsx";
import { readPastedDate } from "./read-pasted-date.ts";

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`; null while nothing, or not all of it, is typed. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: (() => void) | undefined;
  name?: string | undefined;
  isReadOnly?: boolean | undefined;
}

/** A day typed as dd/mm/yyyy in both languages; a copied date can be pasted whole. No calendar to aim at. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, optional, className, onChange } = props;
  const [typed, type] = useTypedDay(props.value, onChange);
  const own = useId();
  const id = props.id ?? own;
  const paste = (event: ClipboardEvent) => {
    const day = readPastedDate(event.clipboardData.getData("text"));
    if (day === undefined) return;
    event.preventDefault();
    onChange(day);
  };
  return (
    <TypedDate<CalendarDate>
      {...optionalProps(props, describe(id, hint, error)["aria-describedby"])}
      className={fieldClass(error, className)}
      value={typed}
      onChange={type}
      id={id}
      isInvalid={Boolean(error)}
      shouldForceLeadingZeros
      granularity="day"
    >
      <AriaLabelAndError id={id} label={label} optional={optional} error={error} />
      <div role="presentation" onPasteCapture={paste}>
        <DateInput className={error ? "input bad date-input" : "input date-input"}>
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </TypedDate>
  );
}

function optionalProps({ onBlur, name, isReadOnly }: DateFieldProps, describedBy: string | undefined) {
  return {
    ...(describedBy !== undefined && { "aria-describedby": describedBy }),
    ...(onBlur && { onBlur }),
    ...(name !== undefined && { name }),
    ...(isReadOnly !== undefined && { isReadOnly }),
  };
}

/** 1987 is typed as 1, 19, 198, 1987: the caller hears of the day only when its year has four digits. */
function useTypedDay(value: string | null, onChange: DateFieldProps["onChange"]) {
  const [typed, setTyped] = useState(() => toCalendarDate(value));
  const [told, setTold] = useState(value);
  if (value !== told) {
    setTold(value);
    setTyped(toCalendarDate(value));
  }
  const type = (day: CalendarDate | null) => {
    const next = day && day.year >= 1000 ? day.toString() : null;
    setTyped(day);
    setTold(next);
    if (next !== value) onChange(next);
  };
  return [typed, type] as const;
}

function toCalendarDate(value: string | null): CalendarDate | null {
  return value === null ? null : parseDate(value);
}
