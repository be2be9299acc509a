import type { Format } from "@tgpl/ui/format/create-format.ts";

/** 92 · 87,5 */
export function writtenPoints(format: Format, points: number): string {
  return format.number(points, Number.isInteger(points) ? 0 : 1);
}

/** 2 · 2,5 · 0,25 */
export function writtenHours(format: Format, hours: number): string {
  const digits = Number.isInteger(hours) ? 0 : Number.isInteger(hours * 2) ? 1 : 2;
  return format.number(hours, digits);
}
