import type { ComponentProps, ReactNode } from "react";

export interface NumberCellProps extends ComponentProps<"td"> {
  children?: ReactNode;
  /** The column's head, said again where a row becomes a block on a phone. */
  head?: string | undefined;
  /** Left out on a phone. */
  optional?: boolean | undefined;
}

/** A figure, right-aligned so that its digits stand under each other. */
export function NumberCell({ children, head, optional = false, className, ...rest }: NumberCellProps) {
  const classes = ["num", optional && "opt", className].filter(Boolean).join(" ");
  return (
    <td {...rest} className={classes} data-label={head}>
      {children}
    </td>
  );
}
