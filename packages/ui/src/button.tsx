import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button-class.ts";

export type ButtonProps = ComponentProps<"button"> &
  ButtonLook & {
    /** The act is under way: a second press does nothing, and the words stay. */
    isBusy?: boolean | undefined;
  };

/** A button is never greyed out: what cannot be done is said in words where it stands. */
export function Button({ kind, big, wide, isBusy = false, onClick, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={[buttonClass({ kind, big, wide }), rest.className].filter(Boolean).join(" ")}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    />
  );
}
