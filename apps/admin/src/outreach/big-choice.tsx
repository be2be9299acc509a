import { useId } from "react";

export interface BigChoiceProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  /** Several may be chosen; otherwise a second one takes the place of the first. */
  many?: boolean;
  error?: string | undefined;
}

/** Words as broad as the page: to be pressed with a thumb, on a phone held in one hand. */
export function BigChoice<Value extends string>({
  label,
  options,
  value,
  onChange,
  many = false,
  error,
}: BigChoiceProps<Value>) {
  const id = useId();
  const press = (one: Value) => {
    if (value.includes(one)) return onChange(value.filter((other) => other !== one));
    onChange(many ? [...value, one] : [one]);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: toggle buttons are no form controls that a fieldset would group.
    <div role="group" className="big-choice" aria-labelledby={id} aria-describedby={`${id}-error`}>
      <p className="label" id={id}>
        {label}
      </p>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="chip"
          aria-pressed={value.includes(option.value)}
          onClick={() => press(option.value)}
        >
          {option.label}
        </button>
      ))}
      <p className="error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}
