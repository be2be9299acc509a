import { type ReactNode, useId } from "react";
import { SheetTitleContext } from "./table/data-table.tsx";

export interface SheetProps {
  title: ReactNode;
  /** Right of the title: a note, a link, a row of views. */
  aside?: ReactNode | undefined;
  footer?: ReactNode | undefined;
  /** `side`: a narrow sheet of short facts. */
  variant?: "side" | undefined;
  /** With padding, for text; without, for lists and tables that bring their own. */
  padded?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** One subject on ruled paper. */
export function Sheet({ title, aside, footer, variant, padded = false, className, children }: SheetProps) {
  const id = useId();
  return (
    <section className={["sheet", variant, className].filter(Boolean).join(" ")}>
      <header>
        <h2 id={id} className={variant === "side" ? "as-h3" : undefined}>
          {title}
        </h2>
        {aside && <span className="grow" />}
        {aside}
      </header>
      <SheetTitleContext value={id}>
        {padded ? <div className="body">{children}</div> : children}
      </SheetTitleContext>
      {footer && <footer>{footer}</footer>}
    </section>
  );
}
