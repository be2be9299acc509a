import type { ReactNode } from "react";

export type MapBin = "bin-1" | "bin-2" | "bin-3" | "bin-4" | "bin-5" | "bin-hidden" | "bin-none";

export interface LegendEntry {
  bin: MapBin;
  label: ReactNode;
  /** How many places are in it. */
  count: number;
}

/** Colour and pattern of each bin, its words and how many places it holds. */
export function MapLegend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className="legend">
      {entries.map(({ bin, label, count }) => (
        <li key={bin}>
          <i className={`swatch ${bin}`} />
          <span>
            {label} <span className="n">{count}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
