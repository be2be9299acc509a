/** The middle value, or the mean of the middle two (`percentile_cont(0.5)`); `null` of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return null;
  const lower = Number.isInteger(middle) ? (sorted[middle - 1] ?? upper) : upper;
  return lower + (upper - lower) / 2;
}
