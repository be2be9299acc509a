import { type ComponentProps, createContext, useContext } from "react";

/** Id of the heading of the sheet around. */
export const SheetTitleContext = createContext<string | undefined>(undefined);

/** A table that bears the name of the sheet it stands on, or its own `aria-label`. */
export function DataTable(props: ComponentProps<"table">) {
  const title = useContext(SheetTitleContext);
  return <table aria-labelledby={props["aria-label"] ? undefined : title} {...props} />;
}
