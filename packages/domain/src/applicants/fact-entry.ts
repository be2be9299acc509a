import type { Instant } from "../dates/instant.ts";
import { toEpoch } from "../dates/instant.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { LegalTerm } from "../law/legal-term.ts";

/**
 * Why an entry of a person's history was written. A change in life and the correction of a mistake are not the
 * same: after a change the old value was true until then, after a correction it never was.
 */
export const entryNatures = [
  {
    code: "as-first-known",
    label: { vi: "Ghi lần đầu", en: "As first written down" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "change",
    label: { vi: "Thay đổi trong đời sống", en: "A change in life" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "correction",
    label: { vi: "Sửa điều đã ghi sai", en: "A mistake put right" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "said-again",
    label: { vi: "Ghi lại khi tiếp nhận hoặc sửa hồ sơ", en: "Said again at the counter" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "merged",
    label: { vi: "Chọn khi gộp hai hồ sơ", en: "Chosen when two records were merged" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Why an entry of a history was written: a code of `entryNatures`. */
export type EntryNature = (typeof entryNatures)[number]["code"];

/** One entry of the history of one fact. Entries are added and never rewritten. */
export type FactEntry<Value = unknown> = {
  readonly id: string;
  readonly value: Value;
  /** The first day on which it was so; `null` = for as long as anybody knows. */
  readonly from: PlainDate | null;
  readonly recordedAt: Instant;
  /** The entry that this one puts right. */
  readonly corrects: string | null;
};

/**
 * The entry that stands on a day: the latest to begin by then, and of those the last written. One that was put
 * right stands no more. With `knownAt`, only what was written by that moment counts, so that a decision of last
 * year can be read with what was known then.
 *
 * @example
 * const history: FactEntry<string>[] = [
 *   { id: "1", value: "poor", from: null, recordedAt: "2025-01-08T09:00:00+07:00", corrects: null },
 *   { id: "2", value: "near-poor", from: "2026-01-01", recordedAt: "2026-02-03T09:00:00+07:00", corrects: null },
 * ];
 * entryOn(history, "2025-12-31")?.value // "poor"
 * entryOn(history, "2026-01-15")?.value // "near-poor"
 * entryOn(history, "2026-01-15", "2026-01-15T09:00:00+07:00")?.value // "poor"
 */
export function entryOn<Entry extends FactEntry>(
  history: readonly Entry[],
  on: PlainDate,
  knownAt?: Instant,
): Entry | undefined {
  const limit = knownAt === undefined ? Number.POSITIVE_INFINITY : toEpoch(knownAt);
  const known = history.filter(({ recordedAt }) => toEpoch(recordedAt) <= limit);
  const putRight = new Set(known.map(({ corrects }) => corrects));
  return known
    .filter(({ id, from }) => !putRight.has(id) && (from === null || from <= on))
    .sort(byBeginning)
    .at(-1);
}

function byBeginning(one: FactEntry, other: FactEntry): number {
  if (one.from !== other.from) return (one.from ?? "") < (other.from ?? "") ? -1 : 1;
  return toEpoch(one.recordedAt) - toEpoch(other.recordedAt) || (one.id < other.id ? -1 : 1);
}
