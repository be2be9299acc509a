import { type ReactNode, useId } from "react";
import { describe } from "./field.tsx";

export interface TriStateOption<Value extends string> {
  value: Value;
  label: ReactNode;
  /** "Not known yet" is an answer too, drawn calmer than the others. */
  isUnknown?: boolean | undefined;
}

export interface TriStateProps<Value extends string> {
  label: string;
  /** The label is already on screen beside the choice, or must be shown above it. */
  showLabel?: boolean | undefined;
  hint?: ReactNode | undefined;
  error?: ReactNode | undefined;
  id?: string | undefined;
  options: readonly TriStateOption<Value>[];
  /** Null: nobody has answered, nothing is marked. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** Fills its place with high buttons, for the question being asked now. */
  big?: boolean | undefined;
}

/** One row of words, one of them chosen: Có, Không, Chưa biết. Native radio buttons, so arrows and forms just work. */
export function TriState<Value extends string>(props: TriStateProps<Value>) {
  const { label, showLabel = false, hint, error, options, value, onChange, big = false } = props;
  const own = useId();
  const id = props.id ?? own;
  return (
    <fieldset className={showLabel ? (error ? "field bad" : "field") : error ? "bad" : undefined}>
      <legend className={showLabel ? undefined : "vh"}>{label}</legend>
      {error && (
        <p className="err" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className={big ? "tri big" : "tri fill"}>
        {options.map((option, at) => (
          <label key={option.value} className={option.isUnknown ? "none" : undefined}>
            <input
              type="radio"
              name={own}
              id={at === 0 ? id : undefined}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-describedby={describe(id, hint, error)["aria-describedby"]}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
