import { type ReactNode, useId } from "react";

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  /** What choosing it means. */
  note?: ReactNode | undefined;
}

export interface ChoiceListProps<Value extends string> {
  label: ReactNode;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  error?: ReactNode | undefined;
  id?: string | undefined;
}

/** One of a few things that each need a sentence: native radio buttons, one under the other. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { label, choices, value, onChange, error } = props;
  const own = useId();
  const id = props.id ?? own;
  return (
    <fieldset className={error ? "field bad" : "field"} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {error && (
        <p className="err" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div>
        {choices.map((choice, at) => (
          <label key={choice.value} className="checkbox">
            <input
              type="radio"
              name={own}
              id={at === 0 ? id : undefined}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <Words choice={choice} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Words({ choice: { label, note } }: { choice: Choice<string> }) {
  return (
    <span>
      <b>{label}</b>
      {note && (
        <>
          <br />
          <small className="soft">{note}</small>
        </>
      )}
    </span>
  );
}
