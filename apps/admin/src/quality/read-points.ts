/**
 * Points as people write them, with a comma or a point, in halves; null for anything else.
 *
 * @example readPoints("7,5", 10) // 7.5
 */
export function readPoints(text: string, most: number): number | null {
  const written = text.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d)?$/.test(written)) return null;
  const points = Number(written);
  return points <= most && Number.isInteger(points * 2) ? points : null;
}

/** Hours of one step, in quarters, from none to those that were written down; null for anything else. */
export function readReasonableHours(text: string, most: number): number | null {
  const written = text.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(written)) return null;
  const hours = Number(written);
  return hours <= most && Number.isInteger(hours * 4) ? hours : null;
}
