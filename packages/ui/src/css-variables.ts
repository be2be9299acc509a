import type { CSSProperties } from "react";

/** A style made of custom properties, which React's own type does not know. */
export function cssVariables(variables: Record<`--${string}`, string | number>): CSSProperties {
  return variables as CSSProperties;
}
