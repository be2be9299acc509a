import type { PlainDate } from "../dates/plain-date.ts";
import { decidingLaw } from "./deciding-law.ts";
import type { DecidingLaw } from "./law.ts";

/**
 * The day by whose law a request is decided: the day of receipt, or the first day of a law that started meanwhile
 * and decides pending requests too.
 *
 * @example
 * // Law 59/2024/QH15, Article 179: what is pending when it begins is decided by it.
 * dayThatDecides("2025-12-20", "2026-01-05") // "2026-01-01"
 */
export function dayThatDecides(
  receivedOn: PlainDate,
  today: PlainDate,
  law: DecidingLaw = decidingLaw,
): PlainDate {
  const starts = law.transitions
    .filter(({ decidesPending, from }) => decidesPending && receivedOn < from && from <= today)
    .map(({ from }) => from)
    .sort();
  return starts.at(-1) ?? receivedOn;
}
