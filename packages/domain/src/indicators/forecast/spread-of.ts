/** Counts with how much of the work each should have brought, and how many numbers were fitted to make that. */
export type Series = {
  readonly counts: readonly number[];
  readonly weights: readonly number[];
};

/**
 * How much more counts differ from what was to be expected than pure chance lets them: Pearson's chi-square over its
 * degrees of freedom. 1 is chance alone (Poisson), and never less is taken. `null` while there is nothing to compare.
 *
 * Of 8 and 12 where 10 each were to be expected: (4 + 4) ÷ 10 over one degree of freedom is 0.8, so 1.
 */
export function spreadOf(series: readonly Series[], fitted: number): number | null {
  const parts = series.map(chiSquare);
  const freedom = parts.reduce((sum, part) => sum + part.freedom, 0) - fitted;
  if (freedom < 1) return null;
  return Math.max(1, parts.reduce((sum, part) => sum + part.square, 0) / freedom);
}

function chiSquare({ counts, weights }: Series): { square: number; freedom: number } {
  const total = counts.reduce((sum, one) => sum + one, 0);
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const terms = counts.flatMap((count, index) => {
    const expected = whole === 0 ? 0 : (total * (weights[index] ?? 0)) / whole;
    return expected > 0 ? [(count - expected) ** 2 / expected] : [];
  });
  return {
    square: terms.reduce((sum, one) => sum + one, 0),
    freedom: Math.max(0, terms.length - 1),
  };
}
