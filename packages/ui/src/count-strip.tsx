import { Link } from "./link.tsx";
import { Status, type StatusKind } from "./status.tsx";

export interface StripCount {
  kind: StatusKind;
  count: number | string;
  label?: string | undefined;
  href?: string | undefined;
  isCurrent?: boolean | undefined;
}

/** How much there is of each kind; each count leads to its part of the list. */
export function CountStrip({ label, counts }: { label: string; counts: readonly StripCount[] }) {
  return (
    <nav className="counts" aria-label={label}>
      {counts.map((entry) => {
        const words = (
          <>
            <span className="figure">{entry.count}</span>
            <Status kind={entry.kind}>{entry.label}</Status>
          </>
        );
        return entry.href === undefined ? (
          <div key={entry.kind}>{words}</div>
        ) : (
          <Link key={entry.kind} href={entry.href} aria-current={entry.isCurrent ? "true" : undefined}>
            {words}
          </Link>
        );
      })}
    </nav>
  );
}
