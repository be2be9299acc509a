import { parseDate } from "@internationalized/date";

/** 14/02/1987, 14-2-1987, 14.2.1987 or 1987-02-14, as copied from another programme; anything else is not a day. */
export function readPastedDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const local = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(trimmed);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  if (local) return toDay(local[3], local[2], local[1]);
  return undefined;
}

function toDay(year = "", month = "", day = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  try {
    return parseDate(text).toString();
  } catch {
    return undefined;
  }
}
