import type { Format } from "@tgpl/ui/format/create-format.ts";

/** 2 · 2,5 · 0,25 */
export function writtenHours(format: Pick<Format, "number">, hours: number): string {
  const digits = Number.isInteger(hours) ? 0 : Number.isInteger(hours * 2) ? 1 : 2;
  return format.number(hours, digits);
}
