import { type ButtonLook, buttonClass } from "./button-class.ts";
import { Link, type LinkProps } from "./link.tsx";

/** A link that looks like a button: it goes somewhere, so it stays a link. */
export function ButtonLink({ kind, big, wide, className, ...rest }: LinkProps & ButtonLook) {
  return (
    <Link {...rest} className={[buttonClass({ kind, big, wide }), className].filter(Boolean).join(" ")} />
  );
}
