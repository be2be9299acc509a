import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { QualityBand } from "./quality-bands.ts";

/** From the best to the worst. */
const ranks = ["good", "fair", "pass", "fail"] as const;

/**
 * The grade of a total on a day, or `null` where no confirmed band decides. A grade is certain when its own
 * beginning is confirmed and the beginning of the next better one too.
 *
 * @example gradeByBands(95, "2026-03-02", qualityBands) // "good"
 */
export function gradeByBands(
  total: number,
  on: PlainDate,
  bands: readonly QualityBand[],
): QualityBand["grade"] | null {
  const begins = ranks.map((grade) => beginOf(grade, on, bands));
  requireFalling(begins);
  const index = ranks.findIndex((_, at) => {
    const begin = begins[at] ?? null;
    const better = at === 0 ? Number.POSITIVE_INFINITY : (begins[at - 1] ?? null);
    return begin !== null && better !== null && begin <= total && total < better;
  });
  return ranks[index] ?? null;
}

function beginOf(grade: QualityBand["grade"], on: PlainDate, bands: readonly QualityBand[]): number | null {
  const confirmed = bands.filter(
    (band) =>
      band.grade === grade &&
      band.evidence === "seen" &&
      band.fromPoints !== null &&
      isWithin(on, band.inForce),
  );
  if (confirmed.length > 1) throw new InvalidInput("bands", grade, `one confirmed band of a grade on ${on}`);
  return confirmed[0]?.fromPoints ?? null;
}

/** A band that begins above a better one is a slip of the pen. */
function requireFalling(begins: readonly (number | null)[]): void {
  const known = begins.filter((begin) => begin !== null);
  const wrong = known.find((begin, at) => at > 0 && begin >= (known[at - 1] ?? 0));
  if (wrong !== undefined) throw new InvalidInput("bands", wrong, "fewer points than the better grade");
}
