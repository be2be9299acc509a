/**
 * The middle value of whole numbers given with how often each occurs, or the mean of the middle two
 * (`percentile_cont(0.5)`); `null` of nothing. Working days are few different numbers, however many facts there are.
 *
 * @example medianOf(new Map([[1, 2], [4, 1], [6, 1]])) // 2.5
 */
export function medianOf(occurrences: ReadonlyMap<number, number>): number | null {
  const sorted = [...occurrences].sort(([a], [b]) => a - b);
  const size = sorted.reduce((sum, [, times]) => sum + times, 0);
  const lower = valueAt(sorted, Math.ceil(size / 2));
  const upper = valueAt(sorted, Math.floor(size / 2) + 1);
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) / 2;
}

/** The value at a place of the sorted list, counted from 1. */
function valueAt(sorted: readonly (readonly [number, number])[], place: number): number | undefined {
  let passed = 0;
  return sorted.find(([, times]) => {
    passed += times;
    return passed >= place;
  })?.[0];
}
