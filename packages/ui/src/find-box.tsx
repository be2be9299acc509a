import { type FormEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { Icon } from "./icon.tsx";

export interface FindBoxProps {
  label: string;
  /** Typed text, kept by the page. */
  value: string;
  onChange: (text: string) => void;
  onSubmit: (text: string) => void;
  ref?: Ref<HTMLInputElement> | undefined;
  /** A list of what was found, under the box. */
  children?: ReactNode | undefined;
}

/** Search of the top bar: Ctrl K reaches it from anywhere. */
export function FindBox({ label, value, onChange, onSubmit, ref, children }: FindBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current);
  useEffect(() => onControlK(() => input.current?.select()), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(value);
  };
  return (
    <search>
      <form className="find" onSubmit={submit}>
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          aria-keyshortcuts="Control+K"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <span aria-hidden="true">
          <kbd>Ctrl K</kbd>
        </span>
      </form>
      {children}
    </search>
  );
}

function onControlK(act: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    act();
  };
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}
