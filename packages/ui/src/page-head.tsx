import type { ReactNode } from "react";
import { Link } from "./link.tsx";

export interface Crumb {
  label: ReactNode;
  /** The last crumb is where we are, and has none. */
  href?: string | undefined;
}

export interface PageHeadProps {
  title: ReactNode;
  crumbs?: readonly Crumb[] | undefined;
  /** Under the title: a sentence, or short facts side by side. */
  note?: ReactNode | undefined;
  facts?: readonly ReactNode[] | undefined;
  /** Right of the title: views and buttons. */
  children?: ReactNode | undefined;
}

export function PageHead({ title, crumbs, note, facts, children }: PageHeadProps) {
  return (
    <div className="page-head">
      {crumbs && <Crumbs crumbs={crumbs} />}
      <div className="grow">
        <h1 tabIndex={-1}>{title}</h1>
        {note && <p className="soft">{note}</p>}
        {facts && (
          <p className="facts">
            {facts.map((fact, at) => (
              <span key={at}>{fact} </span>
            ))}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <p className="crumbs">
      {crumbs.map(({ label, href }, at) => (
        <span key={at}>
          {at > 0 && <span className="faint"> / </span>}
          {href === undefined ? <span className="faint">{label}</span> : <Link href={href}>{label}</Link>}
        </span>
      ))}
    </p>
  );
}
