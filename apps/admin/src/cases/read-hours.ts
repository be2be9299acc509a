/**
 * Hours as people write them, with a comma or a point; undefined for anything but a quarter of an hour to a day.
 *
 * @example readHours("1,5") // 1.5
 */
export function readHours(text: string): number | undefined {
  const written = text.trim().replace(",", ".");
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(written)) return undefined;
  const hours = Number(written);
  return hours >= 0.25 && hours <= 24 ? hours : undefined;
}
