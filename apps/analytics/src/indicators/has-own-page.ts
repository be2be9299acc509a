import type { Outputs } from "../api/outputs.ts";

export type ListedDefinition = Outputs["indicators"]["definitions"]["definitions"][number];

/** Figures of persons and their matters have a page; those of organisations stand in the list. */
export function hasOwnPage({ hasSource, suppression }: ListedDefinition): boolean {
  return hasSource && suppression === "small-counts";
}
