import { type ReactNode, useId } from "react";

export interface ChipOption<Value extends string> {
  value: Value;
  label: ReactNode;
}

export interface ChipsProps<Value extends string> {
  label: ReactNode;
  hint?: ReactNode | undefined;
  options: readonly ChipOption<Value>[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  className?: string | undefined;
}

/** Any number of a few words, all of them in sight. */
export function Chips<Value extends string>({
  label,
  hint,
  options,
  value,
  onChange,
  className,
}: ChipsProps<Value>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: toggle buttons are no form controls that a fieldset would group.
    <div
      className={["field", className].filter(Boolean).join(" ")}
      role="group"
      aria-labelledby={id}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <span className="label" id={id}>
        {label}
      </span>
      <div className="chips">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className="chip"
            aria-pressed={value.includes(option.value)}
            onClick={() => onChange(toggled(value, option.value))}
          >
            {option.label}
          </button>
        ))}
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
