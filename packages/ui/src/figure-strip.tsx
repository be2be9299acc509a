import type { ReactNode } from "react";

export interface StripFigure {
  id: string;
  label: ReactNode;
  figure: ReactNode;
  /** Small, beside the figure. */
  note?: ReactNode | undefined;
  isLate?: boolean | undefined;
}

/** The figures of one subject; the first is the widest. */
export function FigureStrip({ figures }: { figures: readonly StripFigure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ id, label, figure, note, isLate }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd className={isLate ? "late" : undefined}>
            {figure} {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
