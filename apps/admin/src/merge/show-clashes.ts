import { clashesId } from "./clashes.tsx";

/** Nothing is saved before each clash is settled: leads there. */
export function showClashes(): void {
  document.getElementById(clashesId)?.focus();
}
