import { sha256 } from "../eligibility/sha256.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { type EvaluationFile, type EvaluationPlan, filesInScope, stratumOf } from "./evaluation-plan.ts";
import { compareTexts, countBy, fillByShare } from "./fill-by-share.ts";
import type { RankedFile, SampledFile } from "./sampled-file.ts";

/** The files drawn for evaluation, with what anybody needs to draw them again. */
export type EvaluationSample = {
  readonly seed: string;
  /** In the order of the digests. */
  readonly files: readonly SampledFile[];
  readonly inScope: number;
  /** The ratio of the plan, rounded up. The sample is larger when the providers are more. */
  readonly wanted: number;
  readonly strata: readonly { readonly stratum: string; readonly inScope: number; readonly drawn: number }[];
  /** Providers in scope all of whose files were evaluated in earlier years. */
  readonly providersWithout: readonly string[];
};

/**
 * The files to evaluate, drawn so that anybody with the same list and seed draws the same, in any language and
 * any order of the list: each provider's file with the smallest digest, then the strata in turn by their share
 * (Sainte-Laguë), again from the smallest digest. A file evaluated before is never drawn (12/2018/TT-BTP Điều 15).
 *
 * @example
 * const files = ["1", "2", "3"].map((id) => ({
 *   id,
 *   providerId: "p1",
 *   formOfAid: "proceedings" as const,
 *   closedOn: "2026-05-04" as const,
 * }));
 * const plan = { closedOn: { from: "2025-11-01", until: "2026-10-31" }, percent: 10 } as const;
 * sampleForEvaluation(files, plan, "2026-11-02 QĐ 15").files.map(({ id }) => id) // ["3"]
 */
export function sampleForEvaluation(
  files: Iterable<EvaluationFile>,
  plan: EvaluationPlan,
  seed: string,
  evaluatedBefore: Iterable<string> = [],
): EvaluationSample {
  if (seed.trim() === "") throw new InvalidInput("seed", seed, "a text that stands in the plan");
  const inScope = filesInScope(files, plan);
  const before = new Set(evaluatedBefore);
  const ranked = inScope.filter(({ id }) => !before.has(id)).map((file) => rank(file, plan, seed));
  ranked.sort((a, b) => compareTexts(a.digest, b.digest) || compareTexts(a.id, b.id));
  // Less a hair: 32.2 * 500 / 100 is 161.00000000000003 in floating point, and 161 files are asked.
  const wanted = Math.ceil((plan.percent * inScope.length) / 100 - 1e-9);
  const sizes = countBy(inScope.map((file) => stratumOf(file, plan)));
  const chosen = new Map<string, SampledFile>();
  for (const file of firstOfEach(ranked)) chosen.set(file.id, { ...file, why: "provider-needs-a-case" });
  fillByShare(chosen, ranked, sizes, wanted);
  return {
    seed,
    files: ranked.flatMap(({ id }) => chosen.get(id) ?? []),
    inScope: inScope.length,
    wanted,
    strata: tally(sizes, chosen),
    providersWithout: providersWithout(inScope, chosen),
  };
}

function rank(file: EvaluationFile, plan: EvaluationPlan, seed: string): RankedFile {
  const { id, providerId } = file;
  return { id, providerId, stratum: stratumOf(file, plan), digest: sha256(`${seed}\n${id}`) };
}

function firstOfEach(ranked: readonly RankedFile[]): readonly RankedFile[] {
  const seen = new Set<string>();
  return ranked.filter(({ providerId }) => !seen.has(providerId) && seen.add(providerId));
}

function tally(sizes: ReadonlyMap<string, number>, chosen: ReadonlyMap<string, SampledFile>) {
  const drawn = countBy([...chosen.values()].map(({ stratum }) => stratum));
  return [...sizes]
    .map(([stratum, inScope]) => ({ stratum, inScope, drawn: drawn.get(stratum) ?? 0 }))
    .sort((a, b) => compareTexts(a.stratum, b.stratum));
}

function providersWithout(inScope: readonly EvaluationFile[], chosen: ReadonlyMap<string, SampledFile>) {
  const served = new Set([...chosen.values()].map(({ providerId }) => providerId));
  const providers = new Set(inScope.map(({ providerId }) => providerId));
  return [...providers].filter((provider) => !served.has(provider)).sort(compareTexts);
}
