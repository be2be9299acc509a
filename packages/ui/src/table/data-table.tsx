import { type ComponentProps, createContext, type ReactNode, useContext } from "react";

/** Id of the heading of the sheet around. */
export const SheetTitleContext = createContext<string | undefined>(undefined);

export interface DataTableProps extends ComponentProps<"table"> {
  /** Heads of plain columns of words. Left out where some columns are figures: the caller then writes the head. */
  heads?: readonly ReactNode[] | undefined;
}

/** A table that bears the name of the sheet it stands on, or its own `aria-label`. */
export function DataTable({ heads, children, ...rest }: DataTableProps) {
  const title = useContext(SheetTitleContext);
  return (
    <table aria-labelledby={rest["aria-label"] ? undefined : title} {...rest}>
      {heads ? (
        <>
          <Head heads={heads} />
          <tbody>{children}</tbody>
        </>
      ) : (
        children
      )}
    </table>
  );
}

function Head({ heads }: { heads: readonly ReactNode[] }) {
  return (
    <thead>
      <tr>
        {heads.map((head, at) => (
          <th scope="col" key={at}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
