import { digestSample, sampleForEvaluation } from "@tgpl/domain";
import type { Outputs } from "../../api/outputs.ts";

type Plan = Pick<
  Outputs["quality"]["evaluation"]["plan"],
  "closedFrom" | "closedUntil" | "percent" | "forms" | "stratifyBy" | "seed" | "digest"
>;
type Covered = Outputs["quality"]["evaluation"]["covered"];

/** Draws once more from the kept list, by the domain alone, and holds it against what was drawn. */
export function drawAgain(plan: Plan, covered: Covered): { isSame: boolean; count: number } {
  const files = covered.map(({ fileCode, providerId, formOfAid, fieldOfLaw, officeCode, closedOn }) => ({
    id: fileCode,
    providerId,
    formOfAid,
    closedOn,
    strata: { "field-of-law": fieldOfLaw, office: officeCode },
  }));
  const { closedFrom: from, closedUntil: until, percent, forms, stratifyBy, seed, digest } = plan;
  const before = covered.filter((file) => file.before).map(({ fileCode }) => fileCode);
  const sample = sampleForEvaluation(
    files,
    { closedOn: { from, until }, percent, forms, stratifyBy },
    seed,
    before,
  );
  const places = new Map(covered.map(({ fileCode, position }) => [fileCode, position]));
  const isOrdered = sample.files.every(({ id }, at) => places.get(id) === at + 1);
  return { isSame: isOrdered && digestSample(sample) === digest, count: sample.files.length };
}
