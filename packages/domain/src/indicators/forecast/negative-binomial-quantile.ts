/**
 * The smallest count that a negative-binomial variable does not exceed with a given probability. Its mean is
 * `size × (1 − chance) ÷ chance`. Worked out term by term in logarithms, so large sizes do not vanish.
 *
 * With size 1 and chance 1/2 the counts 0, 1, 2, 3 have the probabilities 1/2, 1/4, 1/8, 1/16: 15/16 together.
 *
 * @example negativeBinomialQuantile(0.9, { size: 1, chance: 0.5 }) // 3
 */
export function negativeBinomialQuantile(
  probability: number,
  { size, chance }: { readonly size: number; readonly chance: number },
): number {
  if (chance >= 1) return 0;
  const mean = (size * (1 - chance)) / chance;
  // Far beyond anything the sum can miss by rounding.
  const last = Math.ceil(mean + 20 * Math.sqrt(mean / chance) + 100);
  let log = size * Math.log(chance);
  let sum = Math.exp(log);
  let count = 0;
  while (sum < probability && count < last) {
    log += Math.log(((count + size) / (count + 1)) * (1 - chance));
    count += 1;
    sum += Math.exp(log);
  }
  return count;
}
