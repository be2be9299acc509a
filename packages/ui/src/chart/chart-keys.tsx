import type { ReactNode } from "react";
import { cssVariables } from "../css-variables.ts";

export interface ChartKey {
  id: string;
  label: ReactNode;
  look: "solid" | "dashed" | "dotted" | "band";
  /** Which of the four series colours; the usual one of the look when left out. */
  series?: 1 | 2 | 3 | 4 | undefined;
}

/** What the lines mean, in words above the chart. */
export function ChartKeys({ keys }: { keys: readonly ChartKey[] }) {
  return (
    <ul className="keys">
      {keys.map(({ id, label, look, series }) => (
        <li key={id}>
          <i
            className={look}
            style={series ? cssVariables({ "--key": `var(--series-${series})` }) : undefined}
          />
          {label}
        </li>
      ))}
    </ul>
  );
}
