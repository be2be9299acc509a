import type { AdministrativeUnit } from "./administrative-unit.ts";

/** How much of a commune that was split went to one of those that took it in, for counting its people. */
export type SplitShare = {
  readonly commune: string;
  /** The code of the commune that took the part in. */
  readonly into: string;
  /** Between 0 and 1; the shares of one commune add up to 1. */
  readonly share: number;
  /** Where the share is from: a census, a resolution. */
  readonly source: string;
};

/** The share that went to a successor: 1 of a commune that was not split, `null` where nobody has told it. */
export function shareOf(
  unit: AdministrativeUnit,
  into: string,
  shares: readonly SplitShare[],
): number | null {
  if (unit.mergedInto.length === 1) return unit.mergedInto[0] === into ? 1 : 0;
  return shares.find((one) => one.commune === unit.code && one.into === into)?.share ?? null;
}

/** Divides a count in whole parts by shares: what is left over goes where most was cut off. */
export function divideByShares(count: number, shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => count * share);
  const parts = exact.map(Math.floor);
  const cutOff = (index: number) => (exact[index] ?? 0) - Math.floor(exact[index] ?? 0);
  const order = [...shares.keys()].sort((a, b) => cutOff(b) - cutOff(a) || a - b);
  const left =
    Math.round(exact.reduce((sum, part) => sum + part, 0)) - parts.reduce((sum, part) => sum + part, 0);
  for (const index of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
