import { sha256 } from "../eligibility/sha256.ts";
import type { EvaluationSample } from "./sample-for-evaluation.ts";

/**
 * One short text for a whole draw: sha256 of the seed and the ids in the order drawn, each on a line of its own. Who
 * draws again from the same list compares this instead of every file.
 *
 * @example digestSample({ seed: "2026", files: [{ id: "HS-3" }] }).slice(0, 8) // "56caca73"
 */
export function digestSample({
  seed,
  files,
}: Pick<EvaluationSample, "seed"> & {
  readonly files: readonly { readonly id: string }[];
}): string {
  return sha256([seed, ...files.map(({ id }) => id)].join("\n"));
}
