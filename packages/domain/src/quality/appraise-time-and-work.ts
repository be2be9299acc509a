import { InvalidInput } from "../input/invalid-input.ts";

/** One piece of work as the provider claims it and as the appraiser finds it reasonable. */
export type AppraisedWork = {
  readonly work: string;
  readonly claimedHours: number;
  /** `null` = not appraised yet. */
  readonly reasonableHours: number | null;
  /** Why fewer hours, or none, are reasonable. */
  readonly reason?: string;
};

/** Hours claimed and hours found reasonable. */
export type TimeAndWorkAppraisal = {
  readonly claimedHours: number;
  /** `null` while a piece of work is not appraised. */
  readonly reasonableHours: number | null;
  /** Work not appraised yet, and work cut without a reason: what is missing before payment. */
  readonly missing: readonly { readonly work: string; readonly because: "not-appraised" | "no-reason" }[];
};

/**
 * The appraisal of time and work of a case, for payment by the State (12/2018/TT-BTP Điều 12). It says nothing
 * of quality, and no score enters it.
 *
 * @example appraiseTimeAndWork([{ work: "hearing", claimedHours: 8, reasonableHours: 6, reason: "half a day" }])
 * // { claimedHours: 8, reasonableHours: 6, missing: [] }
 */
export function appraiseTimeAndWork(entries: readonly AppraisedWork[]): TimeAndWorkAppraisal {
  entries.forEach(checkEntry);
  const open = entries.some(({ reasonableHours }) => reasonableHours === null);
  return {
    claimedHours: sum(entries.map(({ claimedHours }) => claimedHours)),
    reasonableHours: open ? null : sum(entries.map(({ reasonableHours }) => reasonableHours ?? 0)),
    missing: entries.flatMap((entry) => {
      const because = openPoint(entry);
      return because ? [{ work: entry.work, because }] : [];
    }),
  };
}

function openPoint({
  claimedHours,
  reasonableHours,
  reason,
}: AppraisedWork): "not-appraised" | "no-reason" | null {
  if (reasonableHours === null) return "not-appraised";
  return reasonableHours < claimedHours && !reason ? "no-reason" : null;
}

function checkEntry({ work, claimedHours, reasonableHours }: AppraisedWork): void {
  if (!Number.isFinite(claimedHours) || claimedHours <= 0) {
    throw new InvalidInput(`${work}.claimedHours`, claimedHours, "more than 0 hours");
  }
  if (reasonableHours === null) return;
  if (!Number.isFinite(reasonableHours) || reasonableHours < 0 || reasonableHours > claimedHours) {
    throw new InvalidInput(`${work}.reasonableHours`, reasonableHours, `hours from 0 to ${claimedHours}`);
  }
}

function sum(hours: readonly number[]): number {
  return hours.reduce((all, one) => all + one, 0);
}
