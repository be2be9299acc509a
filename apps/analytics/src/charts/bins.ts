import type { MapBin } from "@tgpl/ui/chart/map-legend.tsx";

/** Five bins around what is needed by today, in percent of it, each from the last one's end. */
const steps = [
  { bin: "bin-1", below: 70 },
  { bin: "bin-2", below: 90 },
  { bin: "bin-3", below: 100 },
  { bin: "bin-4", below: 115 },
] as const;

/** Below this a place needs a decision. */
export const decisionBelow = steps[0].below;

export const binsInOrder = ["bin-1", "bin-2", "bin-3", "bin-4", "bin-5", "bin-hidden", "bin-none"] as const;

/**
 * The bin of a place. A hidden count and a missing target are bins of their own: neither is a zero.
 *
 * @example binOf(69.9) // "bin-1"
 */
export function binOf(rate: number | "hidden" | "no-target"): MapBin {
  if (rate === "hidden") return "bin-hidden";
  if (rate === "no-target") return "bin-none";
  return steps.find(({ below }) => rate < below)?.bin ?? "bin-5";
}
